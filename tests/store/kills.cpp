#include "store/faultruns.h"
#include "store/storestage.h"
#include "store/writer.h"

#include <map>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array drafts{State::Draft};

/// One store that is written to by a process after the other, each of them killed.
class Victim
{
public:
    void start(quint32 seed) { m_writer.emplace(m_folder.path(), seed); }
    void kill(std::chrono::milliseconds after);

    int said = 0;
    int lost = 0;
    int corrupt = 0;

private:
    void check();

    QTemporaryDir m_folder{fastFolder()};
    std::optional<Writer> m_writer;
    std::map<QUuid, Acknowledgement> m_last;
};

void Victim::kill(std::chrono::milliseconds after)
{
    for (const Acknowledgement &each : m_writer->kill(after)) {
        m_last[each.id] = each;
        ++said;
    }
    m_writer.reset();
    check();
}

/// A row may be one write further than was said.
void Victim::check()
{
    const auto store = Store::open({m_folder.path(), {KeySource::Kind::KeyFile}});
    const auto rows = store ? (*store)->rows(drafts) : tl::unexpected(store.error());
    if (!rows || !rows->damaged.empty() || !(*store)->report().setAside.isEmpty()) {
        ++corrupt;
        return;
    }
    std::map<QUuid, const Row *> found;
    for (const Row &row : rows->whole)
        found[row.id] = &row;
    for (const auto &[id, last] : m_last) {
        const auto it = found.find(id);
        const bool whole = it != found.end() && (it->second->revision == last.revision
                                                     ? it->second->payload == Writer::payload(id, last.text)
                                                     : it->second->revision == last.revision + 1);
        lost += whole ? 0 : 1;
    }
}

} // namespace

/// The program is killed while it writes: SIGKILL at a random moment, as a crash or the system would.
class Kills : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLost();
};

void Kills::nothingAcknowledgedIsLost()
{
    constexpr int atOnce = 2, killsEach = 10;
    const int wanted = isLongRun() ? 10'000 : 1'000;
    const quint32 seed = runSeed();
    std::mt19937 chance(seed);
    int kills = 0, said = 0, lost = 0, corrupt = 0;
    while (kills < wanted) {
        std::array<Victim, atOnce> victims;
        for (int round = 0; round < killsEach; ++round) {
            for (Victim &victim : victims)
                victim.start(quint32(chance()));
            for (Victim &victim : victims)
                victim.kill(std::chrono::milliseconds(2 + chance() % 29));
            kills += atOnce;
        }
        for (const Victim &victim : victims) {
            said += victim.said;
            lost += victim.lost;
            corrupt += victim.corrupt;
        }
    }
    say("kills: seed %u, %d kills, %d acknowledged writes: %d lost, %d corrupt\n", seed, kills, said, lost, corrupt);
    QVERIFY(said > kills);
    QCOMPARE(lost, 0);
    QCOMPARE(corrupt, 0);
}

QTEST_GUILESS_MAIN(Kills)
#include "kills.moc"
