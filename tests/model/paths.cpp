#include "model/fieldpath.h"

#include <QtTest>

using namespace Intake;
using namespace Qt::StringLiterals;

/// Names of fields, ours and a server's.
class PathTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFieldAtAPath_data();
    void namesTheFieldAtAPath();
    void knowsNoOtherField_data();
    void knowsNoOtherField();
    void takesAServersSpelling_data();
    void takesAServersSpelling();
    void joinsParts();
};

void PathTest::namesTheFieldAtAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("row");
    QTest::newRow("plain") << u"first_name"_qs << u"First name"_qs << 0;
    QTest::newRow("in the address") << u"address/postal_code"_qs << u"Postcode"_qs << 0;
    QTest::newRow("the address") << u"address"_qs << u"Address"_qs << 0;
    QTest::newRow("bare list") << u"medications"_qs << u"Medications"_qs << 0;
    QTest::newRow("bare row") << u"medications/0"_qs << u"Medications"_qs << 1;
    QTest::newRow("cell") << u"allergies/2/reaction"_qs << u"Reaction"_qs << 3;
    QTest::newRow("phone type") << u"phone_numbers/9/type"_qs << u"Phone type"_qs << 10;
    QTest::newRow("plain row") << u"intolerances/1"_qs << u"Intolerance"_qs << 2;
    QTest::newRow("tag") << u"tag_ids/0"_qs << u"Tag"_qs << 1;
    QTest::newRow("last row") << u"tag_ids/9999"_qs << u"Tag"_qs << 10'000;
}

void PathTest::namesTheFieldAtAPath()
{
    QFETCH(QString, path);
    const auto name = fieldName(path);
    QVERIFY(name.has_value());
    QTEST(QString::fromUtf8(name->label), "label");
    QTEST(name->row, "row");
}

void PathTest::knowsNoOtherField_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"",
                             "/",
                             "first",
                             "First_name",
                             "first_name/",
                             "first_name/0",
                             "date_of_birth/0",
                             "privacy_policy_consent/0",
                             "address/0",
                             "address/city/0",
                             "/address",
                             "address/",
                             "medications/",
                             "medications/x",
                             "medications/-1",
                             "medications/-0",
                             "medications/+1",
                             "medications/ 1",
                             "medications/01",
                             "medications/10000",
                             "medications/١",
                             "medications/0/",
                             "medications/0/dose",
                             "medications/name",
                             "tag_ids/0/id",
                             "intolerances/0/name"})
        QTest::addRow("“%s”", path) << QString::fromUtf8(path);
}

void PathTest::knowsNoOtherField()
{
    QFETCH(QString, path);
    QVERIFY(!fieldName(path));
}

void PathTest::takesAServersSpelling_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<std::optional<QString>>("path");
    const auto row = [](const QString &written, const std::optional<QString> &path) {
        QTest::newRow(qPrintable(written.left(40))) << written << path;
    };
    row(u"first_name"_qs, u"first_name"_qs);
    row(u"medications.0.name"_qs, u"medications/0/name"_qs);
    row(u"medications[0].name"_qs, u"medications/0/name"_qs);
    row(u"medications/0/name"_qs, u"medications/0/name"_qs);
    row(u"medications"_qs, u"medications"_qs);
    row(u"medications[12]"_qs, u"medications/12"_qs);
    row(u"address.country_code"_qs, u"address/country_code"_qs);
    row(u"tag_ids.1"_qs, u"tag_ids/1"_qs);
    row(u"intolerances[1]"_qs, u"intolerances/1"_qs);
    row(u"ndis_details.fund_management"_qs, std::nullopt);
    row(u"medications.name"_qs, std::nullopt);
    row(u"medications.*.name"_qs, std::nullopt);
    row(u"medications[99999999999].name"_qs, std::nullopt);
    row(u"The first name"_qs, std::nullopt);
    row({}, std::nullopt);
    row(QString(100'000, u'.'), std::nullopt);
}

void PathTest::takesAServersSpelling()
{
    QFETCH(QString, written);
    QFETCH(std::optional<QString>, path);
    QCOMPARE(pathFromServer(written), path);
}

void PathTest::joinsParts()
{
    QCOMPARE(joined({}, "address"_L1), u"address"_qs);
    QCOMPARE(joined(u"address"_qs, "city"_L1), u"address/city"_qs);
    QCOMPARE(joined(joined(u"medications"_qs, qsizetype(2)), "name"_L1), u"medications/2/name"_qs);
}

QTEST_APPLESS_MAIN(PathTest)
#include "paths.moc"
