#pragma once

#include "store/database.h"
#include "store/row.h"
#include "store/vault.h"

#include <span>

namespace Intake {

/// The rows of a database, each sealed and marked. A row written at a generation above the store's own does not count
/// as whole.
class RowTable
{
public:
    RowTable(Database &database, const Vault &vault, qint64 generation);

    tl::expected<Row, StoreProblem> insert(Row row);

    /// One conditional statement; see Store::change.
    tl::expected<Row, StoreProblem> update(Row row, State from);

    tl::expected<Row, StoreProblem> get(const QUuid &id) const;
    tl::expected<Rows, StoreProblem> all(std::span<const State> states, qint64 since) const;
    tl::expected<Rows, StoreProblem> newest(State state, qint64 since, int atMost) const;
    tl::expected<std::optional<Rows>, StoreProblem> part(qint64 first, int size) const;
    tl::expected<int, StoreProblem> count(State state, qint64 since) const;
    tl::expected<Rows, StoreProblem> begunBetween(qint64 from, qint64 until) const;
    tl::expected<Rows, StoreProblem> changedFrom(State state, const RowTime &from, qint64 until, int atMost) const;

    /// As it stands in another file, for salvage; keeps its order and its revision.
    tl::expected<void, StoreProblem> take(const Row &row);

    /// The row at a place of another file. NotFound: nothing is there; Damaged: it does not open.
    tl::expected<Row, StoreProblem> at(qint64 order) const;

private:
    struct Read
    {
        QUuid id;
        std::optional<Row> row; ///< empty: damaged
    };
    Read read(const QSqlQuery &query) const;
    tl::expected<Row, StoreProblem> one(const QString &where, const QVariant &value) const;
    tl::expected<void, StoreProblem> readAll(QSqlQuery query, Rows &into) const;
    tl::expected<void, StoreProblem> readStateless(Rows &into) const;
    QVariantList columns(const Row &row) const;
    QByteArray sealed(const Row &row) const;

    Database &m_database;
    const Vault &m_vault;
    qint64 m_generation;
};

} // namespace Intake
