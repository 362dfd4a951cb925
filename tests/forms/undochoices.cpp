// Rows that were removed come back one by one; choices are taken back together with their lines in the notes.

#include "forms/healthchoice.h"
#include "formstage.h"

#include <QRadioButton>

using namespace Intake;
using namespace Intake::Testing;

class UndoneChoices : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    IntakeForm *form() const { return page->form(); }
    Client client() const { return form()->value().client; }
    QString text(const QString &path) const { return form()->editorAt(path)->text(); }
    void focus(const QString &path) { QVERIFY2(form()->focusField(path), qPrintable(path)); }
    static void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    void removeRow(const QString &cell)
    {
        focus(cell);
        press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    }

    QRadioButton *radio(const QString &block, Answer answer) const
    {
        for (const auto *each : page->findChildren<HealthChoice *>())
            if (each->path() == block)
                return each->findChildren<QRadioButton *>()[int(answer)];
        return nullptr;
    }

    /// As by keyboard: it has the keyboard, and is chosen.
    void choose(const QString &block, Answer answer) const
    {
        radio(block, answer)->setFocus(Qt::TabFocusReason);
        radio(block, answer)->click();
    }

private slots:
    void init() { page = openPage(); }

    void rowsComeBackOneByOne();
    void whatWasTypedSinceIsUndoneFirst();
    void theEmptyRowStaysTheLast();
    void aHealthChoiceGoesWithItsLine();
    void aHealthChoiceBringsBackTheLineToTheLetter();
    void aHealthChoiceLeavesWhatWasWrittenSince();
    void theConsentGoesWithItsLine();
};

void UndoneChoices::rowsComeBackOneByOne()
{
    focus(u"medications/0/name"_s);
    type(u"A\n1\nB\n2\nC\n3\n"_s);
    const auto all = client().medications;
    QCOMPARE(all.size(), 3);
    removeRow(u"medications/1/name"_s);
    removeRow(u"medications/0/name"_s);
    removeRow(u"medications/0/name"_s);
    QVERIFY(client().medications.empty());
    QVERIFY(labels(page.get()).contains(u"3 rows were removed."_s));
    undo();
    undo();
    QVERIFY(labels(page.get()).contains(u"The row was removed."_s));
    QCOMPARE(client().medications, (std::vector<Medication>{{u"A"_s, u"1"_s}, {u"C"_s, u"3"_s}}));
    button(editorAt(page.get(), u"medications"_s), u"Put it back"_s)->click();
    QCOMPARE(client().medications, all);
    QVERIFY(!button(editorAt(page.get(), u"medications"_s), u"Put it back"_s)->isVisible());
}

void UndoneChoices::whatWasTypedSinceIsUndoneFirst()
{
    focus(u"intolerances/0"_s);
    type(u"Lactose\nGluten \n"_s);
    removeRow(u"intolerances/1"_s); // with a space that goes as its cell is left
    removeRow(u"intolerances/0"_s);
    type(u"x"_s);
    undo();
    QVERIFY(client().intolerances.empty());
    button(page.get(), u"Put the last one back"_s)->click();
    button(editorAt(page.get(), u"intolerances"_s), u"Put it back"_s)->click();
    QCOMPARE(client().intolerances, QStringList({u"Lactose"_s, u"Gluten"_s}));
    removeRow(u"intolerances/1"_s);
    undo();
    QCOMPARE(client().intolerances.size(), 2);
}

void UndoneChoices::theEmptyRowStaysTheLast()
{
    focus(u"intolerances/0"_s);
    type(u"Lactose\nGluten\n"_s);
    removeRow(u"intolerances/1"_s);
    focus(u"intolerances/0"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    button(editorAt(page.get(), u"intolerances"_s), u"Put it back"_s)->click();
    QCOMPARE(client().intolerances, QStringList({u"Gluten"_s}));
    QVERIFY(form()->editorAt(u"intolerances/1"_s));
    QCOMPARE(text(u"intolerances/1"_s), QString());
}

void UndoneChoices::aHealthChoiceGoesWithItsLine()
{
    form()->editorAt(u"notes"_s)->retype(u"Prefers SMS."_s);
    const Draft before = form()->value();
    choose(u"medications"_s, Answer::None);
    choose(u"medications"_s, Answer::Declined);
    QVERIFY(client().notes.text.contains(u"declined"));
    undo();
    QCOMPARE(client().notes.text, u"Prefers SMS.\nMedications: none, asked 23 Nov 2026"_s);
    QVERIFY(radio(u"medications"_s, Answer::None)->isChecked());
    QVERIFY(radio(u"medications"_s, Answer::None)->hasFocus());
    undo();
    QVERIFY(form()->value() == before);
    undo();
    QVERIFY(form()->value() == before);
    choose(u"allergies"_s, Answer::None);
    undo();
    QVERIFY(form()->value() == before);
}

void UndoneChoices::aHealthChoiceBringsBackTheLineToTheLetter()
{
    Draft draft;
    draft.client.notes = {u"Medications: none, asked 22 Nov 2026 by ZW\nPrefers SMS."_s};
    draft.answers = {{u"medications"_s, Answer::None}};
    page->open(draft);
    choose(u"medications"_s, Answer::Declined);
    undo();
    QVERIFY(form()->value() == draft);
}

void UndoneChoices::aHealthChoiceLeavesWhatWasWrittenSince()
{
    choose(u"medications"_s, Answer::None);
    focus(u"notes"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    type(u"\nOwn line"_s);
    radio(u"medications"_s, Answer::None)->setFocus();
    undo();
    QCOMPARE(client().notes.text, u"Own line"_s);
    QVERIFY(form()->value().answers.empty());
}

void UndoneChoices::theConsentGoesWithItsLine()
{
    const QString path = u"privacy_policy_consent"_s;
    focus(path);
    chooseFromList(Qt::Key_Down);
    QCOMPARE(client().privacyPolicyConsent, std::optional(Consent::Accepted));
    undo();
    QVERIFY(form()->value() == Draft());
    chooseFromList(Qt::Key_Down);
    QVERIFY(form()->takeOffer());
    const QString line = client().notes.text;
    QVERIFY(!line.isEmpty());
    chooseFromList(Qt::Key_Down);
    QCOMPARE(client().privacyPolicyConsent, std::optional(Consent::Rejected));
    QVERIFY(client().notes.text != line);
    undo();
    QCOMPARE(client().privacyPolicyConsent, std::optional(Consent::Accepted));
    QCOMPARE(client().notes.text, line);
    undo();
    QVERIFY(form()->value() == Draft());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    UndoneChoices tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "undochoices.moc"
