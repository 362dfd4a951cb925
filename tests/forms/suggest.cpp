// Names that are offered while a medication or an allergy is typed: key by key.

#include "forms/suggestlist.h"
#include "formstage.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Intake;
using namespace Intake::Testing;

class SuggestFormTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    FieldEditor *editor(const QString &path) const { return page->form()->editorAt(path); }
    QString text(const QString &path) const { return editor(path)->text(); }

    void focus(const QString &path)
    {
        QVERIFY2(page->form()->focusField(path), qPrintable(path));
        press(Qt::Key_End);
    }

    SuggestList *list() const { return page->findChild<SuggestList *>(); }
    bool isOpen() const { return list() && list()->isVisible(); }

    QStringList offered() const
    {
        QStringList all;
        for (int row = 0; isOpen() && row < list()->count(); ++row)
            all += list()->item(row)->text();
        return all;
    }

private slots:
    void init() { page = openPage(); }

    void comesWithTheFifthLetter();
    void nothingIsChosenBeforehandAndEnterMovesOn();
    void downGoesInAndF2Takes();
    void enterInTheListGoesOnWithWhatWasTyped();
    void whatWasTakenCanBeUndone();
    void escapeKeepsWhatWasTyped();
    void lettersGoOnInTheField();
    void upAtTheTopGoesBack();
    void tabFromTheListGoesOn();
    void goesWithTheKeyboard();
    void lookAlikesAreShownApart();
    void aClickTakes();
    void onlyNamesOfMedicationsAndAllergies();
    void aNewWordIsKeptWhenSomeoneSaysSo();
    void whatIsKnownOrNoNameIsNotOffered_data();
    void whatIsKnownOrNoNameIsNotOffered();
    void anotherDraftClosesIt();
};

void SuggestFormTest::comesWithTheFifthLetter()
{
    focus(u"medications/0/name"_s);
    type(u"furo"_s);
    QVERIFY(!isOpen());
    type(u"s"_s);
    QCOMPARE(offered(), QStringList{u"Furosemide"_s});
    QCOMPARE(focusedPath(), u"medications/0/name"_s);
    press(Qt::Key_Backspace);
    QVERIFY(!isOpen());
    focus(u"allergies/0/name"_s);
    type(u"penic"_s);
    QVERIFY(offered().contains(u"Penicillin"_s));
}

void SuggestFormTest::nothingIsChosenBeforehandAndEnterMovesOn()
{
    focus(u"medications/0/name"_s);
    type(u"paracet"_s);
    QVERIFY(isOpen());
    QCOMPARE(list()->currentRow(), -1);
    QVERIFY(list()->selectedItems().empty());
    press(Qt::Key_Return);
    QCOMPARE(text(u"medications/0/name"_s), u"paracet"_s);
    QCOMPARE(focusedPath(), u"medications/0/dosage"_s);
    QVERIFY(!isOpen());
}

void SuggestFormTest::downGoesInAndF2Takes()
{
    focus(u"medications/0/name"_s);
    type(u"parac"_s);
    QCOMPARE(offered(), (QStringList{u"Paracetamol"_s, u"Paracetamol and codeine"_s}));
    press(Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 0);
    QCOMPARE(text(u"medications/0/name"_s), u"parac"_s);
    press(Qt::Key_Down);
    press(Qt::Key_F2);
    QCOMPARE(text(u"medications/0/name"_s), u"Paracetamol and codeine"_s);
    QVERIFY(!isOpen());
    QCOMPARE(focusedPath(), u"medications/0/name"_s);
    press(Qt::Key_Return);
    QCOMPARE(focusedPath(), u"medications/0/dosage"_s);
    QCOMPARE(page->form()->value().client.medications, (std::vector<Medication>{{u"Paracetamol and codeine"_s, {}}}));
}

void SuggestFormTest::whatWasTakenCanBeUndone()
{
    focus(u"allergies/0/name"_s);
    type(u"strawb"_s);
    press(Qt::Key_Down);
    press(Qt::Key_F2);
    QCOMPARE(text(u"allergies/0/name"_s), u"Strawberries"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(u"allergies/0/name"_s), u"strawb"_s);
}

/// What is marked is not taken by the key that goes on.
void SuggestFormTest::enterInTheListGoesOnWithWhatWasTyped()
{
    focus(u"medications/0/name"_s);
    type(u"parac"_s);
    press(Qt::Key_Down);
    QCOMPARE(labels(list()), QStringList{u"F2 takes the marked one"_s});
    const QLabel *foot = list()->findChild<QLabel *>();
    QVERIFY(foot->geometry().top() >= list()->visualItemRect(list()->item(1)).bottom());
    QVERIFY(list()->rect().contains(foot->geometry()));
    press(Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(text(u"medications/0/name"_s), u"parac"_s);
    QCOMPARE(focusedPath(), u"medications/0/dosage"_s);
}

void SuggestFormTest::escapeKeepsWhatWasTyped()
{
    focus(u"medications/0/name"_s);
    type(u"parac"_s);
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(text(u"medications/0/name"_s), u"parac"_s);
    type(u"e"_s);
    QVERIFY(isOpen());
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(focusedPath(), u"medications/0/name"_s);
    QCOMPARE(text(u"medications/0/name"_s), u"parace"_s);
}

void SuggestFormTest::lettersGoOnInTheField()
{
    focus(u"medications/0/name"_s);
    type(u"parac"_s);
    press(Qt::Key_Down);
    type(u"e"_s);
    QCOMPARE(text(u"medications/0/name"_s), u"parace"_s);
    QCOMPARE(focusedPath(), u"medications/0/name"_s);
    QVERIFY(isOpen());
    QCOMPARE(list()->currentRow(), -1);
}

void SuggestFormTest::upAtTheTopGoesBack()
{
    focus(u"medications/0/name"_s);
    type(u"parac"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    QCOMPARE(focusedPath(), u"medications/0/name"_s);
    QCOMPARE(list()->currentRow(), -1);
    press(Qt::Key_Return);
    QCOMPARE(text(u"medications/0/name"_s), u"parac"_s);
    QCOMPARE(focusedPath(), u"medications/0/dosage"_s);
}

void SuggestFormTest::tabFromTheListGoesOn()
{
    focus(u"medications/0/name"_s);
    type(u"parac"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QVERIFY(!isOpen());
    QCOMPARE(focusedPath(), u"medications/0/dosage"_s);
    QCOMPARE(text(u"medications/0/name"_s), u"parac"_s);
}

void SuggestFormTest::goesWithTheKeyboard()
{
    focus(u"medications/0/name"_s);
    type(u"parac"_s);
    focus(u"first_name"_s);
    QVERIFY(!isOpen());
}

void SuggestFormTest::lookAlikesAreShownApart()
{
    focus(u"medications/0/name"_s);
    type(u"predn"_s);
    QCOMPARE(offered(), (QStringList{u"prednisoLOne"_s, u"prednisONe"_s}));
    press(Qt::Key_Down);
    press(Qt::Key_F2);
    QCOMPARE(text(u"medications/0/name"_s), u"Prednisolone"_s);
}

void SuggestFormTest::aClickTakes()
{
    focus(u"medications/0/name"_s);
    type(u"furos"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(0)).center());
    QCOMPARE(text(u"medications/0/name"_s), u"Furosemide"_s);
    QCOMPARE(focusedPath(), u"medications/0/name"_s);
}

void SuggestFormTest::onlyNamesOfMedicationsAndAllergies()
{
    for (const char *path : {"medications/0/dosage", "allergies/0/reaction", "intolerances/0", "last_name"}) {
        focus(QString::fromLatin1(path));
        type(u"paracetamo"_s);
        QVERIFY2(!isOpen(), path);
    }
}

void SuggestFormTest::aNewWordIsKeptWhenSomeoneSaysSo()
{
    const QSignalSpy kept(page->form(), &IntakeForm::wordKept);
    focus(u"medications/0/name"_s);
    type(u"Fexotabs"_s);
    QVERIFY(!editor(u"medications/0/name"_s)->hasOffer());
    press(Qt::Key_Return);
    QVERIFY(!editor(u"medications/0/name"_s)->hasOffer());
    press(Qt::Key_Return);
    QCOMPARE(focusedPath(), u"medications/1/name"_s);
    QCOMPARE(editor(u"medications/0/name"_s)->offer().words, u"Keep ‘Fexotabs’ for suggestions?"_s);
    QCOMPARE(kept.count(), 0);
    QVERIFY(page->form()->takeOffer());
    QCOMPARE(kept.count(), 1);
    QCOMPARE(kept.front(), (QVariantList{u"medications"_s, u"Fexotabs"_s}));

    FormContext context = page->form()->context();
    context.clinic.words[u"medications"_s] = {u"Fexotabs"_s};
    page->form()->setContext(context);
    focus(u"medications/1/name"_s);
    type(u"fexot"_s);
    QCOMPARE(offered(), QStringList{u"Fexotabs"_s});
    press(Qt::Key_Down);
    press(Qt::Key_F2);
    focus(u"first_name"_s);
    QVERIFY(!editor(u"medications/1/name"_s)->hasOffer());
}

void SuggestFormTest::whatIsKnownOrNoNameIsNotOffered_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"furosemide"_s, u"FUROSEMIDE "_s, u"Furosemide 40 mg"_s, u"abcd"_s, QString(),
                                u"takes two of the small white ones at night"_s, u"none"_s})
        QTest::addRow("%s", qPrintable(word)) << word;
}

void SuggestFormTest::whatIsKnownOrNoNameIsNotOffered()
{
    QFETCH(QString, word);
    focus(u"medications/0/name"_s);
    type(word);
    focus(u"first_name"_s);
    QVERIFY(!editor(u"medications/0/name"_s)->offer().words.startsWith(u"Keep"));
}

void SuggestFormTest::anotherDraftClosesIt()
{
    focus(u"medications/0/name"_s);
    type(u"parac"_s);
    page->open({});
    QVERIFY(!isOpen());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    SuggestFormTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "suggest.moc"
