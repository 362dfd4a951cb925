#include "store/database.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

// SQLite's result codes, from its documentation; the upper bytes tell more.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26,
    IoNoMemory = 3082,
    IoCorrupt = 8458,
};

StoreFault faultOf(int code)
{
    if (code == IoNoMemory)
        return StoreFault::OutOfMemory;
    if (code == IoCorrupt)
        return StoreFault::Damaged;
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return StoreFault::Busy;
    case NoMemory:
        return StoreFault::OutOfMemory;
    case ReadOnly:
        return StoreFault::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return StoreFault::Damaged;
    case Full:
        return StoreFault::DiskFull;
    case Constraint:
        return StoreFault::Conflict;
    default:
        return StoreFault::Failed;
    }
}

StoreProblem problemOf(const QSqlError &error)
{
    return {faultOf(error.nativeErrorCode().toInt()), u"%1 (%2)"_s.arg(error.databaseText(), error.nativeErrorCode())};
}

} // namespace

Database::Database()
    : m_name(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    close();
}

tl::expected<void, StoreProblem> Database::open(const QString &path, Access access)
{
    close();
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_connection.isValid())
        return tl::unexpected(StoreProblem{StoreFault::Failed, u"no SQLite driver"_s});
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=0;QSQLITE_OPEN_READONLY"_s
                                                              : u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_connection.open()) {
        const StoreProblem problem = problemOf(m_connection.lastError());
        close();
        return tl::unexpected(problem);
    }
    auto ready = setUp(access);
    if (!ready)
        close();
    return ready;
}

tl::expected<void, StoreProblem> Database::setUp(Access access)
{
    // Statements first that need no look at the file, so that nothing in it is trusted before. In the exclusive mode
    // the lock of the first transaction is held until the connection closes. TRUNCATE and not DELETE: under this mode
    // DELETE would leave the journal's contents in place.
    QStringList statements{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s,
                           u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA mmap_size=0"_s};
    if (access == Access::ReadWrite)
        statements += {u"PRAGMA locking_mode=EXCLUSIVE"_s,
                       u"PRAGMA secure_delete=ON"_s,
                       u"PRAGMA synchronous=EXTRA"_s,
                       u"BEGIN EXCLUSIVE"_s,
                       u"COMMIT"_s,
                       u"PRAGMA journal_mode=TRUNCATE"_s};
    for (const QString &statement : statements) {
        if (const auto done = run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::isOpen() const
{
    return m_connection.isOpen();
}

tl::expected<QSqlQuery, StoreProblem> Database::run(const QString &sql, const QVariantList &values)
{
    if (!isOpen())
        return tl::unexpected(StoreProblem{StoreFault::Closed});
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return tl::unexpected(problemOf(query.lastError()));
    return query;
}

tl::expected<QVariant, StoreProblem> Database::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    return next(*query).map([&](bool found) { return found ? query->value(0) : QVariant(); });
}

tl::expected<void, StoreProblem> Database::runTogether(const QStringList &statements)
{
    auto done = begin();
    for (const QString &statement : statements) {
        if (done)
            done = run(statement).map([](const QSqlQuery &) {});
    }
    if (done)
        done = commit();
    if (!done)
        rollBack();
    return done;
}

tl::expected<void, StoreProblem> Database::begin()
{
    return run(u"BEGIN EXCLUSIVE"_s).map([](const QSqlQuery &) {});
}

tl::expected<void, StoreProblem> Database::commit()
{
    return run(u"COMMIT"_s).map([](const QSqlQuery &) {});
}

void Database::rollBack()
{
    // After some failures SQLite has rolled back by itself and says so.
    static_cast<void>(run(u"ROLLBACK"_s));
}

bool isStatementError(const StoreProblem &problem)
{
    return problem.fault == StoreFault::Failed &&
           problem.detail.endsWith("(1)"_L1); // as problemOf() writes SQLITE_ERROR
}

tl::expected<bool, StoreProblem> next(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return tl::unexpected(problemOf(query.lastError()));
    return false;
}

} // namespace Intake
