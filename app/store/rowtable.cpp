#include "store/rowtable.h"

#include <array>
#include <QDataStream>
#include <QIODevice>
#include <QSqlQuery>
#include <QVariant>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Rank,
    Id,
    Revision,
    StateWord,
    Begun,
    Changed,
    Attempt,
    Attempts,
    Attempted,
    Due,
    Wait,
    Looks,
    Generation,
    Mac,
    Payload
};

constexpr QLatin1StringView select(
    "SELECT rank, id, revision, state, begun, changed, attempt, attempts, attempted, due, "
    "wait, looks, generation, mac, payload FROM intake ");

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QByteArray contextOf(const Row &row)
{
    QByteArray context;
    QDataStream stream(&context, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArrayLiteral("intake row 1") << row.id << row.revision;
    return context;
}

/// All that stands in the clear, and the box itself: not one of them can be changed, or come from another time, alone.
QByteArray marksOf(const Row &row, qint64 generation, const QByteArray &box)
{
    QByteArray marks;
    QDataStream stream(&marks, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArrayLiteral("intake marks 1") << row.id << row.revision << row.order
           << QString(stateWord(row.state)) << row.begun << row.changed << row.attempt << row.attempts << row.attempted
           << row.due << row.wait << row.looks << generation << box;
    return marks;
}

Row marksFrom(const QSqlQuery &query, State state)
{
    return {.id = QUuid(query.value(Id).toString()),
            .state = state,
            .revision = query.value(Revision).toLongLong(),
            .order = query.value(Rank).toLongLong(),
            .begun = query.value(Begun).toLongLong(),
            .changed = query.value(Changed).toLongLong(),
            .attempt = QUuid(query.value(Attempt).toString()),
            .attempts = query.value(Attempts).toInt(),
            .attempted = query.value(Attempted).toLongLong(),
            .due = query.value(Due).toLongLong(),
            .wait = query.value(Wait).toLongLong(),
            .looks = query.value(Looks).toInt(),
            .payload = {}};
}

QString questionMarks(qsizetype count)
{
    return u"?"_s + u", ?"_s.repeated(count - 1);
}

} // namespace

RowTable::RowTable(Database &database, const Vault &vault, qint64 generation)
    : m_database(database)
    , m_vault(vault)
    , m_generation(generation)
{
}

QByteArray RowTable::sealed(const Row &row) const
{
    return row.payload.isEmpty() ? QByteArray() : m_vault.seal(contextOf(row), row.payload);
}

/// In the order of enum Column.
QVariantList RowTable::columns(const Row &row) const
{
    const QByteArray box = sealed(row);
    const QVariant attempt = row.attempt.isNull() ? QVariant(QMetaType::fromType<QString>()) : text(row.attempt);
    const QVariant payload = box.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : box;
    return {row.order,     text(row.id),
            row.revision,  QString(stateWord(row.state)),
            row.begun,     row.changed,
            attempt,       row.attempts,
            row.attempted, row.due,
            row.wait,      row.looks,
            m_generation,  m_vault.mac(marksOf(row, m_generation, box)),
            payload};
}

tl::expected<Row, StoreProblem> RowTable::insert(Row row)
{
    const auto last = m_database.value(u"SELECT max(rank) FROM intake"_s);
    if (!last)
        return tl::unexpected(last.error());
    row.order = last->toLongLong() + 1;
    row.revision = 1;
    return take(row).map([&] { return row; });
}

tl::expected<void, StoreProblem> RowTable::take(const Row &row)
{
    return m_database.run(u"INSERT INTO intake VALUES (%1)"_s.arg(questionMarks(Payload + 1)), columns(row))
        .map([](const QSqlQuery &) {});
}

tl::expected<Row, StoreProblem> RowTable::update(Row row, State from)
{
    const qint64 read = row.revision++;
    QVariantList values = columns(row).mid(Revision);
    values << text(row.id) << read << QString(stateWord(from)) << row.order;
    const auto done =
        m_database.run(u"UPDATE intake SET revision=?, state=?, begun=?, changed=?, attempt=?, attempts=?, "
                       u"attempted=?, due=?, wait=?, "
                       "looks=?, generation=?, mac=?, payload=? WHERE id=? AND revision=? AND state=? AND rank=?"_s,
                       values);
    if (!done)
        return tl::unexpected(done.error());
    if (done->numRowsAffected() == 1)
        return row;
    const auto there = m_database.value(u"SELECT 1 FROM intake WHERE id=?"_s, {text(row.id)});
    if (!there)
        return tl::unexpected(there.error());
    return tl::unexpected(StoreProblem{there->isValid() ? StoreFault::Conflict : StoreFault::NotFound});
}

RowTable::Read RowTable::read(const QSqlQuery &query) const
{
    const auto state = stateFromWord(query.value(StateWord).toString());
    Row row = marksFrom(query, state.value_or(State::Draft));
    const QByteArray box = query.value(Payload).toByteArray();
    const qint64 generation = query.value(Generation).toLongLong();
    if (!state || generation > m_generation ||
        query.value(Mac).toByteArray() != m_vault.mac(marksOf(row, generation, box)))
        return {row.id, std::nullopt};
    if (box.isEmpty())
        return {row.id, row};
    auto payload = m_vault.open(contextOf(row), box);
    if (!payload)
        return {row.id, std::nullopt};
    row.payload = std::move(*payload);
    return {row.id, std::move(row)};
}

tl::expected<Row, StoreProblem> RowTable::one(const QString &where, const QVariant &value) const
{
    auto query = m_database.run(select + where, {value});
    if (!query)
        return tl::unexpected(query.error());
    const auto found = next(*query);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(StoreProblem{StoreFault::NotFound});
    auto it = read(*query);
    if (!it.row)
        return tl::unexpected(StoreProblem{StoreFault::Damaged});
    return std::move(*it.row);
}

tl::expected<Row, StoreProblem> RowTable::get(const QUuid &id) const
{
    return one(u"WHERE id=?"_s, text(id));
}

tl::expected<Row, StoreProblem> RowTable::at(qint64 order) const
{
    return one(u"WHERE rank=?"_s, order);
}

tl::expected<void, StoreProblem> RowTable::readAll(QSqlQuery query, Rows &into) const
{
    auto more = next(query);
    for (; more && *more; more = next(query)) {
        Read each = read(query);
        if (each.row)
            into.whole.push_back(std::move(*each.row));
        else
            into.damaged.push_back(each.id);
    }
    return more.map([](bool) {});
}

tl::expected<Rows, StoreProblem> RowTable::all(std::span<const State> states, qint64 since) const
{
    if (states.empty())
        return Rows();
    QVariantList values;
    for (const State state : states)
        values << QString(stateWord(state));
    values << since;
    auto query = m_database.run(
        select + u"WHERE state IN (%1) AND changed >= ? ORDER BY rank"_s.arg(questionMarks(values.size() - 1)), values);
    if (!query)
        return tl::unexpected(query.error());
    Rows rows;
    return readAll(std::move(*query), rows).and_then([&] { return readStateless(rows); }).map([&] {
        return std::move(rows);
    });
}

/// A state that was made into no state at all would hide its row from every question. The index answers this one
/// without a look at any row.
tl::expected<void, StoreProblem> RowTable::readStateless(Rows &into) const
{
    constexpr std::array all{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                             State::Refused, State::Unknown, State::Created, State::Discarded};
    QVariantList words;
    for (const State state : all)
        words << QString(stateWord(state));
    auto query = m_database.run(
        select + u"WHERE rank IN (SELECT rank FROM intake WHERE state NOT IN (%1))"_s.arg(questionMarks(words.size())),
        words);
    return query ? readAll(std::move(*query), into) : tl::unexpected(query.error());
}

tl::expected<Rows, StoreProblem> RowTable::newest(State state, qint64 since, int atMost) const
{
    auto query = m_database.run(select + u"WHERE state=? AND changed >= ? ORDER BY changed DESC LIMIT ?"_s,
                                {QString(stateWord(state)), since, atMost});
    if (!query)
        return tl::unexpected(query.error());
    Rows rows;
    return readAll(std::move(*query), rows).map([&] { return std::move(rows); });
}

tl::expected<std::optional<Rows>, StoreProblem> RowTable::part(qint64 first, int size) const
{
    const auto last = m_database.value(u"SELECT max(rank) FROM intake"_s);
    if (!last)
        return tl::unexpected(last.error());
    if (last->toLongLong() < first)
        return std::nullopt;
    auto query = m_database.run(select + u"WHERE rank BETWEEN ? AND ? ORDER BY rank"_s, {first, first + size - 1});
    if (!query)
        return tl::unexpected(query.error());
    Rows rows;
    return readAll(std::move(*query), rows).map([&] { return std::optional(std::move(rows)); });
}

tl::expected<int, StoreProblem> RowTable::count(State state, qint64 since) const
{
    return m_database
        .value(u"SELECT count(*) FROM intake WHERE state=? AND changed >= ?"_s, {QString(stateWord(state)), since})
        .map([](const QVariant &count) { return count.toInt(); });
}

tl::expected<Rows, StoreProblem> RowTable::begunBetween(qint64 from, qint64 until) const
{
    auto query = m_database.run(select + u"WHERE begun >= ? AND begun < ? ORDER BY rank"_s, {from, until});
    if (!query)
        return tl::unexpected(query.error());
    Rows rows;
    return readAll(std::move(*query), rows).map([&] { return std::move(rows); });
}

tl::expected<Rows, StoreProblem> RowTable::changedFrom(State state, const RowTime &from, qint64 until, int atMost) const
{
    auto query = m_database.run(
        select + u"WHERE state=? AND (changed, rank) >= (?, ?) AND changed < ? ORDER BY changed, rank LIMIT ?"_s,
        {QString(stateWord(state)), from.changed, from.order, until, atMost});
    if (!query)
        return tl::unexpected(query.error());
    Rows rows;
    return readAll(std::move(*query), rows).map([&] { return std::move(rows); });
}

} // namespace Intake
