#include "advice/countries.h"

#include "advice/countrymessages.h"
#include "model/country.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

struct Found
{
    const char *language;
    const char *typed;
    const char *code;
};

constexpr Found found[] = {
    {"en_AU", "Australia", "AU"},
    {"en_AU", "  new ZEALAND ", "NZ"},
    {"en_AU", "de", "DE"},
    {"en_AU", "DEU", "DE"},
    {"en_AU", "Burma", "MM"},
    {"en_AU", "Swaziland", "SZ"},
    {"en_AU", "Czech Republic", "CZ"},
    {"en_AU", "Macedonia", "MK"},
    {"en_AU", "Turkey", "TR"},
    {"en_AU", "Türkiye", "TR"},
    {"en_AU", "Turkiye", "TR"},
    {"en_AU", "Ivory Coast", "CI"},
    {"en_AU", "cote d'ivoire", "CI"},
    {"en_AU", "Côte d’Ivoire", "CI"},
    {"en_AU", "Holland", "NL"},
    {"en_AU", "The Netherlands", "NL"},
    {"en_AU", "England", "GB"},
    {"en_AU", "Scotland", "GB"},
    {"en_AU", "Wales", "GB"},
    {"en_AU", "Northern Ireland", "GB"},
    {"en_AU", "UK", "GB"},
    {"en_AU", "U.K.", "GB"},
    {"en_AU", "USA", "US"},
    {"en_AU", "U.S.A.", "US"},
    {"en_AU", "America", "US"},
    {"en_AU", "UAE", "AE"},
    {"en_AU", "Cape Verde", "CV"},
    {"en_AU", "East Timor", "TL"},
    {"en_AU", "Zaire", "CD"},
    {"en_AU", "Ceylon", "LK"},
    {"en_AU", "Persia", "IR"},
    {"en_AU", "Vietnam", "VN"},
    {"en_AU", "Viet Nam", "VN"},
    {"en_AU", "Russia", "RU"},
    {"en_AU", "South Korea", "KR"},
    {"en_AU", "Syria", "SY"},
    {"en_AU", "Micronesia", "FM"},
    {"en_AU", "Palestine", "PS"},
    {"en_AU", "Vatican City", "VA"},
    {"en_AU", "St Lucia", "LC"},
    {"en_AU", "st. kitts & nevis", "KN"},
    {"en_AU", "Trinidad and Tobago", "TT"},
    {"en_AU", "Commonwealth of the Bahamas", "BS"},
    {"de_DE", "Deutschland", "DE"},
    {"de_DE", "oesterreich", ""},
    {"de_DE", "Osterreich", "AT"},
    {"de_DE", "Türkei", "TR"},
    {"de_DE", "Germany", "DE"},
    {"fr_FR", "Allemagne", "DE"},
    {"fr_FR", "états-unis", "US"},
    {"fr_FR", "Turquie", "TR"},
    {"es_ES", "Alemania", "DE"},
    {"es_ES", "Corea del Sur", "KR"},
    {"es_ES", "Irán", "IR"},
    {"zh_CN", "澳大利亚", "AU"},
    {"zh_CN", "新西兰", "NZ"},
    {"vi_VN", "Úc", "AU"},
    {"vi_VN", "Mỹ", "US"},
    {"vi_VN", "Đức", "DE"},
    {"vi_VN", "Liên bang Nga", "RU"},
    {"vi_VN", "Hàn Quốc", "KR"},
    {"ar_EG", "أستراليا", "AU"},
    {"ar_EG", "استراليا", "AU"},
    {"ar_EG", "ألمانيا", "DE"},
    {"ar_EG", "تركيا", "TR"},
    {"ar_EG", "AU", "AU"},
    {"vi_VN", "Áo", "AT"},
    {"vi_VN", "AO", "AO"},
};

} // namespace

class CountriesTest : public QObject
{
    Q_OBJECT

    const CountryNames english{QLocale(u"en_AU"_s)};

private slots:
    void namesAreFound_data();
    void namesAreFound();
    void everyCountryIsFoundInEveryLanguage_data();
    void everyCountryIsFoundInEveryLanguage();
    void aSharedNameIsNobodys_data();
    void aSharedNameIsNobodys();
    void whatMayBeMeantIsOffered_data();
    void whatMayBeMeantIsOffered();
    void otherTextIsNoCountry_data();
    void otherTextIsNoCountry();
    void aLanguageWithoutNamesSpeaksEnglish();
    void theNamesAreInTheOrderOfTheLanguage();
};

void CountriesTest::namesAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    for (const Found &row : found)
        QTest::addRow("%s %s", row.language, row.typed)
            << QString::fromLatin1(row.language) << QString::fromUtf8(row.typed) << QString::fromLatin1(row.code);
}

void CountriesTest::namesAreFound()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(CountryNames(QLocale(language)).codeFor(typed), code);
}

void CountriesTest::everyCountryIsFoundInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en_AU", "de_DE", "fr_FR", "es_MX", "zh_CN", "vi_VN", "ar_EG"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void CountriesTest::everyCountryIsFoundInEveryLanguage()
{
    QFETCH(QString, language);
    const QLocale locale(language);
    const CountryNames names(locale);
    int inEnglish = 0;
    for (const Country &country : countries()) {
        const QString code = QLatin1StringView(country.code), shown = names.name(code);
        QCOMPARE(names.codeFor(shown), code);
        QCOMPARE(countryNameIn(locale, code), shown);
        QCOMPARE(names.codeFor(QString::fromUtf8(country.name)), code);
        QCOMPARE(names.codeFor(code.toLower()), code);
        inEnglish += shown == QString::fromUtf8(country.name) ? 1 : 0;
    }
    QCOMPARE(names.names().size(), qsizetype(countries().size()));
    QVERIFY2(language == u"en_AU" || inEnglish < 150, qPrintable(QString::number(inEnglish)));
}

void CountriesTest::aSharedNameIsNobodys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("Yugoslavia") << u"Yugoslavia"_s << u"SI"_s;
    QTest::newRow("Czechoslovakia") << u"czechoslovakia"_s << u"CZ"_s;
    QTest::newRow("USSR") << u"U.S.S.R."_s << u"RU"_s;
    QTest::newRow("Korea") << u"Korea"_s << u"KR"_s;
    QTest::newRow("Virgin Islands") << u"Virgin Islands"_s << u"VG"_s;
}

void CountriesTest::aSharedNameIsNobodys()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QCOMPARE(english.codeFor(typed), QString());
    QVERIFY(english.isShared(typed));
    QCOMPARE(english.likely(typed, 7).value(0), first);
}

void CountriesTest::whatMayBeMeantIsOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("codes");
    QTest::newRow("a beginning") << u"Austr"_s << u"AU AT"_s;
    QTest::newRow("a slip") << u"Germny"_s << u"DE"_s;
    QTest::newRow("two letters swapped") << u"Isreal"_s << u"IL"_s;
    QTest::newRow("two slips in a long name") << u"Phillippenes"_s << u"PH"_s;
    QTest::newRow("a former name in part") << u"Swazi"_s << u"SZ"_s;
}

void CountriesTest::whatMayBeMeantIsOffered()
{
    QFETCH(QString, typed);
    QFETCH(QString, codes);
    QCOMPARE(english.codeFor(typed), QString());
    QVERIFY(!english.isShared(typed));
    QCOMPARE(english.likely(typed, 2).join(u' '), codes);
}

void CountriesTest::otherTextIsNoCountry_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("the") << u"the"_s;
    QTest::newRow("a remark") << u"ask mum"_s;
    QTest::newRow("300 characters") << QString(300, u'a');
    QTest::newRow("punctuation") << u".,(&)"_s;
    QTest::newRow("another script") << u"ประเทศ"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d));
    QTest::newRow("a code that is gone") << u"YU"_s;
}

void CountriesTest::otherTextIsNoCountry()
{
    QFETCH(QString, typed);
    QCOMPARE(english.codeFor(typed), QString());
    QVERIFY(english.likely(typed, 5).size() <= 5);
}

void CountriesTest::aLanguageWithoutNamesSpeaksEnglish()
{
    QCOMPARE(CountryMessages(QLocale(u"sw_KE"_s)).of(u"Germany"_s), QString());
    QCOMPARE(countryNameIn(QLocale(u"sw_KE"_s), u"DE"_s), u"Germany"_s);
    QCOMPARE(countryNameIn(QLocale(u"de_DE"_s), u"ZZ"_s), u"ZZ"_s);
}

void CountriesTest::theNamesAreInTheOrderOfTheLanguage()
{
    const QStringList german = CountryNames(QLocale(u"de_DE"_s)).names();
    QVERIFY(german.indexOf(u"Österreich"_s) < german.indexOf(u"Pakistan"_s));
    QVERIFY(german.indexOf(u"Ägypten"_s) < german.indexOf(u"Albanien"_s));
}

QTEST_APPLESS_MAIN(CountriesTest)
#include "countries.moc"
