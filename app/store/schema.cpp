#include "store/schema.h"

#include <QVariant>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

/// Step n brings a file from version n to n + 1. Steps that were released are never changed.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all{
        {u"CREATE TABLE store (id TEXT NOT NULL) STRICT"_s,
         u"CREATE TABLE keyslot (kind TEXT PRIMARY KEY, salt BLOB NOT NULL, passes INTEGER NOT NULL, memory INTEGER "
         u"NOT NULL, "
         "box BLOB NOT NULL, misses INTEGER NOT NULL, missed INTEGER NOT NULL) STRICT"_s,
         u"CREATE TABLE value (name TEXT PRIMARY KEY, revision INTEGER NOT NULL, box BLOB NOT NULL) STRICT"_s,
         u"CREATE TABLE intake (rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, "
         "state TEXT NOT NULL, begun INTEGER NOT NULL, changed INTEGER NOT NULL, attempt TEXT, attempts INTEGER NOT "
         "NULL, "
         "attempted INTEGER NOT NULL, due INTEGER NOT NULL, wait INTEGER NOT NULL, looks INTEGER NOT NULL, "
         "generation INTEGER NOT NULL, mac BLOB NOT NULL, payload BLOB) STRICT"_s,
         u"CREATE INDEX intake_by_state ON intake (state, changed)"_s},
        {u"CREATE TABLE audit (number INTEGER PRIMARY KEY, box BLOB NOT NULL, mac BLOB NOT NULL) STRICT"_s}};
    return all;
}

tl::expected<QStringList, StoreProblem> schemaOf(Database &database)
{
    auto query = database.run(u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"_s);
    if (!query)
        return tl::unexpected(query.error());
    QStringList all;
    auto more = next(*query);
    for (; more && *more; more = next(*query))
        all << query->value(0).toString() + u' ' + query->value(1).toString() + u' ' + query->value(2).toString() +
                   u' ' + query->value(3).toString();
    return more.map([&](bool) { return all; });
}

} // namespace

int schemaVersion()
{
    return int(steps().size());
}

tl::expected<void, StoreProblem> migrate(Database &database, int version)
{
    tl::expected<void, StoreProblem> done;
    for (qsizetype step = version; done && step < steps().size(); ++step) {
        done = database.runTogether(steps()[step] + QStringList{
                                                        u"PRAGMA application_id=%1"_s.arg(applicationId),
                                                        u"PRAGMA user_version=%1"_s.arg(step + 1),
                                                    });
    }
    return done;
}

tl::expected<bool, StoreProblem> hasOurSchema(Database &database)
{
    Database model;
    return model.open(u":memory:"_s, Database::Access::ReadWrite)
        .and_then([&] { return migrate(model, 0); })
        .and_then([&] { return schemaOf(model); })
        .and_then([&](const QStringList &ours) {
            return schemaOf(database).map([&](const QStringList &its) { return ours == its; });
        });
}

} // namespace Intake
