#include "desk/world.h"

#include <QDir>
#include <QEventLoop>

namespace Intake::Support {

using namespace Qt::StringLiterals;

namespace {

constexpr State everyState[] = {State::Draft,   State::Ready,   State::Sending, State::Waiting,
                                State::Refused, State::Unknown, State::Created, State::Discarded};

} // namespace

World::World(FakeClock &clock_, FakeServer &server_, const QString &folder, const QUrl &base, bool olderCopy)
    : clock(clock_)
    , server(server_)
    , intakes(store, clock)
    , line(server, clock, store)
    , outbox(intakes, line)
    , reconciler(intakes, line)
    , m_setup{folder, {folder.isEmpty() ? KeySource::Kind::Memory : KeySource::Kind::KeyFile}}
{
    const auto count = [this] { ++m_signals; };
    QObject::connect(&intakes, &Intakes::changed, &m_here, count);
    QObject::connect(&outbox, &Outbox::statusChanged, &m_here, count);
    QObject::connect(&outbox, &Outbox::settled, &m_here, [this](const QUuid &id) { settled.push_back(id); });
    QObject::connect(&reconciler, &Reconciler::looked, &m_here, count);
    QObject::connect(&reconciler, &Reconciler::looksDone, &m_here, count);
    const auto trouble = [this](const StoreProblem &problem) { troubles.push_back(problem); };
    QObject::connect(&outbox, &Outbox::storeTrouble, &m_here, trouble);
    QObject::connect(&reconciler, &Reconciler::storeTrouble, &m_here, trouble);
    open(m_setup);
    QEventLoop loop;
    intakes.load([&loop](const tl::expected<void, StoreProblem> &) { loop.quit(); });
    loop.exec();
    outbox.setServer(Server{base, "token"}, false);
    outbox.start(olderCopy);
    settle();
}

void World::open(const StoreSetup &setup)
{
    QEventLoop loop;
    store.open(setup, &loop, [&loop](const tl::expected<OpenReport, StoreProblem> &) { loop.quit(); });
    loop.exec();
}

void World::copyFiles(const QString &folder)
{
    const auto copy = [from = QDir(m_setup.folder), folder](Store &) {
        bool copied = true;
        for (const QString &name : from.entryList(QDir::Files | QDir::Hidden))
            copied = QFile::copy(from.filePath(name), folder % u'/' % name) && copied;
        return copied ? tl::expected<void, StoreProblem>() : tl::unexpected(StoreProblem{StoreFault::Failed, folder});
    };
    store.run(copy, &m_here, [this](const tl::expected<void, StoreProblem> &copied) {
        if (!copied)
            troubles.push_back(copied.error());
    });
}

void World::closeStore()
{
    open({u"/dev/null/nowhere"_s, m_setup.key});
}

void World::openStore()
{
    open(m_setup);
}

Problems World::create(const QUuid &id, const QString &lastName)
{
    return outbox.create(id, personNamed(lastName), clock.now().date());
}

QUuid World::create(const QString &lastName)
{
    const QUuid id = QUuid::createUuid();
    static_cast<void>(create(id, lastName)); // these people always pass the checks
    return id;
}

QUuid World::put(const QString &lastName, State state, const std::function<void(OneIntake &)> &more)
{
    OneIntake intake;
    intake.row.id = QUuid::createUuid();
    intake.row.state = state;
    intake.draft = personNamed(lastName);
    if (more)
        more(intake);
    intakes.add(intake, &m_here, [](const Intakes::Result &) {});
    return intake.row.id;
}

void World::roundTrip()
{
    QEventLoop loop;
    store.run([](Store &) { return tl::expected<void, StoreProblem>(); }, &loop,
              [&loop](const tl::expected<void, StoreProblem> &) { loop.quit(); });
    loop.exec();
}

int World::activity() const
{
    return m_signals + clock.asked + server.requests + int(troubles.size() + settled.size());
}

void World::settle()
{
    // A step that shows nothing outside is at most followed by one more such.
    constexpr int quietRounds = 3;
    int quiet = 0;
    while (quiet < quietRounds) {
        const int before = activity();
        roundTrip();
        quiet = activity() == before ? quiet + 1 : 0;
    }
}

bool World::runUntil(const std::function<bool()> &done, Time longest)
{
    const Time end = clock.sinceBoot() + longest;
    settle();
    while (!done()) {
        const auto next = clock.next();
        if (!next || *next > end) {
            clock.goTo(end);
            settle();
            return done();
        }
        clock.goTo(*next);
        settle();
    }
    return true;
}

void World::run(Time time)
{
    static_cast<void>(runUntil([] { return false; }, time)); // it is the time that counts
}

State World::state(const QUuid &id) const
{
    const Card *card = intakes.card(id);
    return card ? card->row.state : State::Discarded;
}

OneIntake World::read(const QUuid &id)
{
    OneIntake found;
    QEventLoop loop;
    intakes.read(id, &loop, [&](const Intakes::Result &result) {
        if (result)
            found = *result;
        loop.quit();
    });
    loop.exec();
    return found;
}

int World::count(State state)
{
    int found = -1;
    QEventLoop loop;
    store.run([state](Store &on) { return on.count(state); }, &loop,
              [&](const tl::expected<int, StoreProblem> &count) {
                  found = count.value_or(-1);
                  loop.quit();
              });
    loop.exec();
    return found;
}

int World::all()
{
    int sum = 0;
    for (const State state : everyState)
        sum += count(state);
    return sum;
}

} // namespace Intake::Support
