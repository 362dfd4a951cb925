#include "store/valuetable.h"

#include <QDataStream>
#include <QIODevice>
#include <QVariant>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

QByteArray contextOf(const QString &name, qint64 revision)
{
    QByteArray context;
    QDataStream stream(&context, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArrayLiteral("intake value 1") << name << revision;
    return context;
}

tl::expected<void, StoreProblem> insertSlot(Database &database, const KeySlot &slot)
{
    return database
        .run(u"INSERT INTO keyslot VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
             {QString(slotWord(slot.kind)), slot.salt, slot.cost.passes, slot.cost.memory, slot.box, slot.misses,
              slot.missed})
        .map([](const QSqlQuery &) {});
}

tl::expected<void, StoreProblem> readSlotsInto(Database &database, KeySlots &keys)
{
    auto query = database.run(u"SELECT kind, salt, passes, memory, box, misses, missed FROM keyslot"_s);
    if (!query)
        return tl::unexpected(query.error());
    auto more = next(*query);
    for (; more && *more; more = next(*query)) {
        if (const auto kind = slotFromWord(query->value(0).toString()))
            keys.put({.kind = *kind,
                      .salt = query->value(1).toByteArray(),
                      .cost = {query->value(2).toLongLong(), query->value(3).toLongLong()},
                      .box = query->value(4).toByteArray(),
                      .misses = query->value(5).toInt(),
                      .missed = query->value(6).toLongLong()});
    }
    return more.map([](bool) {});
}

} // namespace

tl::expected<QByteArray, StoreProblem> readValue(Database &database, const Vault &vault, const QString &name)
{
    auto query = database.run(u"SELECT revision, box FROM value WHERE name=?"_s, {name});
    if (!query)
        return tl::unexpected(query.error());
    const auto found = next(*query);
    if (!found || !*found)
        return found.map([](bool) { return QByteArray(); });
    auto value = vault.open(contextOf(name, query->value(0).toLongLong()), query->value(1).toByteArray());
    if (!value)
        return tl::unexpected(StoreProblem{StoreFault::Damaged});
    return *std::move(value);
}

tl::expected<void, StoreProblem> writeValue(Database &database, const Vault &vault, const QString &name,
                                            const QByteArray &value)
{
    const auto old = database.value(u"SELECT revision FROM value WHERE name=?"_s, {name});
    if (!old)
        return tl::unexpected(old.error());
    const qint64 revision = old->toLongLong() + 1;
    return database
        .run(u"INSERT INTO value VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET revision=excluded.revision, "
             "box=excluded.box"_s,
             {name, revision, vault.seal(contextOf(name, revision), value)})
        .map([](const QSqlQuery &) {});
}

tl::expected<KeySlots, StoreProblem> readKeySlots(Database &database)
{
    const auto id = database.value(u"SELECT id FROM store"_s);
    if (!id)
        return tl::unexpected(id.error());
    KeySlots keys{.store = QUuid(id->toString()), .all = {}};
    return readSlotsInto(database, keys).map([&] { return keys; });
}

tl::expected<void, StoreProblem> writeKeySlots(Database &database, const KeySlots &keys)
{
    auto done = database.begin();
    for (const QString &old : {u"DELETE FROM store"_s, u"DELETE FROM keyslot"_s})
        done = done.and_then([&] { return database.run(old); }).map([](const QSqlQuery &) {});
    done = done.and_then([&] {
                   return database.run(u"INSERT INTO store VALUES (?)"_s, {keys.store.toString(QUuid::WithoutBraces)});
               })
               .map([](const QSqlQuery &) {});
    for (const KeySlot &slot : keys.all)
        done = done.and_then([&] { return insertSlot(database, slot); });
    done = done.and_then([&] { return database.commit(); });
    if (!done)
        database.rollBack();
    return done;
}

tl::expected<void, StoreProblem> writeMisses(Database &database, const KeySlot &slot)
{
    return database
        .run(u"UPDATE keyslot SET misses=?, missed=? WHERE kind=?"_s,
             {slot.misses, slot.missed, QString(slotWord(slot.kind))})
        .map([](const QSqlQuery &) {});
}

} // namespace Intake
