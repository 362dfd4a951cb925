#include "advice/countries.h"

#include "advice/countrymessages.h"
#include "model/country.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

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
    const auto row = [](const char *language, const char *typed, const char *code) {
        QTest::addRow("%s %s", language, typed)
            << QString::fromLatin1(language) << QString::fromUtf8(typed) << QString::fromLatin1(code);
    };
    row("en_AU", "Australia", "AU");
    row("en_AU", "  new ZEALAND ", "NZ");
    row("en_AU", "de", "DE");
    row("en_AU", "DEU", "DE");
    row("en_AU", "Burma", "MM");
    row("en_AU", "Swaziland", "SZ");
    row("en_AU", "Czech Republic", "CZ");
    row("en_AU", "Macedonia", "MK");
    row("en_AU", "Turkey", "TR");
    row("en_AU", "Türkiye", "TR");
    row("en_AU", "Turkiye", "TR");
    row("en_AU", "Ivory Coast", "CI");
    row("en_AU", "cote d'ivoire", "CI");
    row("en_AU", "Côte d’Ivoire", "CI");
    row("en_AU", "Holland", "NL");
    row("en_AU", "The Netherlands", "NL");
    row("en_AU", "England", "GB");
    row("en_AU", "Scotland", "GB");
    row("en_AU", "Wales", "GB");
    row("en_AU", "Northern Ireland", "GB");
    row("en_AU", "UK", "GB");
    row("en_AU", "U.K.", "GB");
    row("en_AU", "USA", "US");
    row("en_AU", "U.S.A.", "US");
    row("en_AU", "America", "US");
    row("en_AU", "UAE", "AE");
    row("en_AU", "Cape Verde", "CV");
    row("en_AU", "East Timor", "TL");
    row("en_AU", "Zaire", "CD");
    row("en_AU", "Ceylon", "LK");
    row("en_AU", "Persia", "IR");
    row("en_AU", "Vietnam", "VN");
    row("en_AU", "Viet Nam", "VN");
    row("en_AU", "Russia", "RU");
    row("en_AU", "South Korea", "KR");
    row("en_AU", "Syria", "SY");
    row("en_AU", "Micronesia", "FM");
    row("en_AU", "Palestine", "PS");
    row("en_AU", "Vatican City", "VA");
    row("en_AU", "St Lucia", "LC");
    row("en_AU", "st. kitts & nevis", "KN");
    row("en_AU", "Trinidad and Tobago", "TT");
    row("en_AU", "Commonwealth of the Bahamas", "BS");
    row("de_DE", "Deutschland", "DE");
    row("de_DE", "oesterreich", "");
    row("de_DE", "Osterreich", "AT");
    row("de_DE", "Türkei", "TR");
    row("de_DE", "Germany", "DE");
    row("fr_FR", "Allemagne", "DE");
    row("fr_FR", "états-unis", "US");
    row("fr_FR", "Turquie", "TR");
    row("es_ES", "Alemania", "DE");
    row("es_ES", "Corea del Sur", "KR");
    row("es_ES", "Irán", "IR");
    row("zh_CN", "澳大利亚", "AU");
    row("zh_CN", "新西兰", "NZ");
    row("vi_VN", "Úc", "AU");
    row("vi_VN", "Mỹ", "US");
    row("vi_VN", "Đức", "DE");
    row("vi_VN", "Liên bang Nga", "RU");
    row("vi_VN", "Hàn Quốc", "KR");
    row("ar_EG", "أستراليا", "AU");
    row("ar_EG", "استراليا", "AU");
    row("ar_EG", "ألمانيا", "DE");
    row("ar_EG", "تركيا", "TR");
    row("ar_EG", "AU", "AU");
    row("vi_VN", "Áo", "AT");
    row("vi_VN", "AO", "AO");
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
