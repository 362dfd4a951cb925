#include "store/salvage.h"

#include "store/audit.h"
#include "store/finding.h"
#include "store/rowtable.h"
#include "store/schema.h"
#include "store/valuetable.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QVariant>
#include <set>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

using Done = tl::expected<void, StoreProblem>;

constexpr qint64 pageSize = 4096; ///< SQLite's own choice, which we leave alone
constexpr qint64 mostPlaces = 100'000;

/// Puts a healthy first page in the place of a copy's own: it holds the list of tables, and those of the intakes stand
/// at the same pages in all stores. (The audit log does not where it was added to an older store; it is lost then, and
/// says so.)
Done lendFirstPage(const StoreState &state)
{
    const QString lender = state.files.next();
    if (!removeFile(lender) || !makePrivateFile(lender))
        return tl::unexpected(lastDiskProblem(lender));
    Database database;
    const auto made = database.open(lender, Database::Access::ReadWrite).and_then([&] { return migrate(database, 0); });
    database.close();
    QFile from(lender), to(state.files.work());
    QByteArray healthy = made && from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    if (healthy.size() < pageSize || !to.open(QIODevice::ReadWrite))
        return tl::unexpected(lastDiskProblem(state.files.work()));
    // How many pages there are stands at 28; 0 lets SQLite go by the file's size. No page is free, at 32 and 36.
    healthy.replace(28, 12, QByteArray(12, '\0'));
    const qint64 whole = to.size() / pageSize * pageSize;
    const bool written = to.write(healthy.first(pageSize)) == pageSize && to.resize(std::max(whole, pageSize));
    // A file that was cut short lacks pages that the list of tables names.
    const QByteArray rest = healthy.mid(std::max(whole, pageSize));
    if (!written || !to.seek(to.size()) || to.write(rest) != rest.size())
        return tl::unexpected(lastDiskProblem(state.files.work()));
    return {};
}

/// The copy that is read, with the damaged store itself untouched. A half done transaction in the journal is rolled
/// back by SQLite when that still works.
Done openCopy(const StoreState &state, Database &copy)
{
    const StoreFiles &files = state.files;
    const QString work = files.work(), journal = StoreFiles::journal(files.store());
    if (!removeFile(work) || !removeFile(StoreFiles::journal(work)) || !copyPrivately(files.store(), work))
        return tl::unexpected(lastDiskProblem(work));
    if (pathKind(journal) == PathKind::File && !copyPrivately(journal, StoreFiles::journal(work)))
        return tl::unexpected(lastDiskProblem(work));
    const auto ours = copy.open(work, Database::Access::ReadWrite).and_then([&] { return hasOurSchema(copy); });
    if (ours && *ours)
        return {};
    copy.close();
    if (!removeFile(StoreFiles::journal(work)))
        return tl::unexpected(lastDiskProblem(work));
    const auto opened = lendFirstPage(state).and_then([&] { return copy.open(work, Database::Access::ReadWrite); });
    // Beyond reading: what can be had then is a new store under the old keys, with the old file beside it.
    const bool unreadable =
        !opened && (opened.error().fault == StoreFault::Damaged || isStatementError(opened.error()));
    return unreadable ? Done() : opened;
}

/// The copy's own slots where they open, else those beside the store: unless the copy is of another store, sealed by
/// another key, which those would only hide.
tl::expected<NewKeys, StoreProblem> findKeys(const StoreState &state, Database &copy, const KeyFinder &find)
{
    StoreProblem problem{StoreFault::KeyMissing};
    const auto own = readKeySlots(copy);
    const auto beside = keySlotsFromJson(readBeside(state.files));
    for (const KeySlots &keys : {own.value_or(KeySlots()), beside.value_or(KeySlots())}) {
        if (keys.all.empty())
            continue;
        const auto key = find(keys);
        const bool isOfAnother = own && !own->store.isNull() && !own->all.empty() && own->store != keys.store;
        if (key && isOfAnother && !isSealedBy(copy, *key))
            continue;
        if (key)
            return NewKeys{.keys = keys, .dataKey = *key, .recoveryKey = {}};
        problem = key.error();
    }
    return tl::unexpected(problem);
}

/// Reads a damaged database as far as it can be read: what fails is passed over.
class Salvager
{
public:
    Salvager(Database &copy, const Vault &vault);

    Done bring(Database &to, const Vault &vault, qint64 generation, qint64 now);
    int brought() const { return m_brought; }
    std::vector<QUuid> missing() const;

private:
    std::set<qint64> places();
    void list(const QString &sql, std::set<qint64> &places);
    Done bringRow(qint64 place, RowTable &into);
    Done bringValues(Database &to, const Vault &vault);
    Done bringLog(Database &to);
    Done noteItself(Database &to, const Vault &vault, qint64 at) const;

    Database &m_copy;
    const Vault &m_vault;
    RowTable m_rows;
    QHash<qint64, QUuid> m_missing; ///< by place, as far as their ids could be read
    int m_brought = 0;
};

Salvager::Salvager(Database &copy, const Vault &vault)
    : m_copy(copy)
    , m_vault(vault)
    , m_rows(copy, vault, std::numeric_limits<qint64>::max())
{
}

std::vector<QUuid> Salvager::missing() const
{
    return {m_missing.cbegin(), m_missing.cend()};
}

void Salvager::list(const QString &sql, std::set<qint64> &places)
{
    auto query = m_copy.run(sql);
    if (!query)
        return;
    for (auto more = next(*query); more && *more; more = next(*query)) {
        const qint64 place = query->value(0).toLongLong();
        places.insert(place);
        if (const QUuid id(query->value(1).toString()); !id.isNull())
            m_missing.insert(place, id);
    }
}

/// Each of these ways ends at the first damaged page that it meets, so all are gone: both indexes, and the table from
/// either end. What lies between the places found is tried too, one by one.
std::set<qint64> Salvager::places()
{
    std::set<qint64> found;
    list(u"SELECT rank, id FROM intake INDEXED BY sqlite_autoindex_intake_1 ORDER BY id"_s, found);
    list(u"SELECT rank, id FROM intake INDEXED BY sqlite_autoindex_intake_1 ORDER BY id DESC"_s, found);
    list(u"SELECT rank, '' FROM intake INDEXED BY intake_by_state ORDER BY state, changed"_s, found);
    list(u"SELECT rank, '' FROM intake INDEXED BY intake_by_state ORDER BY state DESC, changed DESC"_s, found);
    list(u"SELECT rank, id FROM intake NOT INDEXED ORDER BY rank"_s, found);
    list(u"SELECT rank, id FROM intake NOT INDEXED ORDER BY rank DESC"_s, found);
    const qint64 last = found.empty() ? 0 : std::min(*found.rbegin(), mostPlaces);
    for (qint64 place = 1; place < last; ++place)
        found.insert(place);
    return found;
}

Done Salvager::bringRow(qint64 place, RowTable &into)
{
    const auto row = m_rows.at(place);
    if (!row)
        return {};
    const auto taken = into.take(*row);
    if (taken) {
        ++m_brought;
        m_missing.remove(place);
    }
    // A row that is there twice in a damaged table stays missing at its second place; a full disk ends it all.
    return !taken && taken.error().fault == StoreFault::DiskFull ? taken : Done();
}

Done Salvager::bringValues(Database &to, const Vault &vault)
{
    QStringList names;
    auto query = m_copy.run(u"SELECT name FROM value"_s);
    for (auto more = query ? next(*query) : false; more && *more; more = next(*query))
        names << query->value(0).toString();
    Done done;
    for (const QString &name : names) {
        const auto value = readValue(m_copy, m_vault, name);
        if (done && value && !value->isEmpty() && !name.isEmpty() && name != generationValue)
            done = writeValue(to, vault, name, *value);
    }
    return done;
}

/// Every entry that can be read, as it stands: its marks say later which ones are missing. From either end, for each
/// way ends at the first damaged page.
Done Salvager::bringLog(Database &to)
{
    for (const QString &order : {u"ASC"_s, u"DESC"_s}) {
        auto query = m_copy.run(u"SELECT number, box, mac FROM audit ORDER BY number "_s + order);
        for (auto more = query ? next(*query) : false; more && *more; more = next(*query)) {
            const auto taken = to.run(u"INSERT OR IGNORE INTO audit VALUES (?, ?, ?)"_s,
                                      {query->value(0), query->value(1), query->value(2)});
            if (!taken && taken.error().fault == StoreFault::DiskFull)
                return tl::unexpected(taken.error());
        }
    }
    return {};
}

Done Salvager::noteItself(Database &to, const Vault &vault, qint64 at) const
{
    const QString counts = QString::number(m_brought) + u' ' + QString::number(m_missing.size());
    return AuditLog(to, vault).append(
        {.at = at, .event = AuditEvent::Salvaged, .account = accountName(), .detail = counts});
}

Done Salvager::bring(Database &to, const Vault &vault, qint64 generation, qint64 now)
{
    RowTable into(to, vault, generation);
    auto done = to.begin();
    for (const qint64 place : places()) {
        if (done)
            done = bringRow(place, into);
    }
    return done.and_then([&] { return bringValues(to, vault); })
        .and_then([&] { return bringLog(to); })
        .and_then([&] { return noteItself(to, vault, now); })
        .and_then([&] { return to.commit(); });
}

/// An older copy stays one, although what is built from it goes on at the generation known outside.
void takeGeneration(StoreState &state, const NewKeys &keys, Database &copy, const Vault &vault)
{
    const auto value = readValue(copy, vault, generationValue);
    const qint64 known = value ? value->toLongLong() : 0;
    const auto outside = state.place ? state.place->generation(keys.keys.store) : 0;
    state.report.olderCopy = state.report.olderCopy || known < outside.value_or(0);
    state.generation = std::max(state.generation, known);
}

Done salvageFrom(StoreState &state, Database &copy, const KeyFinder &find)
{
    const auto keys = findKeys(state, copy, find);
    if (!keys)
        return tl::unexpected(keys.error());
    const Vault vault(keys->dataKey);
    takeGeneration(state, *keys, copy, vault);
    Salvager salvager(copy, vault);
    return setAside(state)
        .and_then([&] {
            return buildStore(state, *keys, [&](Database &to, const Vault &toVault) {
                return salvager.bring(to, toVault, state.generation, state.tuning.now());
            });
        })
        .map([&] {
            state.report.salvaged = salvager.brought();
            state.report.notSalvaged = salvager.missing();
        });
}

} // namespace

Done salvage(StoreState &state, const KeyFinder &find)
{
    const StoreFiles &files = state.files;
    Database copy;
    const auto done = openCopy(state, copy).and_then([&] { return salvageFrom(state, copy, find); });
    copy.close();
    // What cannot be removed now is removed at the next start.
    for (const QString &file : {files.work(), files.next()})
        static_cast<void>(removeFile(file) && removeFile(StoreFiles::journal(file)));
    return done;
}

} // namespace Intake
