#include "contract/generatedclients.h"
#include "contract/prism.h"
#include "contract/samples.h"
#include "model/check.h"
#include "model/json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

QByteArray bodyOf(const Draft &draft)
{
    const auto checked = check(draft, today);
    return checked ? checked->body() : QByteArray();
}

} // namespace

/// What the model sends is what the contract allows.
class RequestsTest : public QObject
{
    Q_OBJECT

    Prism m_prism;

    void compareAccepted(const QByteArray &body)
    {
        QVERIFY(!body.isEmpty());
        const RawAnswer answer = askRaw(m_prism.base(), "POST", "/clients", body);
        QCOMPARE(breaches(answer, u"request"_s), QString());
        QCOMPARE(answer.status, 201);
    }

private slots:
    void initTestCase() { QVERIFY2(m_prism.start(), qPrintable(m_prism.complaint())); }

    void samples_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void samples()
    {
        QFETCH(QString, name);
        const ReadDraft read = draftFromJson(QJsonDocument::fromJson(sample(name)).object());
        QVERIFY(read.problems.empty());
        compareAccepted(bodyOf(read.draft));
    }

    void generated_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void generated()
    {
        QFETCH(unsigned, seed);
        compareAccepted(bodyOf({generatedClient(seed), {}}));
    }

    void wrongBodiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &members) {
            const QByteArray body = "{'first_name':'Ada','last_name':'Ng'," + members + '}';
            QTest::newRow(name) << QByteArray(body).replace('\'', '"');
        };
        row("date without time", "'date_of_birth':'1987-06-27'");
        row("unknown member", "'shoe_size':44");
        row("unknown part of the address", "'address':{'planet':'Mars'}");
        row("tag as text", "'tag_ids':['3']");
        row("consent", "'privacy_policy_consent':'pending'");
        row("medication without name", "'medications':[{'dosage':'1 g'}]");
        row("alert of 501", "'alert':'" + QByteArray(501, 'x') + "'");
        QTest::newRow("no last name") << QByteArray("{\"first_name\":\"Ada\"}");
    }

    void wrongBodiesAreRefused()
    {
        QFETCH(QByteArray, body);
        const RawAnswer answer = askRaw(m_prism.base(), "POST", "/clients", body);
        QCOMPARE(answer.status, 422);
        QVERIFY(!breaches(answer, u"request"_s).isEmpty());
    }

    void aTokenIsDemanded() { QCOMPARE(askRaw(m_prism.base(), "GET", "/clients", {}, {}).status, 401); }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "requests.moc"
