#include "store/resealing.h"

#include "store/keychange.h"
#include "store/recoverytelling.h"
#include "store/valuetable.h"

#include <QVariant>
#include <utility>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

using Done = tl::expected<void, StoreProblem>;

constexpr int slice = 20;           ///< rows between two pauses
constexpr int together = 500;       ///< rows in one transaction, so that none keeps the disk for long
constexpr int entriesInSlice = 500; ///< of the audit log, which are small

bool isTheStoresOwn(const QString &name)
{
    return name == generationValue || name == auditHeadValue || name == keyChangeValue || name == newRecoveryValue ||
           name == firstRecoveryValue;
}

/// As it stands there, which does not open here either.
Done copyShut(Database &from, Database &to, const QString &name)
{
    auto query = from.run(u"SELECT revision, box FROM value WHERE name=?"_s, {name});
    if (!query)
        return tl::unexpected(query.error());
    return next(*query).and_then([&](bool found) {
        return found ? to.run(u"INSERT INTO value VALUES (?, ?, ?)"_s, {name, query->value(0), query->value(1)})
                           .map([](const QSqlQuery &) {})
                     : Done();
    });
}

} // namespace

Resealing::Resealing(Side from, Side to, qint64 generation, Between between)
    : m_from(from)
    , m_to(to)
    , m_rows(from.database, from.vault, generation)
    , m_brought(to.database, to.vault, generation)
    , m_between(std::move(between))
{
}

/// The places of all rows that were not brought as they are now.
tl::expected<Resealing::Places, StoreProblem> Resealing::findPlaces()
{
    auto query = m_from.database.run(u"SELECT rank, revision FROM intake ORDER BY rank"_s);
    if (!query)
        return tl::unexpected(query.error());
    Places places;
    auto more = next(*query);
    for (; more && *more; more = next(*query)) {
        const auto known = m_revisions.constFind(query->value(0).toLongLong());
        if (known == m_revisions.cend() || *known != query->value(1).toLongLong())
            places.push_back(query->value(0).toLongLong());
    }
    return more.map([&](bool) { return std::move(places); });
}

Done Resealing::pause()
{
    return m_between ? m_between(std::min(m_done / 2, m_of), m_of) : Done();
}

Done Resealing::bring(qint64 place)
{
    return m_rows.at(place).and_then([&](const Row &row) {
        const bool wasThere = m_revisions.contains(place);
        m_revisions.insert(place, row.revision);
        const auto gone =
            wasThere ? m_to.database.run(u"DELETE FROM intake WHERE rank=?"_s, {place}).map([](auto &&) {}) : Done();
        return gone.and_then([&] { return m_brought.take(row); });
    });
}

/// A row that was changed since it was brought is brought once more, and looked at then.
Done Resealing::compare(qint64 place)
{
    const auto was = m_rows.at(place);
    if (!was)
        return tl::unexpected(was.error());
    if (was->revision != m_revisions.value(place))
        return {};
    const auto is = m_brought.at(place);
    return is && *is == *was ? Done() : tl::unexpected(StoreProblem{StoreFault::Failed, u"rows differ"_s});
}

Done Resealing::bringRows(const Places &places)
{
    Done done = m_to.database.begin();
    for (std::size_t at = 0; done && at < places.size();) {
        done = bring(places[at]);
        ++m_done;
        ++at;
        if (done && at % together == 0)
            done = m_to.database.commit().and_then([&] { return m_to.database.begin(); });
        if (done && at % slice == 0)
            done = pause();
    }
    return done.and_then([&] { return m_to.database.commit(); });
}

Done Resealing::compareRows(const Places &places)
{
    Done done;
    for (std::size_t at = 0; done && at < places.size();) {
        done = compare(places[at]);
        ++m_done;
        ++at;
        if (done && at % slice == 0)
            done = pause();
    }
    return done;
}

/// As far as it went at the beginning: what is behind its end may be replaced by a new entry.
Done Resealing::bringLog()
{
    const AuditLog theirs(m_from.database, m_from.vault);
    const auto end = theirs.head();
    if (!end)
        return tl::unexpected(end.error());
    bool more = end->has_value();
    Done done;
    while (done && more) {
        done =
            m_to.database.begin()
                .and_then([&] {
                    return AuditLog(m_to.database, m_to.vault).takeOver(theirs, m_log, (*end)->count, entriesInSlice);
                })
                .map([&](bool any) { more = any; })
                .and_then([&] { return m_to.database.commit(); })
                .and_then([&] { return pause(); });
    }
    return done;
}

Done Resealing::bringValues()
{
    QStringList names;
    auto query = m_from.database.run(u"SELECT name FROM value"_s);
    if (!query)
        return tl::unexpected(query.error());
    auto more = next(*query);
    for (; more && *more; more = next(*query))
        names << query->value(0).toString();
    auto done = more.map([](bool) {});
    for (const QString &name : std::as_const(names)) {
        if (!done || isTheStoresOwn(name))
            continue;
        const auto value = readValue(m_from.database, m_from.vault, name);
        if (value)
            done = writeValue(m_to.database, m_to.vault, name, *value);
        else
            done = value.error() == StoreProblem{StoreFault::Damaged} ? copyShut(m_from.database, m_to.database, name)
                                                                      : tl::unexpected(value.error());
    }
    return done;
}

Done Resealing::bringMost()
{
    const auto places = findPlaces();
    if (!places)
        return tl::unexpected(places.error());
    m_of = int(places->size());
    return bringRows(*places).and_then([&] { return bringLog(); }).and_then([&] { return compareRows(*places); });
}

Done Resealing::bringRest()
{
    const auto places = findPlaces();
    if (!places)
        return tl::unexpected(places.error());
    m_rest = *places;
    Done done;
    for (const qint64 place : m_rest)
        done = done.and_then([&] { return bring(place); });
    return done.and_then([&] { return bringValues(); }).and_then([&] {
        return AuditLog(m_to.database, m_to.vault).takeOverEnd(AuditLog(m_from.database, m_from.vault), m_log);
    });
}

Done Resealing::compareRest()
{
    const QString sql = u"SELECT count(*) FROM intake"_s;
    const auto was = m_from.database.value(sql), is = m_to.database.value(sql);
    if (!was || !is)
        return tl::unexpected(was ? is.error() : was.error());
    Done done = *was == *is ? Done() : tl::unexpected(StoreProblem{StoreFault::Failed, u"rows differ"_s});
    for (const qint64 place : m_rest)
        done = done.and_then([&] { return compare(place); });
    return done;
}

} // namespace Intake
