#include "store/faultruns.h"
#include "store/storestage.h"

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 30;
constexpr std::array allStates{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                               State::Refused, State::Unknown, State::Created, State::Discarded};

QByteArray damaged(QByteArray bytes, std::mt19937 &chance)
{
    const auto kind = chance() % 4;
    const qsizetype at = qsizetype(chance() % std::size_t(bytes.size()));
    if (kind == 0)
        bytes[at] = char(bytes[at] ^ (1 << (chance() % 8)));
    else if (kind == 1)
        bytes.truncate(at);
    else if (kind == 2)
        bytes.replace(at, 512, QByteArray(512, char(chance())));
    else
        for (int i = 0; i < 20; ++i)
            bytes[qsizetype(chance() % std::size_t(bytes.size()))] = char(chance());
    return bytes;
}

} // namespace

/// Bits that flip, sectors that rot, ends that are missing: whatever was done to the file, no row comes back that is
/// not as it was written, nothing breaks, and what was found is kept.
class RandomDamage : public QObject
{
    Q_OBJECT

private slots:
    void neverMakesUpARow();
};

void RandomDamage::neverMakesUpARow()
{
    const quint32 seed = runSeed();
    std::mt19937 chance(seed);
    const int wanted = isLongRun() ? 20'000 : 300;
    const QTemporaryDir home(fastFolder());
    const StoreSetup setup{home.path(), {KeySource::Kind::KeyFile}};
    std::map<QUuid, Row> rows;
    {
        const auto store = Store::open(setup, {.reserve = 4096});
        STORE_VERIFY(store);
        for (int i = 0; i < rowCount; ++i) {
            const Row row = (*store)->add(draftRow(QByteArray(200 * i + 1, char('a' + i % 26)))).value();
            rows[row.id] = row;
        }
    }
    const QByteArray whole = bytesOf(home.filePath(u"intakes.db"_s));
    const QByteArray key = bytesOf(home.filePath(u"key"_s)), beside = bytesOf(home.filePath(u"intakes.keys"_s));
    int opened = 0, salvages = 0, kept = 0;
    for (int i = 0; i < wanted; ++i) {
        const QTemporaryDir one(fastFolder());
        const QByteArray bytes = damaged(whole, chance);
        QVERIFY(putBytes(one.filePath(u"intakes.db"_s), bytes));
        QVERIFY(putBytes(one.filePath(u"key"_s), key) && putBytes(one.filePath(u"intakes.keys"_s), beside));
        QVERIFY(QFile::setPermissions(one.filePath(u"key"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const auto store = Store::open({one.path(), {KeySource::Kind::KeyFile}}, {.reserve = 4096});
        if (store && (*store)->report().readOnly) { // the damage looks like a newer version
            QCOMPARE(bytesOf(one.filePath(u"intakes.db"_s)), bytes);
            continue;
        }
        const auto found = store ? (*store)->rows(allStates) : tl::unexpected(store.error());
        const QByteArray where = QByteArray::number(seed) + ", " + QByteArray::number(i) + ": " + words(found);
        QVERIFY2(found, where.constData());
        ++opened;
        for (const Row &row : found->whole)
            QVERIFY2(rows.contains(row.id) && rows[row.id] == row, where.constData());
        kept += int(found->whole.size());
        salvages += (*store)->report().setAside.isEmpty() ? 0 : 1;
        const auto added = (*store)->add(draftRow("after"));
        QVERIFY2(added, words(added).constData());
    }
    say("random damage: seed %u, %d files, %d salvaged, %d of %d rows kept, 0 made up\n", seed, opened, salvages, kept,
        opened * rowCount);
    QVERIFY(salvages > 0);
    QVERIFY(kept > opened * rowCount / 2);
}

QTEST_GUILESS_MAIN(RandomDamage)
#include "randomdamage.moc"
