#include "api/sending.h"
#include "desk/hostilelistcases.h"
#include "desk/hostilelistparts.h"
#include "desk/listwalk.h"
#include "support/fakeclock.h"
#include "support/pulse.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

using namespace Intake;
using namespace Intake::Support;

/// Lists of servers that mean harm, over real sockets: "not there", after which somebody may be sent again, is said of
/// a list that was read whole and of no other; and the token goes nowhere else. INTAKE_SEED=7 repeats a run.
class HostileLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { trustTestAuthority(); }
    void onlyAWholeListSaysNotThere();
    void aListWithoutAnEnd();
};

namespace {

constexpr std::chrono::seconds patience{60};
constexpr int mostGrowth = 64; // MiB

const char *wordFor(Found found)
{
    return found == Found::There ? "there" : found == Found::NotThere ? "not there" : "not known";
}

/// What a walk says; nothing: it did not come to an end. The clock jumps over what the rate would wait for.
std::optional<Found> walked(const QUrl &base, std::chrono::milliseconds deadline)
{
    FakeClock clock;
    StoreThread store; // which never opens: nothing of this is to be kept
    NetworkWire wire({}, {deadline, 8 * 1024 * 1024});
    Line line(wire, clock, store);
    line.setServer(Server{base, token}, false);
    bool isThere = false;
    std::optional<Found> found;
    QEventLoop waiting;
    QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
    QTimer time;
    QObject::connect(&time, &QTimer::timeout, &waiting, [&] {
        if (const auto next = clock.next())
            clock.goTo(*next);
    });
    time.start(1);
    ListWalk walk(line);
    walk.start(
        [&](const ClientPage &page) {
            for (const Record &record : page.clients)
                isThere = isThere || record.client.id.text.toUtf8() == soughtId;
        },
        [&](std::optional<ListFault> failure) {
            found = failure ? Found::NotKnown : isThere ? Found::There : Found::NotThere;
            waiting.quit();
        });
    waiting.exec();
    return found;
}

QByteArray pageFor(const QByteArray &head, const std::vector<QByteArray> &pages)
{
    const auto at = head.indexOf("cursor=");
    const auto end = at < 0 ? at : head.indexOf(' ', at);
    const auto page = at < 0 ? 0U : head.mid(at + 7, end - at - 7).toUInt();
    return pages[std::min<std::size_t>(page, pages.size() - 1)];
}

/// What is not as it should be; empty: nothing.
QByteArray complaint(const ListCase &each, Pulse &pulse)
{
    HostileServer other({.answer = answer("200 OK", R"({"data": [], "links": {"next": null}})")});
    if (other.base().toEncoded().size() != foreign.size())
        return "cannot be told: the other server's address is of another length";
    Script script = each.script;
    std::vector<QByteArray> pages = each.pages;
    for (QByteArray &page : pages)
        page.replace(foreign, other.base().toEncoded());
    if (!pages.empty())
        script.answerTo = [pages](const QByteArray &head) { return pageFor(head, pages); };
    HostileServer server(script, tlsFor(each.https));
    pulse.begin();
    const auto found = walked(server.base(), each.deadline);
    if (!found)
        return "has no end";
    if (*found != each.right && found != each.byItsText)
        return QByteArray("is ") + wordFor(*found) + ", should be " + wordFor(each.right);
    if (other.ledger().connections != 0)
        return "asked another server";
    return {};
}

} // namespace

void HostileLists::onlyAWholeListSaysNotThere()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("INTAKE_SEED", &given);
    const quint32 seed = given ? quint32(asked) : 20'261'124;
    QRandomGenerator chance(seed);
    std::vector<ListCase> cases = knownLists();
    const std::size_t wanted = cases.size() + (qEnvironmentVariable("INTAKE_FAULTS") == u"long" ? 10'000 : 200);
    cases.reserve(wanted);
    while (cases.size() < wanted)
        cases.push_back(randomList(chance));
    Pulse warming;
    QCOMPARE(complaint(cases.front(), warming), QByteArray()); // what is made once is made
    Pulse pulse;
    QByteArrayList complaints;
    for (const ListCase &each : cases)
        if (const QByteArray words = complaint(each, pulse); !words.isEmpty())
            complaints += each.name.left(500) + (each.https ? " (https): " : ": ") + words;
    qInfo("%d lists, seed %u: memory grew by %d MiB at most, the longest stall took %d ms", int(cases.size()), seed,
          int(pulse.grownBy()), int(pulse.longestStall()));
    QVERIFY2(complaints.isEmpty(), complaints.join('\n').prepend('\n').constData());
    QVERIFY(!Pulse::isMemoryTold || (pulse.grownBy() <= mostGrowth && pulse.keptBy() <= mostGrowth));
    QVERIFY(pulse.longestStall() <= Pulse::longestAllowed());
}

void HostileLists::aListWithoutAnEnd()
{
    int page = 0;
    HostileServer server({.ending = Ending::Fin, .answerTo = [&](const QByteArray &) {
                              const QByteArray next = "\"/v1/clients?cursor=" + QByteArray::number(++page) + '"';
                              return answer("200 OK", "{\"data\": [], \"links\": {\"next\": " + next + "}}");
                          }});
    QCOMPARE(walked(server.base(), patience), Found::NotKnown);
    QCOMPARE(server.ledger().connections, ListWalk::mostPages);
}

QTEST_GUILESS_MAIN(HostileLists)
#include "hostilelists.moc"
