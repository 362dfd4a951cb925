// Australian postcodes and their states.

#include "addresseswords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Intake;
using namespace Intake::Testing;

class AddressesAustralian : public QObject
{
    Q_OBJECT

private slots:
    void anAustralianPostcodeBelongsToItsState_data();
    void anAustralianPostcodeBelongsToItsState();
    void everyAustralianRangeHasAState();
};

void AddressesAustralian::anAustralianPostcodeBelongsToItsState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<QString>("elsewhere");
    const auto row = [](const char *state, const char *postcode, const char *elsewhere = "") {
        QTest::addRow("%s %s", state, postcode)
            << QString::fromLatin1(state) << QString::fromLatin1(postcode) << QString::fromLatin1(elsewhere);
    };
    row("NSW", "2913", "ACT");
    row("New South Wales", "2600", "ACT");
    row("ACT", "2913");
    row("ACT", "0200");
    row("NSW", "2000");
    row("NSW", "1335");
    row("VIC", "2000", "NSW");
    row("VIC", "3056");
    row("VIC", "8001");
    row("QLD", "4000");
    row("qld", "9726");
    row("SA", "5000");
    row("WA", "5000", "SA");
    row("WA", "6000");
    row("TAS", "7000");
    row("TAS", "3000", "VIC");
    row("NT", "0800");
    row("NT", "0909");
    row("NSW", "0800", "NT");
    // Postcodes that cross a border: mail to either state is right.
    row("ACT", "2620");
    row("NSW", "2620");
    row("NSW", "2619");
    row("ACT", "2540");
    row("NSW", "2540");
    row("NSW", "3644");
    row("VIC", "3644");
    row("NSW", "4383");
    row("QLD", "4383");
    row("SA", "0872");
    row("WA", "0872");
    row("NT", "0872");
    row("NT", "4825");
    // What cannot be compared is not compared.
    row("", "2913");
}

void AddressesAustralian::anAustralianPostcodeBelongsToItsState()
{
    QFETCH(QString, state);
    QFETCH(QString, postcode);
    QFETCH(QString, elsewhere);
    const AddressShape shape = addressShape(u"AU"_s);
    const QString words = said(addressHints(address(u"Town"_s, state, postcode), shape));
    QCOMPARE(words, !elsewhere.isEmpty() ? u"postal_code elsewhere "_s + elsewhere
                    : state.isEmpty()    ? u"state needed"_s
                                         : QString());
}

void AddressesAustralian::everyAustralianRangeHasAState()
{
    const AddressShape shape = addressShape(u"AU"_s);
    const auto holders = [&](int postcode) {
        QStringList codes;
        for (const Region &region : shape.regions)
            if (QRegularExpression(u"^(?:%1)"_s.arg(region.postcodes))
                    .match(u"%1"_s.arg(postcode, 4, 10, QChar(u'0')))
                    .hasMatch())
                codes += region.code;
        return codes;
    };
    // Australia Post's ranges, each from its first to its last.
    const std::tuple<int, int, QString> ranges[] = {
        {200, 299, u"ACT"_s},   {800, 999, u"NT"_s},    {1000, 2599, u"NSW"_s}, {2600, 2618, u"ACT"_s},
        {2619, 2899, u"NSW"_s}, {2900, 2920, u"ACT"_s}, {2921, 2999, u"NSW"_s}, {3000, 3999, u"VIC"_s},
        {4000, 4999, u"QLD"_s}, {5000, 5999, u"SA"_s},  {6000, 6999, u"WA"_s},  {7000, 7999, u"TAS"_s},
        {8000, 8999, u"VIC"_s}, {9000, 9999, u"QLD"_s}};
    int shared = 0;
    for (const auto &[first, last, state] : ranges)
        for (int postcode = first; postcode <= last; ++postcode) {
            const QStringList codes = holders(postcode);
            QVERIFY2(codes.contains(state), qPrintable(QString::number(postcode) + codes.join(u' ')));
            shared += codes.size() > 1 ? 1 : 0;
        }
    QVERIFY2(shared < 40, qPrintable(QString::number(shared)));
}

QTEST_APPLESS_MAIN(AddressesAustralian)
#include "addressesaustralian.moc"
