#include "advice/addresses.h"

#include "addresseswords.h"
#include "model/country.h"

#include <algorithm>
#include <QRegularExpression>
#include <QTest>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

using City = CityKind;
using State = StateKind;
using Post = PostcodeKind;

/// What a country's addresses are known to be, by people who write them.
struct Known
{
    const char *code;
    City city;
    State state;
    Post postcode;
    const char *order;
    const char *needed;
    int regions;      ///< at least; 0 is none
    const char *good; ///< a postcode
    const char *bad;
};

constexpr Known table[] = {
    {"AU", City::City, State::State, Post::Postcode, "CSZ", "ACSZ", 8, "3056", "30567"},
    {"NZ", City::TownOrCity, State::None, Post::Postcode, "CZS", "ACZ", 0, "6011", "601"},
    {"US", City::City, State::State, Post::ZipCode, "CSZ", "ACSZ", 50, "94105-1234", "9410"},
    {"GB", City::Town, State::County, Post::Postcode, "CSZ", "ACZ", 0, "sw1a 1aa", "12345"},
    {"CA", City::City, State::Province, Post::PostalCode, "CSZ", "ACSZ", 13, "H3Z2Y7", "H3Z 2YD"},
    {"IE", City::TownOrCity, State::County, Post::Eircode, "CSZ", "", 26, "D02 AF30", "D2"},
    {"JP", City::City, State::Prefecture, Post::PostalCode, "ZSC", "ASZ", 47, "１０４－００６１", "10-400"},
    {"DE", City::City, State::None, Post::Postcode, "ZCS", "ACZ", 0, "D-10115", "1011"},
    {"FR", City::City, State::None, Post::Postcode, "ZCS", "ACZ", 0, "75001", "7500"},
    {"IT", City::City, State::Province, Post::Postcode, "ZCS", "ACSZ", 100, "00144", "0014"},
    {"ES", City::City, State::Province, Post::Postcode, "ZCS", "ACSZ", 50, "28039", "2803"},
    {"NL", City::City, State::None, Post::Postcode, "ZCS", "ACZ", 0, "1234AB", "123 AB"},
    {"SE", City::Town, State::None, Post::Postcode, "ZCS", "ACZ", 0, "114 55", "1145"},
    {"CH", City::City, State::None, Post::Postcode, "ZCS", "ACZ", 0, "CH-3030", "303"},
    {"IN", City::City, State::State, Post::PinCode, "CZS", "ACSZ", 30, "110 034", "11003"},
    {"CN", City::City, State::Province, Post::Postcode, "ZSC", "ACSZ", 30, "100096", "10009"},
    {"HK", City::District, State::Area, Post::None, "SCZ", "AS", 3, "", ""},
    {"TW", City::District, State::County, Post::Postcode, "ZSC", "ACSZ", 20, "10603", "1"},
    {"KR", City::City, State::Province, Post::Postcode, "SCZ", "ACSZ", 17, "03051", "030"},
    {"VN", City::City, State::Province, Post::Postcode, "CSZ", "", 60, "70010", "700"},
    {"SG", City::None, State::None, Post::PostalCode, "ZCS", "AZ", 0, "546080", "54608"},
    {"MY", City::City, State::State, Post::Postcode, "ZCS", "ACZ", 16, "50754", "507"},
    {"PH", City::City, State::Province, Post::PostalCode, "CZS", "", 80, "1008", "10"},
    {"AE", City::City, State::Emirate, Post::None, "CSZ", "AS", 7, "", ""},
    {"BR", City::City, State::State, Post::Postcode, "CSZ", "ACSZ", 27, "40301-110", "40301"},
    {"MX", City::City, State::State, Post::Postcode, "ZCS", "ACSZ", 32, "02860", "0286"},
    {"RU", City::City, State::Oblast, Post::Postcode, "CSZ", "ACSZ", 80, "103375", "10337"},
    {"CO", City::City, State::Department, Post::Postcode, "CSZ", "AS", 32, "111221", "1112"},
    {"EG", City::City, State::Governorate, Post::Postcode, "CSZ", "", 27, "١٢٤١١", "12"},
    {"JM", City::City, State::Parish, Post::None, "CSZ", "ACS", 14, "", ""},
    {"ZA", City::City, State::None, Post::PostalCode, "CZS", "ACZ", 0, "0083", "83"},
    {"FJ", City::City, State::None, Post::None, "CSZ", "", 0, "", ""},
};

} // namespace

class Addresses : public QObject
{
    Q_OBJECT

private slots:
    void aCountryHasItsOwnParts_data();
    void aCountryHasItsOwnParts();
    void postcodesAreKnownByTheirLook_data();
    void postcodesAreKnownByTheirLook();
    void everyCountryIsRead();
    void regionsAreFoundByCodeAndName_data();
    void regionsAreFoundByCodeAndName();
    void whatIsNeededAndWhatIsUnused();
    void aStateThatIsNoneIsSaid();
    void badInputGivesNoMoreThanAHint_data();
    void badInputGivesNoMoreThanAHint();
};

void Addresses::aCountryHasItsOwnParts_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(table)); ++i)
        QTest::newRow(table[i].code) << i;
}

void Addresses::aCountryHasItsOwnParts()
{
    QFETCH(int, index);
    const Known &known = table[index];
    const AddressShape shape = addressShape(QLatin1StringView(known.code));
    QCOMPARE(shape.city, known.city);
    QCOMPARE(shape.state, known.state);
    QCOMPARE(shape.postcode, known.postcode);
    QCOMPARE(shape.order, QLatin1StringView(known.order));
    QCOMPARE(shape.needed, QLatin1StringView(known.needed));
    QVERIFY2(known.regions == 0 ? shape.regions.empty() : int(shape.regions.size()) >= known.regions,
             qPrintable(QString::number(shape.regions.size())));
}

void Addresses::postcodesAreKnownByTheirLook_data()
{
    aCountryHasItsOwnParts_data();
}

void Addresses::postcodesAreKnownByTheirLook()
{
    QFETCH(int, index);
    const Known &known = table[index];
    const AddressShape shape = addressShape(QLatin1StringView(known.code));
    Address given = address(u"x"_s, shape.regions.empty() ? u"x"_s : QString(), QString::fromUtf8(known.good));
    const auto aboutPostcode = [&] {
        for (const AddressHint &hint : addressHints(given, shape))
            if (hint.path == u"address/postal_code" && hint.kind == AddressHint::UnlikeShape)
                return true;
        return false;
    };
    QVERIFY2(!aboutPostcode(), known.good);
    given.postalCode = QString::fromUtf8(known.bad);
    QCOMPARE(aboutPostcode(), !given.postalCode.isEmpty());
    if (shape.postcode != PostcodeKind::None) {
        given.postalCode = shape.postcodeSample;
        QVERIFY2(!aboutPostcode(), qPrintable(shape.postcodeSample));
    }
}

void Addresses::everyCountryIsRead()
{
    int withRegions = 0;
    for (const Country &country : countries()) {
        const AddressShape shape = addressShape(QLatin1StringView(country.code));
        QVERIFY2(QRegularExpression(shape.postcodeShape).isValid(), country.code);
        QString sorted = shape.order;
        std::ranges::sort(sorted);
        QCOMPARE(sorted, u"CSZ"_s);
        QVERIFY2(shape.postcode == PostcodeKind::None || !shape.postcodeSample.isEmpty() ||
                     shape.postcodeShape.isEmpty(),
                 country.code);
        withRegions += shape.regions.empty() ? 0 : 1;
        for (const Region &region : shape.regions) {
            QVERIFY2(!region.name.isEmpty() && !shape.written(region).isEmpty(), country.code);
            QVERIFY2(QRegularExpression(region.postcodes).isValid(), country.code);
        }
    }
    QVERIFY(withRegions > 40);
    const AddressShape nowhere = addressShape(u"YU"_s);
    QVERIFY(nowhere.needed.isEmpty() && nowhere.regions.empty() && nowhere.state == StateKind::State);
}

void Addresses::regionsAreFoundByCodeAndName_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *country, const char *typed, const char *written) {
        QTest::addRow("%s %s", country, typed)
            << QString::fromLatin1(country) << QString::fromUtf8(typed) << QString::fromUtf8(written);
    };
    row("AU", "vic", "VIC");
    row("AU", "New  south wales", "NSW");
    row("US", "california", "CA");
    row("CA", "Quebec", "QC");
    row("BR", "sao paulo", "SP");
    row("IT", "Roma", "RM");
    row("JP", "tokyo", "Tokyo");
    row("JP", "東京都", "Tokyo");
    row("IE", "co. dublin", "Co. Dublin");
    row("AU", "Bavaria", "");
    row("NZ", "NSW", "");
    row("AU", " ", "");
}

void Addresses::regionsAreFoundByCodeAndName()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const AddressShape shape = addressShape(country);
    const Region *region = shape.region(typed);
    QCOMPARE(region ? shape.written(*region) : QString(), written);
}

void Addresses::whatIsNeededAndWhatIsUnused()
{
    const AddressShape australia = addressShape(u"AU"_s), newZealand = addressShape(u"NZ"_s);
    Address onlyCountry;
    onlyCountry.countryCode = {u"AU"_s};
    QCOMPARE(said(addressHints(onlyCountry, australia)), QString());
    QCOMPARE(said(addressHints(address({}, {}, {}), australia)), u"city needed, state needed, postal_code needed"_s);
    QCOMPARE(said(addressHints(address(u"Wellington"_s, u"NSW"_s, u"6011"_s), newZealand)), u"state unused"_s);
    QCOMPARE(said(addressHints(address(u"Suva"_s, {}, u"12"_s), addressShape(u"FJ"_s))), u"postal_code unused"_s);
}

void Addresses::aStateThatIsNoneIsSaid()
{
    const auto isSaid = [](const QString &country, const QString &state) {
        return std::ranges::any_of(addressHints(address(u"1 A St"_s, state, {}), addressShape(country)),
                                   [](const AddressHint &hint) { return hint.kind == AddressHint::NotListed; });
    };
    QVERIFY(isSaid(u"AU"_s, u"NWS"_s));
    QVERIFY(isSaid(u"AU"_s, u"Texas"_s));
    for (const auto &state : {u"NSW"_s, u"new south wales"_s, u"Tasm"_s, u""_s})
        QVERIFY2(!isSaid(u"AU"_s, state), qPrintable(state));
    QVERIFY(!isSaid(u"GB"_s, u"Kent"_s)); // no list, no word
}

void Addresses::badInputGivesNoMoreThanAHint_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("300 characters") << QString(300, u'9');
    QTest::newRow("100,000 letters") << QString(100'000, u'Q');
    QTest::newRow("Arabic") << u"شارع الملك"_s;
    QTest::newRow("Chinese") << u"北京市朝阳区"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d));
    QTest::newRow("a pattern") << u"(((a*)*)*)*[\\d"_s;
    QTest::newRow("a null character") << QString(QChar(0));
}

void Addresses::badInputGivesNoMoreThanAHint()
{
    QFETCH(QString, text);
    for (const Country &country : countries()) {
        const AddressShape shape = addressShape(QLatin1StringView(country.code));
        Address given = address(text, text, text);
        given.line1 = text;
        const Address before = given;
        QVERIFY(addressHints(given, shape).size() <= 4);
        QVERIFY(given == before);
    }
    QVERIFY(addressShape(text).regions.empty());
}

QTEST_APPLESS_MAIN(Addresses)
#include "addresses.moc"
