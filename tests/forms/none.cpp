// "None" typed or pasted where something is listed: what is offered, and that it never goes out beside a real entry.

#include "advicestage.h"
#include "forms/health.h"
#include "forms/healthchoice.h"
#include "forms/pastepanel.h"

using namespace Intake;
using namespace Intake::Testing;

class NoneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<AdviceStage> stage;

    FieldEditor *editor(const QString &path) const { return stage->editor(path); }
    Client client() const { return stage->form()->value().client; }
    Answer shown(const QString &block) const { return HealthChoice::of(*stage->form(), block)->shown(); }

    PasteFill paste(const QString &text) const
    {
        const Pasted pasted = readPasted(text, {u"AU"_s, QDate(2026, 11, 23), QLocale()});
        PastePanel panel;
        return panel.offer(pasted, stage->form()) ? PasteFill::take(panel.taken(), *stage->form()) : PasteFill();
    }

private slots:
    void init() { stage = std::make_unique<AdviceStage>(); }

    void typedIntoARowItMeansTheChoice_data();
    void typedIntoARowItMeansTheChoice();
    void itIsKnownInTheLanguagesOfTheScreen();
    void besideAnotherItIsAProblem_data();
    void besideAnotherItIsAProblem();
    void theOfferGoesWhenAnotherIsListed();
    void pastedItIsTheChoice();
    void pastedBesideAnAllergyItIsNotTicked();
    void anAllergyPastedBesideTheChoiceIsNotTicked();
};

void NoneTest::typedIntoARowItMeansTheChoice_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offer");
    const QString noKnown = u"Choose ‘No known allergies’ instead?"_s, none = u"Choose ‘None’ instead?"_s;
    for (const QString &typed : {u"Nil known"_s, u"NKA"_s, u"nkda"_s, u"No known drug allergies"_s})
        QTest::addRow("%s", qPrintable(typed)) << u"allergies"_s << u"allergies/0/name"_s << typed << noKnown;
    QTest::newRow("no medication") << u"medications"_s << u"medications/0/name"_s << u"nil"_s << none;
    QTest::newRow("no meds") << u"medications"_s << u"medications/0/name"_s << u"no meds"_s << none;
    QTest::newRow("no intolerance") << u"intolerances"_s << u"intolerances/0"_s << u"None"_s << none;
}

void NoneTest::typedIntoARowItMeansTheChoice()
{
    QFETCH(QString, block);
    QFETCH(QString, row);
    QFETCH(QString, typed);
    QFETCH(QString, offer);
    stage->fill(row, typed);
    stage->focus(u"first_name"_s);
    QCOMPARE(stage->offer(row), offer);
    QCOMPARE(stage->text(row), typed);
    editor(row)->takeOffer();
    QCOMPARE(shown(block), Answer::None);
    QCOMPARE(stage->text(row), QString());
    const bool isAllergy = block == u"allergies";
    const std::vector<Allergy> sent{{u"NKA"_s, {}}};
    QCOMPARE(client().allergies, isAllergy ? sent : std::vector<Allergy>());
    QCOMPARE(stage->notes().contains(u": none, asked 23 Nov 2026"), !isAllergy);
}

void NoneTest::itIsKnownInTheLanguagesOfTheScreen()
{
    for (const QString &none : {u"Keine bekannt"_s, u"néant"_s, u"ninguna"_s, u"无"_s, u"Không có"_s, u"لا يوجد"_s})
        for (const QString &block : {u"allergies"_s, u"medications"_s, u"intolerances"_s})
            QVERIFY2(Health::saysNone(none, block), qPrintable(none));
    for (const QString &name : {u"Nonel"_s, u"Nilzapine"_s, u"无花果"_s, u"Keineria"_s}) // a fig among them
        QVERIFY2(!Health::saysNone(name, u"allergies"_s), qPrintable(name));
    QVERIFY(Health::saysNone(u"keine Medikamente"_s, u"medications"_s));
    QVERIFY(!Health::saysNone(u"NKDA"_s, u"medications"_s));
}

void NoneTest::besideAnotherItIsAProblem_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("firstText");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("secondText");
    QTest::addColumn<QString>("denied");
    const auto allergy = [](int row) { return QString(u"allergies/%1/name"_s.arg(row)); };
    QTest::newRow("NKA, then Latex") << allergy(0) << u"NKA"_s << allergy(1) << u"Latex"_s << allergy(0);
    QTest::newRow("Latex, then NKA") << allergy(0) << u"Latex"_s << allergy(1) << u"NKA"_s << allergy(1);
    QTest::newRow("medications") << u"medications/0/name"_s << u"none"_s << u"medications/1/name"_s << u"Aspirin"_s
                                 << u"medications/0/name"_s;
    QTest::newRow("intolerances") << u"intolerances/0"_s << u"nil"_s << u"intolerances/1"_s << u"Lactose"_s
                                  << u"intolerances/0"_s;
}

/// Under the row at once, and in the way of Create until one of them is gone.
void NoneTest::besideAnotherItIsAProblem()
{
    QFETCH(QString, first);
    QFETCH(QString, firstText);
    QFETCH(QString, second);
    QFETCH(QString, secondText);
    QFETCH(QString, denied);
    stage->fill(u"first_name"_s, u"Ann"_s);
    stage->fill(u"last_name"_s, u"Lee"_s);
    stage->fill(first, firstText);
    QVERIFY(stage->form()->wrong().empty());
    stage->fill(second, secondText);
    stage->focus(u"email"_s);
    const Remarks wrong = stage->form()->wrong();
    QCOMPARE(wrong.size(), std::size_t(1));
    QCOMPARE(wrong[0].path, denied);
    QVERIFY2(editor(denied)->remark().contains(u"there are none, and another is listed"), qPrintable(wrong[0].words));
    QVERIFY(!editor(denied)->hasOffer());
    editor(denied)->retype({});
    QVERIFY(stage->form()->wrong().empty());
    QVERIFY(!editor(denied)->hasRemark());
}

void NoneTest::theOfferGoesWhenAnotherIsListed()
{
    stage->fill(u"allergies/0/name"_s, u"NKA"_s);
    stage->focus(u"allergies/1/name"_s);
    QVERIFY(editor(u"allergies/0/name"_s)->hasOffer());
    type(u"L"_s);
    QVERIFY(!editor(u"allergies/0/name"_s)->hasOffer());
}

void NoneTest::pastedItIsTheChoice()
{
    PasteFill fill = paste(u"Name: Helen Keller\nAllergies: nil known"_s);
    QCOMPARE(fill.count(), 3);
    QCOMPARE(shown(u"allergies"_s), Answer::None);
    QCOMPARE(stage->text(u"allergies/0/name"_s), QString());
    QCOMPARE(client().allergies, (std::vector<Allergy>{{u"NKA"_s, {}}}));
    QCOMPARE(paste(u"Name: Helen Keller\nAllergies: NKA"_s).count(), 0); // all of it stands there
    QCOMPARE(fill.undo(*stage->form()), 0);
    QVERIFY(stage->form()->value() == Draft());
    fill = paste(u"Name: Helen Keller\nAllergies: no known allergies"_s);
    stage->fill(u"allergies/0/name"_s, u"Latex"_s);
    QCOMPARE(client().allergies, (std::vector<Allergy>{{u"Latex"_s, {}}}));
    QCOMPARE(fill.undo(*stage->form()), 1);
    QCOMPARE(client().allergies, (std::vector<Allergy>{{u"Latex"_s, {}}}));
}

void NoneTest::pastedBesideAnAllergyItIsNotTicked()
{
    editor(u"allergies/0/name"_s)->retype(u"Latex"_s);
    static_cast<void>(paste(u"Name: Helen Keller\nAllergies: nil known"_s));
    QCOMPARE(client().allergies, (std::vector<Allergy>{{u"Latex"_s, {}}}));
}

void NoneTest::anAllergyPastedBesideTheChoiceIsNotTicked()
{
    HealthChoice::of(*stage->form(), u"allergies"_s)->choose(Answer::None);
    static_cast<void>(paste(u"Name: Helen Keller\nAllergies: Latex"_s));
    QCOMPARE(client().allergies, (std::vector<Allergy>{{u"NKA"_s, {}}}));
}

ADVICE_MAIN(NoneTest)

#include "none.moc"
