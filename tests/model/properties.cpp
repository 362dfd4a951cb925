#include "model/anyclient.h"
#include "model/check.h"
#include "model/compare.h"
#include "model/fieldpath.h"
#include "model/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Intake;
using namespace IntakeTest;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

ReadClient thereAndBack(const Client &client)
{
    return clientFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(client)).toJson()).object());
}

void reverseRows(Client &client)
{
    std::ranges::reverse(client.phoneNumbers);
    std::ranges::reverse(client.allergies);
    std::ranges::reverse(client.medications);
    std::ranges::reverse(client.intolerances);
}

bool isComplained(const Problems &problems, const QString &path)
{
    return std::ranges::any_of(
        problems, [&](const Problem &problem) { return problem.path == path || path.startsWith(problem.path + u'/'); });
}

} // namespace

/// What holds for every client and draft. Each run prints its seed; RC_PARAMS="seed=…" runs it again.
class PropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void jsonThereAndBackIsTheSameClient();
    void checkingTwiceChangesNothing();
    void noTypedTextIsLost();
    void everyProblemNamesAFieldOrTypedText();
    void nothingDiffersFromItself();
    void whatComesBackInAnyOrderIsNoDifference();
    void oneChangedFieldIsOneDifference();
    void whatOnlyTheServerGivesIsNeverWritten();
};

void PropertyTest::jsonThereAndBackIsTheSameClient()
{
    QVERIFY(rc::check("JSON there and back is the same client", [] {
        const Client client = *anyClient(Manner::Tidy);
        const ReadClient read = thereAndBack(client);
        RC_ASSERT(read.client == client);
        RC_ASSERT(read.odd.empty() && read.problems.empty());
    }));
}

void PropertyTest::checkingTwiceChangesNothing()
{
    int passed = 0;
    QVERIFY(rc::check("a checked client passes again, unchanged", [&] {
        const auto once = check(*anyDraft(Manner::Typed), today);
        if (!once)
            return;
        ++passed;
        const auto twice = check({once->client(), {}}, today);
        RC_ASSERT(twice.has_value());
        RC_ASSERT(twice->client() == once->client());
        RC_ASSERT(thereAndBack(once->client()).client == once->client());
    }));
    QVERIFY(passed > 0);
}

void PropertyTest::noTypedTextIsLost()
{
    int passed = 0;
    QVERIFY(rc::check("every text typed is in the checked client, or there is a problem", [&] {
        const Draft draft = *anyDraft(*rc::gen::element(Manner::Typed, Manner::Typed, Manner::Wild));
        const auto checked = check(draft, today);
        for (const auto &[path, text] : draft.unparsed)
            RC_ASSERT(text.trimmed().isEmpty() || (!checked && isComplained(checked.error(), path)));
        if (!checked)
            return RC_ASSERT(!checked.error().empty());
        ++passed;
        RC_ASSERT(essence(checked->client()) == essence(draft.client));
    }));
    QVERIFY(passed > 0);
}

void PropertyTest::everyProblemNamesAFieldOrTypedText()
{
    QVERIFY(rc::check("every problem names a field, or typed text that has none", [] {
        const Draft draft = *anyDraft(Manner::Wild);
        if (const auto checked = check(draft, today); !checked)
            for (const Problem &problem : checked.error())
                RC_ASSERT(fieldName(problem.path) || draft.unparsed.contains(problem.path));
    }));
}

void PropertyTest::nothingDiffersFromItself()
{
    QVERIFY(rc::check("no client differs from itself", [] {
        const Client client = *anyClient(*rc::gen::element(Manner::Typed, Manner::Wild));
        RC_ASSERT(differences(client, client).empty());
    }));
}

void PropertyTest::whatComesBackInAnyOrderIsNoDifference()
{
    QVERIFY(rc::check("what was sent and came back in another order is no difference", [] {
        const Client sent = *anyClient(Manner::Typed);
        Client returned = thereAndBack(sent).client;
        reverseRows(returned);
        RC_ASSERT(differences(sent, returned).empty());
    }));
}

void PropertyTest::oneChangedFieldIsOneDifference()
{
    QVERIFY(rc::check("one changed field is one difference", [] {
        const Client sent = *anyClient(Manner::Typed);
        Client returned = sent;
        returned.profession += u'x';
        const auto found = differences(sent, returned);
        RC_ASSERT(found.size() == std::size_t(1));
        RC_ASSERT(found.front().path == u"profession"_qs);
    }));
}

void PropertyTest::whatOnlyTheServerGivesIsNeverWritten()
{
    QVERIFY(rc::check("what only the server gives is never written", [] {
        const QJsonObject json = toJson(*anyClient(Manner::Wild));
        RC_ASSERT(!json.contains("id"_L1) && !json.contains("created_at"_L1));
        for (const QJsonValue phone : json.value("phone_numbers"_L1).toArray())
            RC_ASSERT(!phone.toObject().contains("id"_L1));
    }));
}

QTEST_APPLESS_MAIN(PropertyTest)
#include "properties.moc"
