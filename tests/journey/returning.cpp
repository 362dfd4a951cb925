// Coming back: to the very field, from one pane to the next, out of an open list, and while something is being sent.

#include "journey/stage.h"

#include "forms/sidelist.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QListView>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

void typeAt(const Stage &stage, const QString &path, const QString &text)
{
    QVERIFY(stage.window->page()->form()->focusField(path));
    type(text);
}

/// What the list says of the intake with this name.
QString told(const Stage &stage, const QString &name)
{
    const SideModel &list = stage.window->findChild<SideList *>()->model();
    for (int row = 0; row < list.rowCount(); ++row)
        if (list.index(row).data().toString() == name)
            return list.data(list.index(row), SideModel::DetailRole).toString();
    return {};
}

} // namespace

class Returning : public QObject
{
    Q_OBJECT

private slots:
    void backToTheFieldAndItsPlace();
    void backFromTheRecordAndTheList();
    void onlyWhatWasReachedIsToFix();
    void aKeyOfTheWindowFromAnOpenList_data();
    void aKeyOfTheWindowFromAnOpenList();
    void roundTheWindow();
    void familyHasAButtonOnceThereIsSomethingToShare();
    void whileItIsBeingSent();
    void labelsOfTheCountryEverywhere();
    void theSamePersonAfterARestart();
    void theSamePersonInOneFromTheList();
};

void Returning::backToTheFieldAndItsPlace()
{
    Stage stage;
    type(u"Helen\nKeller"_s);
    typeAt(stage, u"profession"_s, u"night nurse"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(focusedPath(), u"first_name"_s);
    type(u"Amara"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(focusedPath(), u"profession"_s);
    type(u"X"_s);
    QCOMPARE(stage.typed().client.profession, u"nXight nurse"_s);
}

void Returning::backFromTheRecordAndTheList()
{
    Stage stage;
    type(u"Helen"_s);
    typeAt(stage, u"notes"_s, u"Prefers SMS."_s);
    press(Qt::Key_Home);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Amara\nOkafor"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(focusedPath(), u"notes"_s);
    type(u"X"_s);
    QCOMPARE(stage.typed().client.notes.text, u"XPrefers SMS."_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stage.button(u"Copy id"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"hel\n"_s);
    QTRY_COMPARE(focusedPath(), u"notes"_s);
    press(Qt::Key_F6);
    QCOMPARE(focusedPath(), QString());
    press(Qt::Key_F6);
    QCOMPARE(focusedPath(), u"notes"_s);
    type(u"Y"_s);
    QCOMPARE(stage.typed().client.notes.text, u"XYPrefers SMS."_s);
    press(Qt::Key_F, Qt::ControlModifier); // the one that is open
    type(u"hel\n"_s);
    QTRY_COMPARE(focusedPath(), u"notes"_s);
}

void Returning::onlyWhatWasReachedIsToFix()
{
    Stage stage;
    type(u"Helen"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QCOMPARE(told(stage, u"Helen"_s), u"now"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QTRY_VERIFY2(told(stage, u"Helen"_s).startsWith(u"now · 1 to fix"), qPrintable(told(stage, u"Helen"_s)));
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Amara"_s);
    QTRY_COMPARE(stage.count(State::Draft), 2);
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(told(stage, u"Amara"_s), u"just now"_s);
    QVERIFY(told(stage, u"Helen"_s).startsWith(u"just now · 1 to fix"));
}

void Returning::aKeyOfTheWindowFromAnOpenList_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::newRow("choices") << u"sex"_s << u"fe"_s;
    QTest::newRow("countries") << u"address/country_code"_s << u"Ger"_s;
}

void Returning::aKeyOfTheWindowFromAnOpenList()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    Stage stage;
    type(u"Helen"_s);
    QVERIFY(stage.window->page()->form()->focusField(path));
    press(Qt::Key_A, Qt::ControlModifier);
    type(typed);
    QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    const QString before = stage.window->page()->form()->editorAt(path)->text();
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(focusedPath(), u"first_name"_s);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(stage.typed() == Draft());
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(stage.typed().client.firstName, u"Helen"_s);
    QCOMPARE(stage.window->page()->form()->editorAt(path)->text(), before);
}

void Returning::roundTheWindow()
{
    Stage stage;
    for (int i = 0; i < 2; ++i) {
        type(u"Helen\nKeller\n\n27/6/1987\n"_s);
        QTRY_COMPARE(stage.count(State::Draft), i + 1);
        if (i == 0)
            press(Qt::Key_N, Qt::ControlModifier);
    }
    QTRY_VERIFY(stage.button(u"Open that one"_s));
    const QString field = focusedPath();
    QVERIFY(!field.isEmpty());
    press(Qt::Key_F6);
    QVERIFY(stage.window->findChild<SideList *>()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QVERIFY(stage.button(u"Open that one"_s)->hasFocus());
    press(Qt::Key_F6);
    QCOMPARE(focusedPath(), field);
}

void Returning::familyHasAButtonOnceThereIsSomethingToShare()
{
    Stage stage;
    type(u"Helen\nKeller"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QVERIFY(!stage.button(u"Same family"_s));
    typeAt(stage, u"address/line1"_s, u"1 Sample Street"_s);
    QTRY_VERIFY(stage.button(u"Same family"_s));
    stage.button(u"Same family"_s)->click();
    QTRY_COMPARE(stage.typed().client.address.line1, u"1 Sample Street"_s);
    QVERIFY(stage.typed().client.firstName.isEmpty());
    QVERIFY(stage.sees(u"Copied from Helen Keller"_s));
}

void Returning::whileItIsBeingSent()
{
    Stage stage;
    type(u"Helen\nTest-Slow"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.sees(u"you can go on typing when the answer has come"_s));
    auto *words = qobject_cast<QLabel *>(QApplication::focusWidget());
    QVERIFY(words && words->text().contains(u"Sending."));
    type(u"lost"_s);
    QCOMPARE(stage.typed().client.lastName, u"Test-Slow"_s);
    press(Qt::Key_F6);
    QVERIFY(stage.window->findChild<SideList *>()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), words);
    press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget() != words);
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(focusedPath(), u"first_name"_s);
    type(u"Amara"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Created), 1, 15'000);
    QCOMPARE(focusedPath(), u"first_name"_s);
    QCOMPARE(stage.typed().client.firstName, u"Amara"_s);
    QCOMPARE(stage.created(), 1);
}

void Returning::labelsOfTheCountryEverywhere()
{
    Clinic clinic;
    clinic.asking = {{u"address/postal_code"_s, Asking::MustAsk}};
    Stage stage(clinic);
    type(u"Helen\nKeller"_s);
    QVERIFY(stage.window->page()->form()->focusField(u"address/country_code"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Ireland\t"_s);
    QWidget *list = QApplication::activePopupWidget();
    QTest::keyClick(list ? list : QApplication::focusWidget(), Qt::Key_Tab);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.sees(u"still to ask"_s));
    QVERIFY(stage.button(u"Eircode"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    QVERIFY(stage.sees(u"Ask next time: Eircode"_s));
}

namespace {

/// Two that are the same person, killed: nobody has typed since.
void typeTwiceAndCrash(Stage &stage)
{
    type(u"Helen\nKeller\n\n27/6/1987\n"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Helen\nKellar\n\n27/6/1987\n"_s);
    QTRY_VERIFY(stage.button(u"Open that one"_s));
    QTRY_VERIFY(!stage.desk->drafts().isUnsaved());
    stage.crash();
    stage.open();
    QTRY_COMPARE(stage.typed().client.lastName, u"Kellar"_s);
}

} // namespace

void Returning::theSamePersonAfterARestart()
{
    Stage stage;
    typeTwiceAndCrash(stage);
    QTRY_VERIFY(stage.button(u"Continue"_s) && stage.button(u"Continue"_s)->hasFocus());
    press(Qt::Key_Return);
    QTRY_VERIFY(stage.button(u"Open that one"_s));
    QVERIFY(stage.sees(u"Looked among the 1 p"_s));
    // Nor need anybody press anything.
    stage.crash();
    stage.open();
    QTRY_VERIFY(stage.button(u"Open that one"_s));
}

void Returning::theSamePersonInOneFromTheList()
{
    Stage stage;
    typeTwiceAndCrash(stage);
    QTRY_COMPARE(stage.count(State::Draft), 2);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"keller\n"_s);
    QTRY_COMPARE(stage.typed().client.lastName, u"Keller"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Open that one"_s), 1'000);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    Returning tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "returning.moc"
