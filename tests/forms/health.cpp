// Not asked, none, these, declined: the choices above the health blocks, their rows, and what goes into the notes.

#include "forms/healthchoice.h"
#include "formstage.h"
#include "model/storeddraft.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Intake;
using namespace Intake::Testing;

namespace {

const std::vector<Allergy> noKnown{{u"NKA"_s, {}}};

} // namespace

class HealthTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    IntakeForm *form() const { return page->form(); }
    Client client() const { return form()->value().client; }
    QString notes() const { return client().notes.text; }
    void focus(const QString &path) { QVERIFY2(form()->focusField(path), qPrintable(path)); }

    HealthChoice *choice(const QString &block) const
    {
        for (auto *each : page->findChildren<HealthChoice *>())
            if (each->path() == block)
                return each;
        return nullptr;
    }

    /// The words below the choices.
    QString says(const QString &block) const { return labels(choice(block)).value(0); }

    /// As by keyboard: to the group, and with arrows to the choice.
    void choose(const QString &block, Answer answer)
    {
        for (auto *button : choice(block)->findChildren<QRadioButton *>())
            if (button->isChecked())
                button->setFocus(Qt::TabFocusReason);
        while (choice(block)->shown() < answer)
            press(Qt::Key_Right);
        while (choice(block)->shown() > answer)
            press(Qt::Key_Left);
    }

    void reopen()
    {
        const Draft kept = draftFromStored(storedDraft(form()->value()));
        page->open({});
        page->open(kept);
    }

private slots:
    void init() { page = openPage(); }

    void theGroupIsOneStopOfTheKeyboard();
    void noKnownAllergiesIsTheAllergyNka();
    void aRowChoosesThese();
    void theAnswerThatARowOverrodeComesBack();
    void noRowIsDroppedForAChoice();
    void aDraftWithOnlyNkaShowsTheChoice();
    void nkaBesideARealOneStaysInItsRow();
    void noneOfTheOthersIsALineInTheNotes_data();
    void noneOfTheOthersIsALineInTheNotes();
    void aLineThatSomeoneChangedStays();
    void aLineOfAnotherDayIsKnownAgain();
    void answersComeBackWithoutDoublingTheLine();
    void fullNotesAreSaid();
    void anotherDraftHasItsOwnAnswers();
};

void HealthTest::theGroupIsOneStopOfTheKeyboard()
{
    focus(u"medications/0/name"_s);
    press(Qt::Key_Backtab);
    auto *chosen = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    QVERIFY(chosen && chosen->text() == u"Not asked");
    press(Qt::Key_Backtab);
    QCOMPARE(focusedPath(), u"allergies/0/reaction"_s);
    focus(u"address/postal_code"_s);
    press(Qt::Key_Tab);
    QCOMPARE(focusedPath(), u"allergies"_s);
    auto *button = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    QVERIFY(button);
    QCOMPARE(button->text(), u"Not asked"_s);
    press(Qt::Key_Right);
    button = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    QCOMPARE(button->text(), u"No known allergies"_s);
    QVERIFY(button->isChecked());
    press(Qt::Key_Tab);
    QCOMPARE(focusedPath(), u"allergies/0/name"_s);
    press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), button);
    press(Qt::Key_Return);
    QCOMPARE(focusedPath(), u"allergies/0/name"_s);
    QCOMPARE(client().allergies, noKnown);
}

void HealthTest::noKnownAllergiesIsTheAllergyNka()
{
    choose(u"allergies"_s, Answer::None);
    QCOMPARE(client().allergies, noKnown);
    QCOMPARE(form()->value().answers.at(u"allergies"_s), Answer::None);
    QCOMPARE(notes(), QString());
    QCOMPARE(static_cast<QLineEdit *>(keysOf(editorAt(page.get(), u"allergies/0/name"_s)))->text(), QString());
    QVERIFY(says(u"allergies"_s).contains(u"NKA"));
    choose(u"allergies"_s, Answer::NotAsked);
    QVERIFY(form()->value() == Draft());
}

void HealthTest::aRowChoosesThese()
{
    choose(u"allergies"_s, Answer::None);
    focus(u"allergies/0/name"_s);
    type(u"L"_s);
    QCOMPARE(choice(u"allergies"_s)->shown(), Answer::These);
    QCOMPARE(client().allergies, (std::vector<Allergy>{{u"L"_s, {}}}));
    press(Qt::Key_Backspace);
    QCOMPARE(choice(u"allergies"_s)->shown(), Answer::None);
    QCOMPARE(client().allergies, noKnown);
    choose(u"allergies"_s, Answer::NotAsked);
    focus(u"allergies/0/name"_s);
    type(u"L"_s);
    press(Qt::Key_Backspace);
    QVERIFY(form()->value() == Draft());
}

void HealthTest::theAnswerThatARowOverrodeComesBack()
{
    choose(u"medications"_s, Answer::None);
    const Draft none = form()->value();
    focus(u"medications/0/name"_s);
    type(u"Metformin"_s);
    QCOMPARE(notes(), QString());
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(choice(u"medications"_s)->shown(), Answer::None);
    QVERIFY(form()->value() == none);
    // What a person says of the rows themselves is not overridden.
    type(u"Metformin"_s);
    choose(u"medications"_s, Answer::NotAsked);
    choose(u"medications"_s, Answer::These);
    focus(u"medications/0/name"_s);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(choice(u"medications"_s)->shown(), Answer::NotAsked);
}

void HealthTest::noRowIsDroppedForAChoice()
{
    focus(u"allergies/0/name"_s);
    type(u"Latex\nhives\nWool"_s);
    const std::vector<Allergy> both{{u"Latex"_s, u"hives"_s}, {u"Wool"_s, {}}};
    choose(u"allergies"_s, Answer::None);
    QCOMPARE(client().allergies, both);
    QVERIFY2(says(u"allergies"_s).contains(u"Remove them first, or choose These."), qPrintable(says(u"allergies"_s)));
    focus(u"allergies/0/name"_s);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(says(u"allergies"_s).contains(u"Remove it first, or choose These."), qPrintable(says(u"allergies"_s)));
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(client().allergies, noKnown);
    button(page.get(), u"Put the last one back"_s)->click();
    QCOMPARE(client().allergies, (std::vector<Allergy>{{u"Wool"_s, {}}}));
    button(editorAt(page.get(), u"allergies"_s), u"Put it back"_s)->click();
    QCOMPARE(client().allergies, both);
    QCOMPARE(choice(u"allergies"_s)->shown(), Answer::These);
    QCOMPARE(says(u"allergies"_s), QString());
}

void HealthTest::aDraftWithOnlyNkaShowsTheChoice()
{
    Draft draft;
    draft.client.allergies = noKnown;
    page->open(draft);
    QCOMPARE(choice(u"allergies"_s)->shown(), Answer::None);
    QCOMPARE(static_cast<QLineEdit *>(keysOf(editorAt(page.get(), u"allergies/0/name"_s)))->text(), QString());
    QCOMPARE(client().allergies, noKnown);
    focus(u"allergies/0/name"_s);
    type(u"Latex"_s);
    QCOMPARE(client().allergies, (std::vector<Allergy>{{u"Latex"_s, {}}}));
}

void HealthTest::nkaBesideARealOneStaysInItsRow()
{
    Draft draft;
    draft.client.allergies = {{u"NKA"_s, {}}, {u"Latex"_s, {}}};
    page->open(draft);
    QCOMPARE(choice(u"allergies"_s)->shown(), Answer::These);
    QCOMPARE(client().allergies, draft.client.allergies);
}

void HealthTest::noneOfTheOthersIsALineInTheNotes_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("line");
    QTest::newRow("no medications") << u"medications"_s << Answer::None << u"Medications: none, asked 23 Nov 2026"_s;
    QTest::newRow("medications declined")
        << u"medications"_s << Answer::Declined << u"Medications: declined, asked 23 Nov 2026"_s;
    QTest::newRow("no intolerances") << u"intolerances"_s << Answer::None << u"Intolerances: none, asked 23 Nov 2026"_s;
    QTest::newRow("allergies declined") << u"allergies"_s << Answer::Declined
                                        << u"Allergies: declined, asked 23 Nov 2026"_s;
}

void HealthTest::noneOfTheOthersIsALineInTheNotes()
{
    QFETCH(QString, block);
    QFETCH(Answer, answer);
    QFETCH(QString, line);
    focus(u"notes"_s);
    type(u"Prefers SMS."_s);
    choose(block, answer);
    QCOMPARE(notes(), QString(u"Prefers SMS.\n"_s + line));
    focus(block % u"/0");
    type(u"x"_s);
    QCOMPARE(notes(), u"Prefers SMS."_s);
}

void HealthTest::aLineThatSomeoneChangedStays()
{
    choose(u"medications"_s, Answer::None);
    focus(u"notes"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    type(u", says mum"_s);
    choose(u"medications"_s, Answer::NotAsked);
    QCOMPARE(notes(), u"Medications: none, asked 23 Nov 2026, says mum"_s);
}

void HealthTest::aLineOfAnotherDayIsKnownAgain()
{
    Draft draft;
    draft.client.notes = {u"Medications: none, asked 22 Nov 2026\nIntolerances: none, asked 22 Nov 2026"_s};
    draft.answers = {{u"medications"_s, Answer::None}};
    page->open(draft);
    choose(u"medications"_s, Answer::Declined);
    QCOMPARE(notes(), u"Intolerances: none, asked 22 Nov 2026\nMedications: declined, asked 23 Nov 2026"_s);
}

void HealthTest::answersComeBackWithoutDoublingTheLine()
{
    choose(u"medications"_s, Answer::None);
    choose(u"allergies"_s, Answer::None);
    choose(u"intolerances"_s, Answer::Declined);
    const Draft before = form()->value();
    reopen();
    QVERIFY(form()->value() == before);
    QCOMPARE(choice(u"medications"_s)->shown(), Answer::None);
    QCOMPARE(choice(u"allergies"_s)->shown(), Answer::None);
    QCOMPARE(choice(u"intolerances"_s)->shown(), Answer::Declined);
    focus(u"medications/0/name"_s);
    type(u"Aspirin"_s);
    QCOMPARE(notes(), u"Intolerances: declined, asked 23 Nov 2026"_s);
}

void HealthTest::fullNotesAreSaid()
{
    Draft draft;
    draft.client.notes = {QString(longestText, u'x')};
    page->open(draft);
    choose(u"medications"_s, Answer::None);
    QCOMPARE(notes(), draft.client.notes.text);
    QVERIFY2(says(u"medications"_s).contains(u"full"), qPrintable(says(u"medications"_s)));
}

void HealthTest::anotherDraftHasItsOwnAnswers()
{
    choose(u"medications"_s, Answer::None);
    page->open({});
    QCOMPARE(choice(u"medications"_s)->shown(), Answer::NotAsked);
    QCOMPARE(says(u"medications"_s), QString());
    QVERIFY(form()->value() == Draft());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    HealthTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "health.moc"
