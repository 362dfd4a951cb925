#include "store/keyslots.h"

#include <algorithm>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{"keychain"_L1, "keyfile"_L1, "passphrase"_L1, "recovery"_L1};
constexpr int missesFree = 4;
constexpr qint64 longestDelay = 300'000;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray contextOf(const QUuid &store, const KeySlot &slot)
{
    QByteArray context;
    QDataStream stream(&context, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArrayLiteral("intake key slot 1") << store << int(slot.kind) << slot.salt << slot.cost.passes
           << slot.cost.memory;
    return context;
}

tl::expected<Key, StoreProblem> slowKey(const KeySlot &slot, const QByteArray &secret)
{
    if (!slot.cost.isWithinBounds() || slot.salt.size() != crypto_pwhash_SALTBYTES)
        return tl::unexpected(StoreProblem{StoreFault::KeyTampered});
    Key made;
    if (crypto_pwhash(made.data(), Key::size, secret.constData(), quint64(secret.size()), bytes(slot.salt),
                      quint64(slot.cost.passes), std::size_t(slot.cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return tl::unexpected(StoreProblem{StoreFault::OutOfMemory});
    return made;
}

tl::expected<Key, StoreProblem> slotKey(const KeySlot &slot, const QByteArray &secret)
{
    if (slot.kind == SlotKind::Passphrase)
        return slowKey(slot, secret);
    if (slot.salt.size() != crypto_pwhash_SALTBYTES)
        return tl::unexpected(StoreProblem{StoreFault::KeyTampered});
    Key made;
    crypto_generichash(made.data(), Key::size, bytes(secret), quint64(secret.size()), bytes(slot.salt),
                       std::size_t(slot.salt.size()));
    return made;
}

QJsonObject slotToJson(const KeySlot &slot)
{
    return {{u"kind"_s, slotWord(slot.kind)},
            {u"salt"_s, QString::fromLatin1(slot.salt.toBase64())},
            {u"passes"_s, slot.cost.passes},
            {u"memory"_s, slot.cost.memory},
            {u"box"_s, QString::fromLatin1(slot.box.toBase64())}};
}

std::optional<KeySlot> slotFromJson(const QJsonValue &json)
{
    const auto kind = slotFromWord(json["kind"_L1].toString());
    if (!kind)
        return std::nullopt;
    return KeySlot{.kind = *kind,
                   .salt = QByteArray::fromBase64(json["salt"_L1].toString().toLatin1()),
                   .cost = {json["passes"_L1].toInteger(), json["memory"_L1].toInteger()},
                   .box = QByteArray::fromBase64(json["box"_L1].toString().toLatin1())};
}

} // namespace

QLatin1StringView slotWord(SlotKind kind)
{
    return words[static_cast<std::size_t>(kind)];
}

std::optional<SlotKind> slotFromWord(QStringView word)
{
    const auto hit = std::find(words.begin(), words.end(), word);
    return hit == words.end() ? std::nullopt : std::optional(static_cast<SlotKind>(hit - words.begin()));
}

bool KdfCost::isWithinBounds() const
{
    return passes >= kdfFloor.passes && passes <= kdfCeiling.passes && memory >= kdfFloor.memory &&
           memory <= kdfCeiling.memory;
}

const KeySlot *KeySlots::find(SlotKind kind) const
{
    const auto hit = std::ranges::find(all, kind, &KeySlot::kind);
    return hit == all.end() ? nullptr : &*hit;
}

void KeySlots::put(KeySlot slot)
{
    std::erase_if(all, [&](const KeySlot &old) { return old.kind == slot.kind; });
    all.push_back(std::move(slot));
}

tl::expected<KeySlot, StoreProblem> wrapKey(const QUuid &store, SlotKind kind, const Key &dataKey,
                                            const QByteArray &secret, KdfCost cost)
{
    KeySlot slot{.kind = kind, .salt = randomBytes(crypto_pwhash_SALTBYTES), .cost = cost, .box = {}};
    return slotKey(slot, secret).map([&](const Key &key) {
        const QByteArray plain = QByteArray::fromRawData(reinterpret_cast<const char *>(dataKey.data()), Key::size);
        slot.box = sealBox(key, contextOf(store, slot), plain);
        return slot;
    });
}

tl::expected<Key, StoreProblem> unwrapKey(const QUuid &store, const KeySlot &slot, const QByteArray &secret)
{
    const auto key = slotKey(slot, secret);
    if (!key)
        return key;
    auto plain = openBox(*key, contextOf(store, slot), slot.box);
    if (!plain || plain->size() != qsizetype(Key::size))
        return tl::unexpected(StoreProblem{StoreFault::WrongPassphrase});
    Key dataKey;
    std::copy_n(plain->cbegin(), Key::size, dataKey.data());
    wipe(*plain);
    return dataKey;
}

qint64 delayAfter(int misses)
{
    if (misses <= missesFree)
        return 0;
    return std::min(longestDelay, qint64(1000) << std::min(misses - missesFree - 1, 20));
}

QByteArray toJson(const KeySlots &wrapped)
{
    QJsonArray all;
    for (const KeySlot &slot : wrapped.all)
        all.append(slotToJson(slot));
    return QJsonDocument(QJsonObject{{u"store"_s, wrapped.store.toString(QUuid::WithoutBraces)}, {u"slots"_s, all}})
        .toJson();
}

std::optional<KeySlots> keySlotsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    KeySlots read{.store = QUuid(document["store"_L1].toString()), .all = {}};
    const QJsonArray wrapped = document["slots"_L1].toArray();
    for (const auto &each : wrapped) {
        if (auto slot = slotFromJson(each))
            read.put(std::move(*slot));
    }
    return read.store.isNull() || read.all.empty() ? std::nullopt : std::optional(read);
}

} // namespace Intake
