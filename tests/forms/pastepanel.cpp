#include "forms/pastepanel.h"

#include "forms/formstage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Intake;
using namespace Intake::Testing;

namespace {

constexpr quint32 seed = 20261123;

Pasted read(const QString &text)
{
    return readPasted(text, {u"AU"_s, QDate(2026, 11, 23), QLocale(QLocale::English, QLocale::Australia)});
}

/// A form with a panel over it, as the window has them.
struct Stage
{
    std::unique_ptr<IntakePage> page = openPage();
    IntakeForm &form = *page->form();
    PastePanel panel;

    explicit Stage(const QString &text)
    {
        panel.resize(900, 400);
        shown = panel.offer(read(text), &form);
        panel.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&panel));
    }

    QCheckBox *box(const QString &path) { return panel.findChild<QCheckBox *>(u"paste/"_s % path); }
    void retype(const QString &path, const QString &text) { form.editorAt(path)->retype(text); }
    QString at(const QString &path) const { return form.editorAt(path)->text(); }

    bool shown = false;
};

/// Everything that stands in the form, a line a field.
QStringList texts(const IntakeForm &form)
{
    QStringList all;
    for (const FieldEditor *editor : form.editors())
        if (!editor->text().isEmpty())
            all += editor->path() % u'=' % editor->text();
    all.sort();
    return all;
}

const QString someone =
    u"Name: Helen Keller\nDOB: 27/06/1980\nPh: 0412 345 678\nSex: F\nAllergies: Penicillin (rash), latex\n"
    "Next of kin: John Keller (husband) 0412 999 888"_s;

} // namespace

class PastePanels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void theTickedOnesAreTakenAndOneUndoBringsAllBack();
    void whatIsNoBirthDateIsSaid();
    void aFilledFieldIsLeftUnlessAPersonTicksIt();
    void whatIsNotCertainStandsUnticked();
    void whatTheFormHasIsNotOffered();
    void entriesGoBehindThoseThatAreThere();
    void anAllergyThatIsLeftTakesItsReactionAlong();
    void noKnownAllergiesNeverStandBesideOne();
    void typingMeanwhileWins();
    void keys();
    void undoLosesAndInventsNothing();
    void remarksAreSaid();
    void allLinesAreSeenWhereThereIsRoom();
};

void PastePanels::allLinesAreSeenWhereThereIsRoom()
{
    QWidget window;
    window.resize(760, 1000);
    auto *column = new QVBoxLayout(&window);
    auto *panel = new PastePanel(&window);
    column->addWidget(panel);
    column->addStretch();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto page = openPage();
    QVERIFY(panel->offer(read(someone), page->form()));
    const auto *area = panel->findChild<QScrollArea *>();
    QTRY_VERIFY(area->viewport()->height() >= area->widget()->layout()->heightForWidth(area->viewport()->width()));
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    window.resize(760, 400);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
}

void PastePanels::theTickedOnesAreTakenAndOneUndoBringsAllBack()
{
    Stage stage(someone);
    QVERIFY(stage.shown);
    stage.box(u"sex"_s)->setChecked(false);
    const QStringList before = texts(stage.form);
    PasteFill fill = PasteFill::take(stage.panel.taken(), stage.form);
    QCOMPARE(fill.count(), 10);
    const Client client = stage.form.value().client;
    QCOMPARE(client.lastName, u"Keller"_s);
    QCOMPARE(client.dateOfBirth, QDate(1980, 6, 27));
    QCOMPARE(client.sex.text, QString());
    QCOMPARE(client.allergies, (std::vector<Allergy>{{u"Penicillin"_s, u"rash"_s}, {u"latex"_s, {}}}));
    QCOMPARE(client.emergencyContactRelationship.text, u"Spouse"_s);
    QVERIFY(stage.form.editorAt(u"allergies/2/name"_s));
    QCOMPARE(fill.undo(stage.form), 0);
    QCOMPARE(texts(stage.form), before);
    QVERIFY(stage.form.editorAt(u"allergies/0/name"_s));
    QVERIFY(!stage.form.editorAt(u"allergies/1/name"_s));
    stage.retype(u"allergies/0/name"_s, u"latex"_s);
    QVERIFY(stage.form.editorAt(u"allergies/1/name"_s));
}

void PastePanels::whatIsNoBirthDateIsSaid()
{
    for (const QString &day : {u"19871340"_s, u"--0627"_s, u"2099-01-01"_s}) {
        Stage stage(u"BEGIN:VCARD\nVERSION:3.0\nN:Lee;Ann\nBDAY:"_s % day % u"\nEND:VCARD"_s);
        QVERIFY(!stage.box(u"date_of_birth"_s));
        QVERIFY(labels(&stage.panel).contains(QString(u"Not a whole birth date, so left out: "_s % day % u'.')));
    }
}

void PastePanels::aFilledFieldIsLeftUnlessAPersonTicksIt()
{
    auto page = openPage();
    page->form()->editorAt(u"phone_number"_s)->retype(u"0398 765 432"_s);
    PastePanel panel;
    QVERIFY(panel.offer(read(someone), page->form()));
    auto *box = panel.findChild<QCheckBox *>(u"paste/phone_number"_s);
    QVERIFY(!box->isChecked());
    QVERIFY(labels(&panel).contains(u"The form has: 0398 765 432"_s));
    QVERIFY(labels(&panel).contains(u"0412 345 678"_s));
    box->setChecked(true);
    PasteFill fill = PasteFill::take(panel.taken(), *page->form());
    QCOMPARE(page->form()->value().client.phoneNumber.text, u"0412 345 678"_s);
    fill.undo(*page->form());
    QCOMPARE(page->form()->value().client.phoneNumber.text, u"0398 765 432"_s);
}

void PastePanels::whatIsNotCertainStandsUnticked()
{
    Stage stage(u"Hi its Helen Keller 27/6/80 0412345678"_s);
    QVERIFY(stage.box(u"first_name"_s)->isChecked());
    QVERIFY(!stage.box(u"date_of_birth"_s)->isChecked());
}

void PastePanels::whatTheFormHasIsNotOffered()
{
    Stage first(someone);
    PasteFill::take(first.panel.taken(), first.form);
    first.retype(u"sex"_s, u"Female"_s);
    QVERIFY(!first.panel.offer(read(someone), &first.form));
    QVERIFY(first.panel.isHidden());
}

void PastePanels::entriesGoBehindThoseThatAreThere()
{
    auto page = openPage();
    page->form()->editorAt(u"allergies/0/name"_s)->retype(u"Latex"_s);
    PastePanel panel;
    QVERIFY(panel.offer(read(someone), page->form()));
    PasteFill::take(panel.taken(), *page->form());
    QCOMPARE(page->form()->value().client.allergies,
             (std::vector<Allergy>{{u"Latex"_s, {}}, {u"Penicillin"_s, u"rash"_s}}));
}

void PastePanels::anAllergyThatIsLeftTakesItsReactionAlong()
{
    Stage stage(someone);
    stage.box(u"allergies/0/name"_s)->setChecked(false);
    QVERIFY(!stage.box(u"allergies/0/reaction"_s)->isEnabled());
    PasteFill::take(stage.panel.taken(), stage.form);
    QCOMPARE(stage.form.value().client.allergies, (std::vector<Allergy>{{u"latex"_s, {}}}));
}

void PastePanels::noKnownAllergiesNeverStandBesideOne()
{
    auto page = openPage();
    page->form()->editorAt(u"allergies/0/name"_s)->retype(u"Latex"_s);
    PastePanel panel;
    QVERIFY(panel.offer(read(u"Name: Helen Keller\nAllergies: nil known"_s), page->form()));
    QVERIFY(!panel.findChild<QCheckBox *>(u"paste/allergies/1/name"_s)->isChecked());
}

void PastePanels::typingMeanwhileWins()
{
    Stage stage(someone);
    stage.retype(u"last_name"_s, u"Kellermann"_s);
    QVERIFY(!stage.box(u"last_name"_s)->isChecked());
    stage.retype(u"allergies/0/name"_s, u"Eggs"_s);
    PasteFill::take(stage.panel.taken(), stage.form);
    const Client client = stage.form.value().client;
    QCOMPARE(client.lastName, u"Kellermann"_s);
    QCOMPARE(client.allergies, (std::vector<Allergy>{{u"Eggs"_s, {}}, {u"Penicillin"_s, u"rash"_s}, {u"latex"_s, {}}}));
}

void PastePanels::keys()
{
    Stage stage(someone);
    QSignalSpy taken(&stage.panel, &PastePanel::takeRequested), left(&stage.panel, &PastePanel::left);
    QCOMPARE(QApplication::focusWidget(), stage.box(u"first_name"_s));
    press(Qt::Key_Space);
    QVERIFY(!stage.box(u"first_name"_s)->isChecked());
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), stage.box(u"last_name"_s));
    press(Qt::Key_Return);
    QCOMPARE(taken.count(), 1);
    press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

/// Whatever is taken and typed afterwards: undo brings back what was there where nobody has typed, and leaves what was
/// typed where somebody has.
void PastePanels::undoLosesAndInventsNothing()
{
    QRandomGenerator random(seed);
    const QStringList paths{
        u"first_name"_s,           u"last_name"_s, u"date_of_birth"_s,         u"phone_number"_s, u"allergies/0/name"_s,
        u"allergies/0/reaction"_s, u"notes"_s,     u"emergency_contact_name"_s};
    const auto page = openPage();
    IntakeForm &form = *page->form();
    for (int round = 0; round < 60; ++round) {
        form.setValue({});
        const auto edit = [&] {
            const QString &path = paths[random.bounded(int(paths.size()))];
            if (FieldEditor *editor = form.editorAt(path))
                editor->retype(u"x%1"_s.arg(random.bounded(1000)));
            return path;
        };
        for (int i = random.bounded(4); i > 0; --i)
            edit();
        const QStringList before = texts(form);
        PastePanel panel;
        if (!panel.offer(read(someone), &form))
            continue;
        for (QCheckBox *box : panel.findChildren<QCheckBox *>())
            if (random.bounded(3) == 0)
                box->setChecked(!box->isChecked());
        PasteFill fill = PasteFill::take(panel.taken(), form);
        QSet<QString> touched;
        for (int i = random.bounded(4); i > 0; --i)
            touched += edit();
        const QStringList typed = texts(form);
        fill.undo(form);
        QStringList expected;
        for (const QString &line : before)
            if (!touched.contains(line.section(u'=', 0, 0)))
                expected += line;
        for (const QString &line : typed)
            if (touched.contains(line.section(u'=', 0, 0)))
                expected += line;
        expected.sort();
        QVERIFY2(texts(form) == expected,
                 qPrintable(u"seed %1, round %2\n%3\nexpected\n%4"_s.arg(
                     QString::number(seed), QString::number(round), texts(form).join(u'\n'), expected.join(u'\n'))));
    }
}

void PastePanels::remarksAreSaid()
{
    const QString words = PastePanel::remarkWords({{PasteRemark::Cut, 50'000, {}},
                                                   {PasteRemark::NoField, 0, u"Medicare"_s},
                                                   {PasteRemark::Damaged, 0, u"N"_s},
                                                   {PasteRemark::AboutOther, 0, {}}});
    for (const QString &part : {u"50,000"_s, u"Medicare"_s, u"Damaged"_s, u"somebody else"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
}

QTEST_MAIN(PastePanels)
#include "pastepanel.moc"
