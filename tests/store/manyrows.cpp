#include "store/faultruns.h"
#include "store/shimvfs.h"
#include "store/storestage.h"

#include <QElapsedTimer>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array drafts{State::Draft};
constexpr int many = 10'000, few = 100;

/// What the disk is asked for, in pages of 4 KiB, so that no other work on the computer can blur it.
struct Pages
{
    qint64 read = 0;
    qint64 written = 0;
};

struct Costs
{
    Pages open;
    Pages save;
    qint64 listing = 0; ///< ms for all rows
    std::size_t listed = 0;
};

std::optional<Costs> costsOf(int rows)
{
    const QTemporaryDir folder(fastFolder());
    const StoreSetup setup{folder.path(), {KeySource::Kind::KeyFile}};
    Row last;
    {
        const auto store = Store::open(setup, {.reserve = 4096});
        for (int i = 0; store && i < rows; ++i)
            last = (*store)->add(draftRow(QByteArray(2000, 'x'))).value_or(Row());
    }
    qint64 read = 0, written = 0;
    const ShimVfs shim([&](const DiskOperation &operation) {
        if (operation.call == DiskCall::Read)
            read += operation.offset;
        else if (operation.call == DiskCall::Write)
            written += operation.bytes.size();
        return 0;
    });
    const auto pages = [&] { return Pages{std::exchange(read, 0) / 4096, std::exchange(written, 0) / 4096}; };
    Costs costs;
    const auto store = Store::open(setup, {.reserve = 4096});
    costs.open = pages();
    if (!store || !(*store)->change(last, State::Draft))
        return std::nullopt;
    costs.save = pages();
    QElapsedTimer clock;
    clock.start();
    const auto all = (*store)->rows(drafts);
    costs.listing = clock.elapsed();
    costs.listed = all ? all->whole.size() : 0;
    return costs;
}

} // namespace

/// A store that has grown is opened and written to as fast as a young one.
class ManyRows : public QObject
{
    Q_OBJECT

private slots:
    void costNoMoreThanFew();
};

void ManyRows::costNoMoreThanFew()
{
    const auto small = costsOf(few), large = costsOf(many);
    QVERIFY(small && large);
    say("pages read to open: %d rows %lld, %d rows %lld; read and written to save one: %lld + %lld, %lld + %lld; "
        "%d rows listed in %lld ms\n",
        few, small->open.read, many, large->open.read, small->save.read, small->save.written, large->save.read,
        large->save.written, many, large->listing);
    QCOMPARE(large->listed, std::size_t(many));
    QVERIFY(large->open.read <= small->open.read + 4);
    QVERIFY(large->save.read <= small->save.read + 8);
    QVERIFY(large->save.written <= small->save.written + 4);
}

QTEST_GUILESS_MAIN(ManyRows)
#include "manyrows.moc"
