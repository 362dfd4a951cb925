// Somebody comes a second time, or brings a sister: found while typing, opened, told apart, copied from.

#include "journey/stage.h"

#include "forms/samepanel.h"

#include <QListView>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

class PeopleJourney : public QObject
{
    Q_OBJECT

private slots:
    void theSamePersonIsFoundAndOpened();
    void silenceSaysWhatWasSearched();
    void someoneElseStaysSomeoneElse();
    void anAnswerCanBeTakenBack();
    void oneCreatedOnAnotherDayIsFoundAndShown();
    void nothingMovesAndTheKeyboardStays();
    void anotherOfTheSameFamily();
    void theCopyIsUndoneAndBack();
    void afterARecordToo();
    void withNothingToCopyItSaysSo();
    void noNameStandsInTheTitle();
    void oneKeyHidesAllNames();
};

namespace {

void typeHelen()
{
    type(u"Helen\nKeller\n\n27/6/1987\n"_s);
}

/// Into the field at a path, as a person who clicks there.
void typeAt(Stage &stage, const QString &path, const QString &text)
{
    QVERIFY(stage.window->page()->form()->focusField(path));
    type(text);
}

void begin(Stage &stage)
{
    typeHelen();
    QTRY_COMPARE(stage.count(State::Draft), 1);
    press(Qt::Key_N, Qt::ControlModifier);
}

} // namespace

void PeopleJourney::theSamePersonIsFoundAndOpened()
{
    Stage stage;
    begin(stage);
    type(u"Helen\nKellar\n\n27/6/87\n"_s);
    QTRY_VERIFY(stage.button(u"Open that one"_s));
    QVERIFY(stage.sees(
        u"Helen Keller\nborn 27 June 1987, a draft\nsurname spelled alike, same first name, same birth date"_s));
    QTRY_VERIFY(stage.sees(u"Looked among the 1 p"_s));
    press(Qt::Key_F7);
    QVERIFY(stage.button(u"Open that one"_s)->hasFocus());
    press(Qt::Key_Return);
    QTRY_COMPARE(stage.typed().client.lastName, u"Keller"_s);
    QVERIFY(!focusedPath().isEmpty());
    QTRY_COMPARE(stage.count(State::Draft), 2);
    // From the other side it is the same pair, and Alt+Left leads back.
    QTRY_VERIFY(stage.sees(u"Helen Kellar\nborn 27 June 1987"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(stage.typed().client.lastName, u"Kellar"_s);
}

void PeopleJourney::silenceSaysWhatWasSearched()
{
    Stage stage;
    begin(stage);
    type(u"Amara"_s);
    QTRY_VERIFY(stage.sees(u"Amara"_s));
    QVERIFY(!stage.sees(u"kept on this computer"_s)); // too little to look for
    type(u"\nOkafor\n"_s);
    QTRY_VERIFY(stage.sees(u"Nobody like this among the 1 p"_s));
    QVERIFY(!stage.button(u"Open that one"_s));
}

void PeopleJourney::someoneElseStaysSomeoneElse()
{
    Stage stage;
    begin(stage);
    typeHelen();
    QTRY_VERIFY(stage.button(u"It is someone else"_s));
    const QString field = focusedPath();
    press(Qt::Key_F7);
    press(Qt::Key_Tab);
    QVERIFY(stage.button(u"It is someone else"_s)->hasFocus());
    press(Qt::Key_Space);
    QTRY_VERIFY(stage.sees(u"Nobody like this"_s));
    QCOMPARE(focusedPath(), field);
    type(u"x"_s);
    QTRY_VERIFY(!stage.desk->drafts().isUnsaved());
    stage.crash();
    stage.open();
    QTRY_COMPARE(stage.count(State::Draft), 2);
    QTRY_COMPARE(stage.typed().client.lastName, u"Keller"_s);
    QCOMPARE(stage.typed().someoneElse.size(), std::size_t(1));
    typeAt(stage, u"profession"_s, u"pilot"_s);
    QTRY_VERIFY(stage.sees(u"Nobody like this among the 1 p"_s));
}

void PeopleJourney::anAnswerCanBeTakenBack()
{
    Stage stage;
    begin(stage);
    typeHelen();
    QTRY_VERIFY(stage.button(u"It is someone else"_s));
    stage.button(u"It is someone else"_s)->click();
    QTRY_VERIFY(stage.button(u"Undo: someone else"_s));
    stage.button(u"Undo: someone else"_s)->click();
    QTRY_VERIFY(stage.button(u"Open that one"_s));
    QVERIFY(stage.typed().someoneElse.empty());
}

void PeopleJourney::oneCreatedOnAnotherDayIsFoundAndShown()
{
    Stage stage;
    typeHelen();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    const QUuid id = stage.desk->intakes().cards().begin()->first;
    bool changed = false;
    stage.desk->store().run(
        [id](Store &store) {
            auto row = store.row(id);
            row->changed -= 40LL * 24 * 3600 * 1000;
            return store.change(*row, State::Created);
        },
        stage.window.get(), [&](const auto &result) { changed = result.has_value(); });
    QTRY_VERIFY(changed);
    stage.crash();
    stage.open();
    QCOMPARE(stage.count(State::Created), 0);
    typeHelen();
    QTRY_VERIFY(stage.button(u"Open that one"_s));
    QVERIFY(stage.sees(u"created "_s));
    press(Qt::Key_F7);
    press(Qt::Key_Return);
    QTRY_VERIFY(stage.button(u"Copy id"_s));
    QVERIFY(!stage.button(u"Open that one"_s));
    QCOMPARE(stage.count(State::Created), 0); // in no list still
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(stage.typed().client.lastName, u"Keller"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stage.button(u"Copy id"_s));
}

void PeopleJourney::nothingMovesAndTheKeyboardStays()
{
    Stage stage;
    begin(stage);
    type(u"Helen\nKelle"_s);
    QWidget *field = QApplication::focusWidget();
    const QPoint before = field->mapTo(stage.window.get(), QPoint());
    const QSize size = stage.window->page()->size();
    type(u"r"_s);
    QTRY_VERIFY(stage.button(u"Open that one"_s));
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(field->mapTo(stage.window.get(), QPoint()), before);
    QCOMPARE(stage.window->page()->size(), size);
}

void PeopleJourney::anotherOfTheSameFamily()
{
    Stage stage;
    typeHelen();
    typeAt(stage, u"phone_number"_s, u"0400123456"_s);
    typeAt(stage, u"address/line1"_s, u"1 Sample Street"_s);
    typeAt(stage, u"emergency_contact_name"_s, u"Robert Keller"_s);
    typeAt(stage, u"notes"_s, u"secret"_s);
    typeAt(stage, u"alert"_s, u"careful"_s);
    const Draft mother = stage.typed();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.typed().client.firstName.isEmpty());
    QCOMPARE(focusedPath(), u"first_name"_s);
    const Draft child = stage.typed();
    QCOMPARE(child.client.phoneNumber, mother.client.phoneNumber);
    QCOMPARE(child.client.address, mother.client.address);
    QCOMPARE(child.client.emergencyContactName, u"Robert Keller"_s);
    QVERIFY(child.client.notes.isEmpty() && child.client.alert.isEmpty());
    QCOMPARE(int(child.marks.count(u"phone_number"_s)), 1);
    QVERIFY(stage.sees(u"Copied from Helen Keller"_s));
    QVERIFY(stage.sees(u"Copied from the last person"_s));
    QTRY_COMPARE(stage.count(State::Draft), 2);
    // The mother is not taken for the child because of what was copied.
    type(u"Anna\nKeller\n\n1/2/2015\n"_s);
    QTRY_VERIFY(stage.sees(u"Nobody like this"_s));
    // One is confirmed by its key, one touched; the others stay marked.
    stage.window->page()->form()->focusField(u"phone_number"_s);
    press(Qt::Key_F2);
    QVERIFY(!stage.typed().marks.contains(u"phone_number"_s));
    QCOMPARE(stage.typed().client.phoneNumber.text, u"+61 400 123 456"_s); // the same, with its calling code
    typeAt(stage, u"address/line1"_s, u"2"_s);
    QVERIFY(!stage.typed().marks.contains(u"address/line1"_s));
    QVERIFY(stage.typed().marks.contains(u"emergency_contact_name"_s));
    QTRY_VERIFY(!stage.desk->drafts().isUnsaved());
    const Draft last = stage.typed();
    stage.crash();
    stage.open();
    QTRY_COMPARE(stage.typed(), last);
    QVERIFY(stage.sees(u"Copied from the last person"_s));
}

void PeopleJourney::theCopyIsUndoneAndBack()
{
    Stage stage;
    typeHelen();
    typeAt(stage, u"phone_number"_s, u"0400123456"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.button(u"Undo"_s));
    type(u"Anna"_s);
    stage.button(u"Undo"_s)->click();
    QTRY_COMPARE(stage.typed().client.firstName, u"Helen"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    stage.button(u"Undo"_s)->click();
    QTRY_COMPARE(stage.typed().client.firstName, u"Anna"_s);
    QCOMPARE(int(stage.typed().marks.count(u"phone_number"_s)), 1);
}

void PeopleJourney::afterARecordToo()
{
    Stage stage;
    typeHelen();
    typeAt(stage, u"phone_number"_s, u"+61400123456"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stage.typed().client.phoneNumber.text, u"+61400123456"_s);
    QVERIFY(stage.typed().client.firstName.isEmpty());
    QCOMPARE(stage.typed().someoneElse.size(), std::size_t(1));
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stage.button(u"Same family"_s));
    stage.button(u"Same family"_s)->click();
    QTRY_COMPARE(stage.typed().client.phoneNumber.text, u"+61400123456"_s);
}

void PeopleJourney::withNothingToCopyItSaysSo()
{
    Stage stage;
    typeHelen();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(stage.sees(u"There is nothing to copy yet"_s));
    QCOMPARE(stage.typed().client.firstName, u"Helen"_s);
}

void PeopleJourney::noNameStandsInTheTitle()
{
    Stage stage;
    begin(stage);
    typeHelen();
    QTRY_VERIFY(stage.button(u"Open that one"_s));
    QCOMPARE(stage.window->windowTitle(), u"Intake"_s);
}

void PeopleJourney::oneKeyHidesAllNames()
{
    Stage stage;
    begin(stage);
    type(u"Helen\nKellar\n\n27/6/87\n"_s);
    QTRY_VERIFY(stage.sees(u"Helen Keller\n"_s));
    const auto inTheList = [&] {
        const auto *list = stage.window->findChild<QListView *>();
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                all += list->model()->index(row, 0).data(role).toString();
        return all.join(u'\n');
    };
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.sees(u"Names are hidden."_s));
    QVERIFY2(!inTheList().contains(u"Kell"_s) && inTheList().contains(u"H. K."_s), qPrintable(inTheList()));
    QVERIFY(!stage.sees(u"Helen Keller\n"_s)); // nor in the panel
    QCOMPARE(stage.typed().client.lastName, u"Kellar"_s);
    press(Qt::Key_F, Qt::ControlModifier); // found by the whole name all the same
    type(u"keller"_s);
    QTRY_VERIFY(inTheList().contains(u"H. K."_s));
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(inTheList().contains(u"Helen Keller"_s));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    PeopleJourney tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "people.moc"
