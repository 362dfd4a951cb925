#include "store/building.h"

#include "store/generations.h"
#include "store/schema.h"
#include "store/valuetable.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

using Done = tl::expected<void, StoreProblem>;

constexpr QLatin1StringView asideStem("intakes-damaged-");

Done fillFile(StoreState &state, const NewKeys &keys, const Filling &fill)
{
    Database database;
    const Vault vault(keys.dataKey);
    return database.open(state.files.next(), Database::Access::ReadWrite)
        .and_then([&] { return migrate(database, 0); })
        .and_then([&] { return writeKeySlots(database, keys.keys); })
        .and_then([&] { return writeGeneration(database, vault, state.generation); })
        .and_then([&] { return fill(database, vault); });
}

/// Nobody's generation is set back: one that is known outside goes on.
void takeUpGeneration(StoreState &state, const QUuid &store)
{
    const auto outside = state.place ? state.place->generation(store) : 0;
    state.generation = std::max(state.generation, outside.value_or(0));
}

QString nameAside(const StoreFiles &files, const QDateTime &now)
{
    const QString stem = files.folder + u'/' + asideStem + now.toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem + u".db"_s;
    for (int again = 2; pathKind(name) != PathKind::Nothing; ++again)
        name = stem + u'-' + QString::number(again) + u".db"_s;
    return name;
}

} // namespace

bool clearNext(const StoreFiles &files)
{
    return removeFile(files.next()) && removeFile(StoreFiles::journal(files.next()));
}

Done buildStore(StoreState &state, const NewKeys &keys, const Filling &fill)
{
    const StoreFiles &files = state.files;
    if (!clearNext(files) || !makePrivateFile(files.next()))
        return tl::unexpected(lastDiskProblem(files.folder));
    takeUpGeneration(state, keys.keys.store);
    const auto filled = fillFile(state, keys, fill);
    if (!filled) {
        static_cast<void>(clearNext(files)); // it will be cleared before the next one is built
        return filled;
    }
    // The keys beside it come first, and an old journal must never meet the new file.
    if (!writePrivateFile(files.keys(), toJson(keys.keys)) || !removeFile(StoreFiles::journal(files.next())) ||
        !removeFile(StoreFiles::journal(files.store())) || !replaceFile(files.next(), files.store()))
        return tl::unexpected(lastDiskProblem(files.folder));
    return {};
}

Done setAside(StoreState &state)
{
    const QString store = state.files.store(), journal = StoreFiles::journal(store);
    const QString aside = nameAside(state.files, QDateTime::fromMSecsSinceEpoch(state.tuning.now()));
    const bool hasJournal = pathKind(journal) == PathKind::File;
    if (!copyPrivately(store, aside) || (hasJournal && !copyPrivately(journal, StoreFiles::journal(aside))))
        return tl::unexpected(lastDiskProblem(aside));
    state.report.setAside = aside;
    return {};
}

QStringList copiesAside(const StoreFiles &files)
{
    return QDir(files.folder).entryList({asideStem + u'*'}, QDir::Files | QDir::System | QDir::Hidden);
}

tl::expected<bool, StoreProblem> setAsideIfEmpty(StoreState &state)
{
    const QFileInfo store(state.files.store());
    if (!store.exists() || store.size() > 0)
        return false;
    return setAside(state).map([] { return true; });
}

} // namespace Intake
