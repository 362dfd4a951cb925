#pragma once

#include "store/storefault.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <tl/expected.hpp>

namespace Intake {

/// One connection to one SQLite file, under a name of its own, for one thread. Where it says Damaged with a detail,
/// SQLite found the file itself malformed, or no database at all.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// With write access it takes the file for this process alone and sets what durability needs: it then fails with
    /// Busy at once when another holds it, and with ReadOnly when it cannot be written to.
    tl::expected<void, StoreProblem> open(const QString &path, Access access);
    void close();
    bool isOpen() const;

    /// A statement with its values in the order of its question marks, run; forward only.
    tl::expected<QSqlQuery, StoreProblem> run(const QString &sql, const QVariantList &values = {});

    /// The first column of the first row; an invalid variant when there is none.
    tl::expected<QVariant, StoreProblem> value(const QString &sql, const QVariantList &values = {});

    /// All the statements or none.
    tl::expected<void, StoreProblem> runTogether(const QStringList &statements);
    tl::expected<void, StoreProblem> begin();
    tl::expected<void, StoreProblem> commit();
    void rollBack();

private:
    tl::expected<void, StoreProblem> setUp(Access access);

    QString m_name;
    QSqlDatabase m_connection;
};

/// Whether SQLite found the statement wrong. Ours are right, so it is the file that they do not fit.
bool isStatementError(const StoreProblem &problem);

/// Whether the query has another row; a problem when reading it failed.
tl::expected<bool, StoreProblem> next(QSqlQuery &query);

} // namespace Intake
