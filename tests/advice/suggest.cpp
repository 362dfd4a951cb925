// What is offered for the first letters of a medicine or of what someone is allergic to.

#include "advice/suggest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

QStringList shown(const std::vector<Suggestion> &suggestions)
{
    QStringList all;
    for (const Suggestion &each : suggestions)
        all += each.shown;
    return all;
}

QStringList names(const std::vector<Suggestion> &suggestions)
{
    QStringList all;
    for (const Suggestion &each : suggestions)
        all += each.name;
    return all;
}

} // namespace

class SuggestTest : public QObject
{
    Q_OBJECT

    const NameList medications{NameList::Kind::Medications}, allergens{NameList::Kind::Allergens};

private slots:
    void nothingBeforeTheFifthLetter();
    void findsByBeginnings_data();
    void findsByBeginnings();
    void whatStandsThereAlreadyIsNotOffered();
    void lookAlikesStandTogetherAndApart();
    void aNameIsNeverOfferedWithoutItsLookAlike();
    void atMostEight();
    void theClinicsOwnWordsAreFound();
    void theListsAreFitToBeShown_data();
    void theListsAreFitToBeShown();
};

void SuggestTest::nothingBeforeTheFifthLetter()
{
    for (const QString &name : medications.names())
        for (int typed = 0; typed < 5; ++typed)
            QCOMPARE(medications.suggestions(name.left(typed), {}), std::vector<Suggestion>());
    QCOMPARE(names(medications.suggestions(u"para"_s, {})), QStringList());
    QCOMPARE(names(medications.suggestions(u"para 50"_s, {})), QStringList());
    QCOMPARE(names(medications.suggestions(u"parac"_s, {})),
             (QStringList{u"Paracetamol"_s, u"Paracetamol and codeine"_s}));
}

void SuggestTest::findsByBeginnings_data()
{
    QTest::addColumn<bool>("allergen");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("prefix") << false << u"furos"_s << u"Furosemide"_s;
    QTest::newRow("any case") << false << u"FUROS"_s << u"Furosemide"_s;
    QTest::newRow("with an accent") << false << u"fùrós"_s << u"Furosemide"_s;
    QTest::newRow("spaces around") << false << u"  insulin   gla"_s << u"Insulin glargine"_s;
    QTest::newRow("a later word") << false << u"clavu"_s << u"Amoxicillin and clavulanic acid"_s;
    QTest::newRow("after a comma") << true << u"iodin"_s << u"Iodine"_s;
    QTest::newRow("a typed apostrophe") << true << u"cow's m"_s << u"Cow’s milk"_s;
    QTest::newRow("not in the middle of a word") << false << u"setron"_s << QString();
    QTest::newRow("not what is there and more") << false << u"furosemide 40 mg"_s << QString();
    QTest::newRow("a made up word") << false << u"zzzzz"_s << QString();
}

void SuggestTest::findsByBeginnings()
{
    QFETCH(bool, allergen);
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QCOMPARE(names((allergen ? allergens : medications).suggestions(typed, {})).value(0), first);
}

void SuggestTest::whatStandsThereAlreadyIsNotOffered()
{
    QCOMPARE(names(medications.suggestions(u"furosemide "_s, {u"Furosemide"_s})), QStringList());
    QVERIFY(!names(medications.suggestions(u"Prednisone"_s, {})).contains(u"Prednisone"_s));
    QVERIFY(medications.has(u" FUROSEMIDE"_s));
    QVERIFY(!medications.has(u"Furo"_s));
}

void SuggestTest::lookAlikesStandTogetherAndApart()
{
    QCOMPARE(shown(medications.suggestions(u"predn"_s, {})), (QStringList{u"prednisoLOne"_s, u"prednisONe"_s}));
    QCOMPARE(names(medications.suggestions(u"predn"_s, {})), (QStringList{u"Prednisolone"_s, u"Prednisone"_s}));
    QCOMPARE(names(medications.suggestions(u"hydral"_s, {})),
             (QStringList{u"Hydralazine"_s, u"Hydroxyzine"_s, u"Hydrochlorothiazide"_s}));
    QCOMPARE(shown(medications.suggestions(u"carbi"_s, {})).mid(0, 2),
             (QStringList{u"carbIMAZOLe"_s, u"carbAMAZEPINe"_s}));
}

void SuggestTest::aNameIsNeverOfferedWithoutItsLookAlike()
{
    const NameList list({u"Alpha"_s, u"Alphabet"_s, u"Alphas"_s, u"Beta"_s},
                        {{u"Alphas"_s, u"Beta"_s}, {u"Alphabet"_s, u"Not there"_s}});
    QCOMPARE(names(list.suggestions(u"alpha"_s, {})), (QStringList{u"Alphabet"_s, u"Alphas"_s, u"Beta"_s}));
    QCOMPARE(list.suggestions(u"alpha"_s, {}).front().shown, u"Alphabet"_s);

    QStringList seven;
    for (const QChar c : u"abcdefg"_s)
        seven += u"Alpha%1"_s.arg(c);
    const NameList full(seven + QStringList{u"Alphaz"_s, u"Beta"_s}, {{u"Alphaz"_s, u"Beta"_s}});
    QCOMPARE(names(full.suggestions(u"alpha"_s, {})), seven);
}

void SuggestTest::atMostEight()
{
    QStringList many;
    for (int i = 0; i < 40; ++i)
        many += u"Insulin %1"_s.arg(i);
    QCOMPARE(int(NameList(many, {}).suggestions(u"insul"_s, {}).size()), NameList::mostShown);
    for (const QString &name : medications.names())
        QVERIFY(int(medications.suggestions(name.left(5), {}).size()) <= NameList::mostShown);
}

void SuggestTest::theClinicsOwnWordsAreFound()
{
    QCOMPARE(names(medications.suggestions(u"fexof"_s, {u"Fexofast"_s})),
             (QStringList{u"Fexofast"_s, u"Fexofenadine"_s}));
    QCOMPARE(names(medications.suggestions(u"ödemm"_s, {u"Ödemmittel"_s})), QStringList{u"Ödemmittel"_s});
    QCOMPARE(names(medications.suggestions(u"furos"_s, {u"furosemide"_s})), QStringList{u"Furosemide"_s});
}

void SuggestTest::theListsAreFitToBeShown_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::newRow("medications") << medications.names();
    QTest::newRow("allergens") << allergens.names();
}

/// No doses, nothing twice, nothing that would not be found by its own beginning.
void SuggestTest::theListsAreFitToBeShown()
{
    QFETCH(QStringList, list);
    QVERIFY(list.size() > 150);
    static const QRegularExpression dose(u"[0-9]|\\b(mg|mcg|ml|tablets?|daily)\\b"_s);
    QSet<QString> folded;
    for (const QString &name : list) {
        QVERIFY2(!dose.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!folded.contains(foldedName(name)), qPrintable(name));
        QCOMPARE(name, name.simplified());
        folded.insert(foldedName(name));
    }
}

QTEST_APPLESS_MAIN(SuggestTest)
#include "suggest.moc"
