// Phone numbers as people type them, and the way they are stored.

#include "advice/phones.h"
#include "model/text.h"

#include <phonenumbers/phonenumberutil.h>
#include <QtTest>
#include <set>

using namespace Intake;
using namespace Qt::StringLiterals;
using Verdict = PhoneReading::Verdict;
using Kind = PhoneReading::Kind;

Q_DECLARE_METATYPE(Intake::PhoneReading::Verdict)
Q_DECLARE_METATYPE(Intake::PhoneReading::Kind)

namespace {

struct Typed
{
    const char *countries;
    const char *text;
    const char *e164;
    const char *country;
    Kind kind;
};

/// Real forms of real numbering plans; the numbers are those set aside for films or examples where a country has such.
constexpr Typed typed[] = {
    {"AU", "0400 123 456", "+61400123456", "AU", Kind::Mobile},
    {"AU", "0400123456", "+61400123456", "AU", Kind::Mobile},
    {"AU", "0400-123-456", "+61400123456", "AU", Kind::Mobile},
    {"AU", "+61 400 123 456", "+61400123456", "AU", Kind::Mobile},
    {"AU", "+61 (0)400 123 456", "+61400123456", "AU", Kind::Mobile},
    {"AU", "61 400 123 456", "+61400123456", "AU", Kind::Mobile},
    {"AU", "0011 61 400 123 456", "+61400123456", "AU", Kind::Mobile},
    {"AU", "0044 20 7946 0958", "+442079460958", "GB", Kind::Landline},
    {"US", "0061 400 123 456", "+61400123456", "AU", Kind::Mobile},
    {"AU", "400 123 456", "+61400123456", "AU", Kind::Mobile},
    {"AU", "(02) 9876 5432", "+61298765432", "AU", Kind::Landline},
    {"AU", "02 98765432", "+61298765432", "AU", Kind::Landline},
    {"AU", "(03)9876-5432", "+61398765432", "AU", Kind::Landline},
    {"AU", "１８００ １２３ ４５６", "+611800123456", "AU", Kind::Other},
    {"AU", "1300 123 456", "+611300123456", "AU", Kind::Other},
    {"AU", "+44 7400 123456", "+447400123456", "GB", Kind::Mobile},
    {"NZ", "021 123 4567", "+64211234567", "NZ", Kind::Mobile},
    {"NZ", "(09) 377 1234", "+6493771234", "NZ", Kind::Landline},
    {"GB", "020 7946 0958", "+442079460958", "GB", Kind::Landline},
    {"GB", "+44 (0) 20 7946 0958", "+442079460958", "GB", Kind::Landline},
    {"GB", "07400 123456", "+447400123456", "GB", Kind::Mobile},
    {"US", "(212) 555-0123", "+12125550123", "US", Kind::Either},
    {"US", "212.555.0123", "+12125550123", "US", Kind::Either},
    {"US", "1-212-555-0123", "+12125550123", "US", Kind::Either},
    {"CA", "416 555 0134", "+14165550134", "CA", Kind::Either},
    {"DE", "030 901820", "+4930901820", "DE", Kind::Landline},
    {"DE", "0151 23456789", "+4915123456789", "DE", Kind::Mobile},
    {"FR", "01 42 68 53 00", "+33142685300", "FR", Kind::Landline},
    {"FR", "06.12.34.56.78", "+33612345678", "FR", Kind::Mobile},
    {"IT", "06 1234 5678", "+390612345678", "IT", Kind::Landline},
    {"IT", "312 345 6789", "+393123456789", "IT", Kind::Mobile},
    {"ES", "612 34 56 78", "+34612345678", "ES", Kind::Mobile},
    {"NL", "06 12345678", "+31612345678", "NL", Kind::Mobile},
    {"SE", "070-123 45 67", "+46701234567", "SE", Kind::Mobile},
    {"PL", "512 345 678", "+48512345678", "PL", Kind::Mobile},
    {"IN", "098765 43210", "+919876543210", "IN", Kind::Mobile},
    {"CN", "138 0013 8000", "+8613800138000", "CN", Kind::Mobile},
    {"CN", "010-6552-9988", "+861065529988", "CN", Kind::Landline},
    {"JP", "090-1234-5678", "+819012345678", "JP", Kind::Mobile},
    {"JP", "０３-１２３４-５６７８", "+81312345678", "JP", Kind::Landline},
    {"SG", "9123 4567", "+6591234567", "SG", Kind::Mobile},
    {"HK", "5123 4567", "+85251234567", "HK", Kind::Mobile},
    {"VN", "091 234 56 78", "+84912345678", "VN", Kind::Mobile},
    {"PH", "0917 123 4567", "+639171234567", "PH", Kind::Mobile},
    {"ZA", "071 123 4567", "+27711234567", "ZA", Kind::Mobile},
    {"BR", "(11) 96123-4567", "+5511961234567", "BR", Kind::Mobile},
    {"AR", "+54 9 11 2345-6789", "+5491123456789", "AR", Kind::Mobile},
    {"MX", "55 1234 5678", "+525512345678", "MX", Kind::Either},
    {"EG", "٠١٠٠ ١٢٣ ٤٥٦٧", "+201001234567", "EG", Kind::Mobile},
    {"FJ", "701 2345", "+6797012345", "FJ", Kind::Mobile},
    {"PG", "7012 3456", "+67570123456", "PG", Kind::Mobile},
    {"IE", "085 012 3456", "+353850123456", "IE", Kind::Mobile},
    // The address says one country, the clinic stands in another: the one in which the number exists.
    {"NZ AU", "0400 123 456", "+61400123456", "AU", Kind::Mobile},
    {"NZ AU", "021 123 4567", "+64211234567", "NZ", Kind::Mobile},
    {"AU", "+1 227 555 0123", "+12275550123", "US", Kind::Unknown}, // an area code younger than the data
};

PhoneReading read(const QString &text, const QString &countries = u"AU"_s)
{
    static const auto reader = loadPhoneReader();
    return reader->read(text, countries.split(u' '));
}

struct Letters
{
    const char *typed;
    const char *mended;
};

constexpr Letters letters[] = {
    {"O4OO 123 456", "0400 123 456"},
    {"0400 l23 456", "0400 123 456"},
    {"+6I 400 |23 456", "+61 400 123 456"},
    {"(o2) 9876-5432", "(02) 9876-5432"},
    {"0412 34S 67B", "0412 345 678"},
    {"0400 123 456", ""},
    {"1800 FLOWERS", ""},
    {"0400 123 456 Oliver", ""},
    {"OO OO", ""},
    {"O4OO l23 45o Io", ""},
    {"", ""},
};

} // namespace

class PhonesTest : public QObject
{
    Q_OBJECT

private slots:
    void lettersForDigits();
    void thePartIsThere();
    void understandsWhatIsTyped_data();
    void understandsWhatIsTyped();
    void coversManyCountries();
    void everyNumberIsSentAsItIsShown();
    void judges_data();
    void judges();
    void leavesNoWordOut_data();
    void leavesNoWordOut();
    void lettersAreNeverDigitsInSilence();
    void aHugeTextIsNoTrouble();
    void knowsCallingCodes();
};

void PhonesTest::thePartIsThere()
{
    QVERIFY(loadPhoneReader() != nullptr);
}

void PhonesTest::understandsWhatIsTyped_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(std::size(typed)); ++i)
        QTest::addRow("%s: %s", typed[i].countries, typed[i].text) << i;
}

void PhonesTest::understandsWhatIsTyped()
{
    QFETCH(int, row);
    const Typed &wanted = typed[row];
    const PhoneReading reading = read(QString::fromUtf8(wanted.text), QString::fromLatin1(wanted.countries));
    QCOMPARE(reading.e164, QString::fromLatin1(wanted.e164));
    QCOMPARE(reading.country, QString::fromLatin1(wanted.country));
    QCOMPARE(reading.kind, wanted.kind);
    QCOMPARE(reading.leftover, QString());
    QVERIFY(!reading.isSpelled);
    QCOMPARE(phoneAsSent(reading.formatted), reading.e164);
    QCOMPARE(QString(reading.callingCode + reading.national), reading.e164);
    QCOMPARE(dialled(reading.nationalFormatted), reading.national);
}

void PhonesTest::coversManyCountries()
{
    std::set<QLatin1StringView> countries;
    for (const Typed &each : typed)
        countries.insert(QLatin1StringView(each.country));
    QVERIFY2(countries.size() >= 15, qPrintable(QString::number(countries.size())));
}

/// The field shows the number in groups, and what is sent is made of that text: for every country and kind of number.
void PhonesTest::everyNumberIsSentAsItIsShown()
{
    using Util = i18n::phonenumbers::PhoneNumberUtil;
    const Util &util = *Util::GetInstance();
    std::set<std::string> regions;
    util.GetSupportedRegions(&regions);
    int numbers = 0;
    for (const std::string &region : regions)
        for (int type = Util::FIXED_LINE; type <= Util::VOICEMAIL; ++type) {
            i18n::phonenumbers::PhoneNumber example;
            std::string national;
            if (!util.GetExampleNumberForType(region, Util::PhoneNumberType(type), &example))
                continue;
            util.Format(example, Util::NATIONAL, &national);
            const PhoneReading reading = read(QString::fromStdString(national), QString::fromStdString(region));
            QVERIFY2(reading.isNumber(), national.c_str());
            QCOMPARE(phoneAsSent(reading.formatted), reading.e164);
            QCOMPARE(dialled(reading.nationalFormatted), reading.national);
            ++numbers;
        }
    QVERIFY2(numbers > 1000, qPrintable(QString::number(numbers)));
}

void PhonesTest::judges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("nothing") << u"  "_s << Verdict::Empty;
    QTest::newRow("a digit missing") << u"0400 123 45"_s << Verdict::TooShort;
    QTest::newRow("three digits") << u"040"_s << Verdict::TooShort;
    QTest::newRow("without its area") << u"9876 5432"_s << Verdict::WithoutArea;
    QTest::newRow("a digit too many") << u"0400 123 456 7890 12"_s << Verdict::TooLong;
    QTest::newRow("400 digits") << u"4"_s.repeated(400) << Verdict::TooLong;
    QTest::newRow("unknown range") << u"+44 7700 900123"_s << Verdict::Unlikely;
    QTest::newRow("no such calling code") << u"+999 123 4567"_s << Verdict::NoCountry;
    QTest::newRow("words") << u"ask her sister"_s << Verdict::NoNumber;
    QTest::newRow("a mark") << u"?"_s << Verdict::NoNumber;
    QTest::newRow("a plus") << u"+"_s << Verdict::NoNumber;
    QTest::newRow("broken character") << QString(u"0400 "_s + QChar(0xd83d)) << Verdict::NoNumber;
}

void PhonesTest::judges()
{
    QFETCH(QString, text);
    QFETCH(Verdict, verdict);
    const PhoneReading reading = read(text);
    QCOMPARE(reading.verdict, verdict);
    QCOMPARE(reading.e164.isEmpty(), !reading.isNumber());
    QCOMPARE(reading.formatted.isEmpty(), !reading.isNumber());
}

void PhonesTest::leavesNoWordOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("leftover");
    const auto row = [](const char *text, const char *e164, const char *extension, const char *leftover) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromLatin1(e164)
                                  << QString::fromLatin1(extension) << QString::fromUtf8(leftover);
    };
    row("02 9876 5432 ext 12", "+61298765432", "12", "");
    row("(02) 9876 5432 x12", "+61298765432", "12", "");
    row("02 9876 5432 extension 1234", "+61298765432", "1234", "");
    row("0400 123 456 ask for Mary", "+61400123456", "", "ask for Mary");
    row("0400 123 456 (mum)", "+61400123456", "", "mum");
    row("mum 0400 123 456", "+61400123456", "", "mum");
    row("mum: 0400 123 456, not after 5 pm", "+61400123456", "", "mum not after 5 pm");
    row("0400 123 456 – Żaneta", "+61400123456", "", "Żaneta");
    row("0400 123 456 / 02 9876 5432", "+61400123456", "", "02 9876 5432");
    row("0400 123 456 or 02 9876 5432", "+61400123456", "", "or 02 9876 5432");
    row("（02）9876 5432 妈妈", "+61298765432", "", "妈妈");
}

void PhonesTest::leavesNoWordOut()
{
    QFETCH(QString, text);
    const PhoneReading reading = read(text);
    QTEST(reading.e164, "e164");
    QTEST(reading.extension, "extension");
    QTEST(reading.leftover, "leftover");
    QVERIFY(!reading.isSpelled);
}

void PhonesTest::lettersAreNeverDigitsInSilence()
{
    for (const auto &[text, e164] :
         {std::pair(u"1800 FLOWER"_s, u"+611800356937"_s), std::pair(u"1300 FLYNOW"_s, u"+611300359669"_s)}) {
        const PhoneReading spelled = read(text);
        QVERIFY2(spelled.isSpelled, qPrintable(text));
        QCOMPARE(spelled.e164, e164);
    }
    const PhoneReading typo = read(u"O400 123 456"_s);
    QVERIFY(!typo.isNumber() || typo.leftover == u"O"_s);
    QVERIFY(!read(u"0400 123 4S6"_s).isNumber() || !read(u"0400 123 4S6"_s).leftover.isEmpty());
}

void PhonesTest::aHugeTextIsNoTrouble()
{
    for (const QString &part : {u"4"_s, u"+"_s, u"a"_s, u"("_s, u"1 "_s, u"中"_s, u" "_s})
        for (const int times : {249, 250, 251, 1000}) {
            QElapsedTimer clock;
            clock.start();
            QVERIFY(read(part.repeated(times)).verdict != Verdict::Likely);
            QVERIFY2(clock.elapsed() < 30'000, qPrintable(part));
        }
}

void PhonesTest::knowsCallingCodes()
{
    const auto reader = loadPhoneReader();
    QCOMPARE(reader->callingCode(u"AU"_s), u"+61"_s);
    QCOMPARE(reader->callingCode(u"CA"_s), u"+1"_s);
    QCOMPARE(reader->callingCode(u"XX"_s), QString());
    QCOMPARE(reader->callingCode({}), QString());
}

void PhonesTest::lettersForDigits()
{
    for (const auto &[typed, mended] : letters)
        QCOMPARE(withDigitsForLetters(QString::fromLatin1(typed)), QString::fromLatin1(mended));
}

QTEST_GUILESS_MAIN(PhonesTest)
#include "phones.moc"
