#include "api/hostilecases.h"
#include "api/outcomes.h"
#include "api/sending.h"
#include "support/pulse.h"
#include "support/someclient.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

/// Servers that mean harm, over real sockets: the outcome is the right one for each, nothing crashes, memory stays, and
/// the window would stay alive. INTAKE_SEED=7 repeats a run.
class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachAnswerHasItsOutcome();
};

namespace {

constexpr int mostGrowth = 64; // MiB

bool isLong()
{
    return qEnvironmentVariable("INTAKE_FAULTS") == u"long";
}

/// What is not as the rules want it; empty: nothing.
QByteArray complaint(const HostileCase &each, Pulse &pulse)
{
    HostileServer server(each.script, tlsFor(each.https));
    pulse.begin();
    const Told told = create(server.base(), someClient(each.size), {each.deadline});
    const Verdict &verdict = told.verdict;
    const Allowed right = allowed(each.facts);
    const bool asRuled = verdict.outcome == right.outcome && verdict.hold == right.hold;
    const bool unknown = right.mayBeUnknown && verdict.outcome == Outcome::Unknown;
    const bool waiting = right.mayBeWaiting && verdict.outcome == Outcome::Waiting;
    if (told.times != 1)
        return "told " + QByteArray::number(told.times) + " times";
    if (!asRuled && !unknown && !waiting)
        return QByteArray("is ") + std::unique_ptr<char[]>(toString(verdict.outcome)).get() +
               (verdict.hold ? ", held" : "") + ", should be " +
               std::unique_ptr<char[]>(toString(right.outcome)).get() + (right.hold ? ", held" : "");
    if (verdict.record.has_value() != (verdict.outcome == Outcome::Created))
        return "a record without a creation, or the other way round";
    if (const auto sent = server.ledgerAtRest().requests.size(); sent != 1)
        return "reached the server " + QByteArray::number(qlonglong(sent)) + " times";
    return {};
}

} // namespace

void HostileTest::initTestCase()
{
    trustTestAuthority();
}

void HostileTest::eachAnswerHasItsOutcome()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("INTAKE_SEED", &given);
    const quint32 seed = given ? quint32(asked) : isLong() ? QRandomGenerator::global()->generate() : 20'261'124;
    QRandomGenerator chance(seed);
    std::vector<HostileCase> cases = knownCases();
    const std::size_t wanted = isLong() ? 20'000 : 600;
    cases.reserve(wanted);
    while (cases.size() < wanted)
        cases.push_back(randomCase(chance));
    Pulse warming;
    QCOMPARE(complaint(cases.front(), warming), QByteArray()); // what is made once is made
    Pulse pulse;
    QByteArrayList complaints;
    for (const HostileCase &each : cases)
        if (const QByteArray words = complaint(each, pulse); !words.isEmpty())
            complaints += each.name.left(300) + (each.https ? " (https): " : ": ") + words;
    qInfo("%d answers, seed %u: memory grew by %d MiB at most, the longest stall took %d ms", int(cases.size()), seed,
          int(pulse.grownBy()), int(pulse.longestStall()));
    QVERIFY2(complaints.isEmpty(), complaints.join('\n').prepend('\n').constData());
    QVERIFY(!Pulse::isMemoryTold || (pulse.grownBy() <= mostGrowth && pulse.keptBy() <= mostGrowth));
    QVERIFY(pulse.longestStall() <= Pulse::longestAllowed());
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile.moc"
