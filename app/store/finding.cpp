#include "store/finding.h"

#include "store/audit.h"
#include "store/rowtable.h"
#include "store/schema.h"
#include "store/valuetable.h"

#include <limits>
#include <QFile>
#include <QtEndian>
#include <QVariant>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype idAt = 68;
constexpr qsizetype writeVersionAt = 18;
constexpr char writeAheadLog = 2; // the newest that there is; 1 is the journal
constexpr qint64 largestBeside = 64 * 1024;

/// Also when it cannot be read far enough to tell, or its list of tables is gone: another program's has tables of its
/// own.
bool mayHaveOurTables(const QString &path)
{
    Database database;
    const auto foreign = database.open(path, Database::Access::ReadOnly).and_then([&] {
        return database.value(u"SELECT count(*) > 0 AND sum(name IN ('intake', 'keyslot', 'store', 'value')) < 2 "
                              "FROM sqlite_schema WHERE type='table'"_s);
    });
    if (foreign)
        return !foreign->toBool();
    return foreign.error().fault == StoreFault::Damaged || isStatementError(foreign.error());
}

tl::expected<void, StoreProblem> damaged(const QString &words)
{
    return tl::unexpected(StoreProblem{StoreFault::Damaged, words});
}

tl::expected<void, StoreProblem> checkPages(Database &database)
{
    return database.value(u"PRAGMA quick_check(1)"_s).and_then([](const QVariant &words) {
        return words.toString() == "ok"_L1 ? tl::expected<void, StoreProblem>() : damaged(words.toString());
    });
}

tl::expected<void, StoreProblem> checkSchema(Database &database)
{
    return hasOurSchema(database).and_then(
        [](bool ours) { return ours ? tl::expected<void, StoreProblem>() : damaged(u"other tables"_s); });
}

bool hasValue(Database &database, const Vault &vault, const QString &name)
{
    const auto value = readValue(database, vault, name);
    return value && !value->isEmpty();
}

bool hasWholeRow(Database &database, const Vault &vault)
{
    const RowTable rows(database, vault, std::numeric_limits<qint64>::max());
    auto query = database.run(u"SELECT rank FROM intake"_s);
    for (auto more = query ? next(*query) : false; more && *more; more = next(*query)) {
        if (rows.at(query->value(0).toLongLong()))
            return true;
    }
    return false;
}

} // namespace

Header readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const QByteArray bytes = file.read(headerSize).leftJustified(headerSize, '\0');
    return {.isSqlite = bytes.startsWith("SQLite format 3"),
            .hasOurId = qFromBigEndian<qint32>(bytes.constData() + idAt) == applicationId,
            .mayBeWritten = bytes[writeVersionAt] >= 0 && bytes[writeVersionAt] <= writeAheadLog};
}

bool isOurs(const Header &header, const StoreFiles &files)
{
    if (header.hasOurId)
        return true;
    return !readBeside(files).isEmpty() && (!header.isSqlite || mayHaveOurTables(files.store()));
}

QByteArray readBeside(const StoreFiles &files)
{
    QFile file(files.keys());
    return pathKind(files.keys()) == PathKind::File && file.open(QIODevice::ReadOnly) ? file.read(largestBeside)
                                                                                      : QByteArray();
}

bool isSealedBy(Database &database, const Key &key)
{
    const Vault vault(key);
    return hasValue(database, vault, generationValue) || hasValue(database, vault, auditHeadValue) ||
           hasWholeRow(database, vault);
}

tl::expected<int, StoreProblem> checkFile(Database &database, bool allPages)
{
    const auto id = database.value(u"PRAGMA application_id"_s);
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!id || !version)
        return tl::unexpected(id ? version.error() : id.error());
    if (id->toInt() != applicationId)
        return damaged(u"no mark"_s).map([] { return 0; });
    const int its = version->toInt();
    if (its > schemaVersion())
        return its;
    tl::expected<void, StoreProblem> done;
    if (allPages)
        done = checkPages(database);
    return done.and_then([&] { return migrate(database, its); })
        .and_then([&] { return checkSchema(database); })
        .map([&] { return its; });
}

} // namespace Intake
