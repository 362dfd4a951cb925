// The clinic's own lists: names for numbers, and ids learned from what came back.

#include "model/clinic.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

Clinic clinic()
{
    Clinic clinic;
    clinic.referralTypes = {{u"GP"_s, 12, {}}, {u"Self"_s, 13, {}}};
    clinic.tags = {{u"New client"_s, 3, {}}, {u"Telehealth"_s, 8, u"tag_T"_s}, {u"NDIS"_s, 9, {}}};
    return clinic;
}

Client with(const QStringList &tags, const QString &referral)
{
    Client client;
    for (const QString &tag : tags)
        client.tagIds.push_back({tag});
    client.referralTypeId = {referral};
    return client;
}

} // namespace

class ModelClinic : public QObject
{
    Q_OBJECT

private slots:
    void aNameOrANumber_data();
    void aNameOrANumber();
    void namesForBothIds();
    void theReferralTypeIsLearned();
    void aTagIsLearnedWhenOnlyOneIsOpen();
    void nothingIsGuessed();
};

void ModelClinic::aNameOrANumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number"); // empty: neither
    QTest::newRow("a name") << u"New client"_s << u"3"_s;
    QTest::newRow("any case, spaces at the ends") << u" new CLIENT "_s << u"3"_s;
    QTest::newRow("a bare number") << u"44"_s << u"44"_s;
    QTest::newRow("a number with zeros before") << u"0044"_s << u"44"_s;
    QTest::newRow("a negative number") << u"-4"_s << QString();
    QTest::newRow("part of a name") << u"New"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ModelClinic::aNameOrANumber()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QCOMPARE(numberFor(clinic().tags, typed).value_or(QString()), number);
}

void ModelClinic::namesForBothIds()
{
    QCOMPARE(nameFor(clinic().tags, u"8"_s), u"Telehealth"_s);
    QCOMPARE(nameFor(clinic().tags, u"tag_T"_s), u"Telehealth"_s);
    QCOMPARE(nameFor(clinic().tags, u"tag_unknown"_s), u"tag_unknown"_s);
    QCOMPARE(nameFor(clinic().tags, QString()), QString());
}

void ModelClinic::theReferralTypeIsLearned()
{
    const Clinic now = learned(clinic(), with({}, u"12"_s), with({}, u"ret_G"_s));
    QCOMPARE(now.referralTypes[0].returnedId, u"ret_G"_s);
    QCOMPARE(now.referralTypes[1].returnedId, QString());
    QVERIFY(learned(clinic(), with({}, u"12"_s), with({}, {})) == clinic());
}

void ModelClinic::aTagIsLearnedWhenOnlyOneIsOpen()
{
    const Clinic now = learned(clinic(), with({u"8"_s, u"3"_s}, {}), with({u"tag_N"_s, u"tag_T"_s}, {}));
    QCOMPARE(now.tags[0].returnedId, u"tag_N"_s);
    QCOMPARE(now.tags[1].returnedId, u"tag_T"_s);
}

void ModelClinic::nothingIsGuessed()
{
    QVERIFY(learned(clinic(), with({u"3"_s, u"9"_s}, {}), with({u"tag_A"_s, u"tag_B"_s}, {})) == clinic());
    QVERIFY(learned(clinic(), with({u"3"_s}, {}), with({}, {})) == clinic());
    QVERIFY(learned(clinic(), with({u"3"_s, u"44"_s}, {}), with({u"tag_A"_s, u"tag_B"_s}, {})) == clinic());
}

QTEST_GUILESS_MAIN(ModelClinic)
#include "clinic.moc"
