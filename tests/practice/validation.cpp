#include "practice/validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Intake::Practice;
using namespace Qt::StringLiterals;

class ValidationTest : public QObject
{
    Q_OBJECT

    /// Names and the members given, with ' for ".
    static QJsonObject named(const QByteArray &members)
    {
        const QByteArray comma = members.isEmpty() ? "" : ",";
        const QByteArray text =
            QByteArray("{'first_name':'Ada','last_name':'Ng'" + comma + members + "}").replace('\'', '"');
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError)
            qFatal("a row of the table is not JSON: %s", members.constData());
        return document.object();
    }

    static QString spelled(const Complaints &complaints)
    {
        QStringList lines;
        for (const auto &[field, words] : complaints)
            lines << field + u": "_s + words;
        return lines.join(u'\n');
    }

    static void row(const char *name, const char *members, const char *complaint)
    {
        QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(complaint);
    }

    static void refusedRows()
    {
        row("tags null", "'tag_ids':null", "tag_ids: The tag ids field must be an array.");
        row("one tag", "'tag_ids':3", "tag_ids: The tag ids field must be an array.");
        row("a tag as text", "'tag_ids':[3,'8']", "tag_ids.1: The tag_ids.1 field must be an integer.");
        row("address null", "'address':null", "address: The address field must be an array.");
        row("address as text", "'address':'1 High St'", "address: The address field must be an array.");
        row("postcode as number", "'address':{'postal_code':2000}",
            "address.postal_code: The address.postal code field must be a string.");
        row("medications as text", "'medications':'Aspirin'", "medications: The medications field must be an array.");
        row("medication as text", "'medications':['Aspirin']",
            "medications.0: The medications.0 field must be an array.");
        row("medication without name", "'medications':[{'name':'A'},{'dosage':'1 g'}]",
            "medications.1.name: The medications.1.name field is required.");
        row("dosage null", "'medications':[{'name':'A','dosage':null}]",
            "medications.0.dosage: The medications.0.dosage field must be a string.");
        row("allergy without name", "'allergies':[{'reaction':'Hives'}]",
            "allergies.0.name: The allergies.0.name field is required.");
        row("phone without number", "'phone_numbers':[{'code':'+61'}]",
            "phone_numbers.0.number: The phone_numbers.0.number field is required.");
        row("phones null", "'phone_numbers':null", "phone_numbers: The phone numbers field must be an array.");
        row("intolerance null", "'intolerances':['Gluten',null]",
            "intolerances.1: The intolerances.1 field must be a string.");
        QTest::newRow("alert of 501") << "'alert':'"_ba + u"é"_s.repeated(501).toUtf8() + "'"
                                      << u"alert: The alert field must not be greater than 500 characters."_s;
    }

private slots:
    void passes_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("names alone") << QByteArray();
        QTest::newRow("unknown members") << QByteArray("'shoe_size':44,'address':{'planet':'Mars'}");
        QTest::newRow("null where the page allows it")
            << QByteArray("'title':null,'email':null,'date_of_birth':null,'privacy_policy_consent':null,"
                          "'referral_type_id':null,'intolerances':null,'medications':null,'allergies':null,"
                          "'address':{'line1':null}");
        QTest::newRow("empty texts") << QByteArray("'email':'','date_of_birth':'','privacy_policy_consent':''");
        QTest::newRow("500 emoji") << "'alert':'"_ba + u"\U0001F600"_s.repeated(500).toUtf8() + "'";
        QTest::newRow("spaces beside 500") << "'alert':'"_ba + QByteArray(500, 'x') + "  '";
        QTest::newRow("birth date with zone") << QByteArray("'date_of_birth':'1987-06-27T00:00:00+10:00'");
        QTest::newRow("referral type 0") << QByteArray("'referral_type_id':0");
        QTest::newRow("row without its detail") << QByteArray("'allergies':[{'name':'NKA'}]");
    }

    void passes()
    {
        QFETCH(QByteArray, members);
        QCOMPARE(spelled(complaintsAbout(tidied(named(members)))), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("complaint");
        row("first name of spaces", "'first_name':'  '", "first_name: The first name field is required.");
        row("last name null", "'last_name':null", "last_name: The last name field is required.");
        row("number as name", "'first_name':7", "first_name: The first name field must be a string.");
        row("email", "'email':'ada'", "email: The email field must be a valid email address.");
        row("no date", "'date_of_birth':'27 June'", "date_of_birth: The date of birth field must be a valid date.");
        row("no such day", "'date_of_birth':'2023-02-30T00:00:00Z'",
            "date_of_birth: The date of birth field must be a valid date.");
        row("number as date", "'date_of_birth':19870627",
            "date_of_birth: The date of birth field must be a valid date.");
        row("date without time", "'date_of_birth':'1987-06-27'",
            "date_of_birth: The date of birth field must match the format Y-m-d\\TH:i:sP.");
        row("consent pending", "'privacy_policy_consent':'pending'",
            "privacy_policy_consent: The selected privacy policy consent is invalid.");
        row("consent true", "'privacy_policy_consent':true",
            "privacy_policy_consent: The selected privacy policy consent is invalid.");
        row("referral type as text", "'referral_type_id':'12'",
            "referral_type_id: The referral type id field must be an integer.");
        row("half a referral type", "'referral_type_id':1.5",
            "referral_type_id: The referral type id field must be an integer.");
        row("referrer null", "'referred_by_id':null", "referred_by_id: The referred by id field must be a string.");
        refusedRows();
    }

    void refuses()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, complaint);
        QCOMPARE(spelled(complaintsAbout(tidied(named(members)))), complaint);
    }

    void bodyCountsTheOthers()
    {
        const auto body = [](const char *members) { return complaintBody(complaintsAbout(tidied(named(members)))); };
        const QJsonObject one = body("'email':'x'");
        QCOMPARE(one["message"_L1].toString(), u"The email field must be a valid email address."_s);
        QCOMPARE(one["errors"_L1]["email"_L1].toArray().first().toString(), one["message"_L1].toString());
        QCOMPARE(body("'email':'x','alert':1")["message"_L1].toString(),
                 u"The email field must be a valid email address. (and 1 more error)"_s);
        const QJsonObject three = body("'first_name':'','email':'x','tag_ids':['a']");
        QCOMPARE(three["message"_L1].toString(), u"The first name field is required. (and 2 more errors)"_s);
        QCOMPARE(three["errors"_L1].toObject().keys(), (QStringList{u"email"_s, u"first_name"_s, u"tag_ids.0"_s}));
    }
};

QTEST_APPLESS_MAIN(ValidationTest)
#include "validation.moc"
