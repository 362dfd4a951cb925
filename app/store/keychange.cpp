#include "store/keychange.h"

#include "store/audit.h"
#include "store/building.h"
#include "store/recoverytelling.h"
#include "store/storeprivate.h"
#include "store/unlock.h"
#include "store/valuetable.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>
#include <utility>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

using Done = tl::expected<void, StoreProblem>;
using Kind = KeySource::Kind;

constexpr int toldEach = 100; ///< rows between two words of how far it is

/// What is to go, whichever of the two stores notes it.
struct Remains
{
    QStringList stores = {}; ///< ids of those that have a key in the keychain
    QStringList files = {};
};

QString idText(const QUuid &store)
{
    return store.toString(QUuid::WithoutBraces);
}

QByteArray toJson(const Remains &remains)
{
    return QJsonDocument(QJsonObject{{u"stores"_s, QJsonArray::fromStringList(remains.stores)},
                                     {u"files"_s, QJsonArray::fromStringList(remains.files)}})
        .toJson(QJsonDocument::Compact);
}

QStringList stringsFrom(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    QStringList strings;
    for (const auto &each : array)
        strings << each.toString();
    return strings;
}

/// What an earlier change has left too, when it could not be done since.
Remains readRemains(Database &database, const Vault &vault)
{
    const auto value = readValue(database, vault, keyChangeValue);
    const QJsonDocument document = QJsonDocument::fromJson(value.value_or(QByteArray()));
    return {stringsFrom(document["stores"_L1]), stringsFrom(document["files"_L1])};
}

Done noteRemains(Database &database, const Vault &vault, const Remains &remains)
{
    return writeValue(database, vault, keyChangeValue, toJson(remains));
}

/// Whether it has forgotten, the keychain has to say. (A key file stays in use.)
bool isForgotten(KeyPlace *keychain, const QUuid &store)
{
    if (!keychain)
        return false;
    keychain->forget(store);
    const auto left = keychain->secret(store);
    return !left && left.error().fault == StoreFault::KeyMissing;
}

bool isKeychainFault(StoreFault fault)
{
    return fault == StoreFault::KeychainLocked || fault == StoreFault::KeychainAbsent;
}

Done addPassphrase(NewKeys &made, const QByteArray &passphrase, const KdfCost &cost)
{
    if (passphrase.isEmpty() || made.keys.find(SlotKind::Passphrase))
        return {};
    return wrapKey(made.keys.store, SlotKind::Passphrase, made.dataKey, passphrase, cost).map([&](const KeySlot &slot) {
        made.keys.put(slot);
    });
}

/// A practice store keeps its key file; its data key alone is another one.
KeySource sourceOf(const KeySlots &keys, const KeyWays &ways)
{
    if (keys.find(SlotKind::KeyFile))
        return {Kind::KeyFile, {}};
    return ways.keychain ? KeySource{Kind::Keychain, {}} : KeySource{Kind::Passphrase, ways.passphrase};
}

} // namespace

void finishKeyChange(StoreState &state, KeyPlace *keychain)
{
    const Remains remains = readRemains(state.database, *state.vault);
    if (remains.stores.isEmpty() && remains.files.isEmpty())
        return;
    bool isDone = true;
    for (const QString &name : remains.files)
        isDone = removeFile(state.files.folder + u'/' + name) && isDone;
    for (const QString &name : remains.stores)
        isDone = (QUuid(name) == state.keys.store || isForgotten(keychain, QUuid(name))) && isDone;
    if (isDone) // else the next start does it all again
        static_cast<void>(writeValue(state.database, *state.vault, keyChangeValue, {}));
}

KeyChange::KeyChange(StoreState &state, AuditWriter &writer, Progress progress, Meanwhile meanwhile)
    : m_state(state)
    , m_writer(writer)
    , m_progress(std::move(progress))
    , m_meanwhile(std::move(meanwhile))
    , m_keychain(state.place)
{
}

tl::expected<KeyChanged, StoreProblem> KeyChange::run(const KeyWays &ways)
{
    const auto made = makeNew(ways);
    if (made)
        return settle(build());
    // A keychain that did not answer in time may still do what it was asked: the next start forgets it.
    if (!isKeychainFault(made.error().fault))
        finishKeyChange(m_state, m_keychain.get());
    return tl::unexpected(made.error());
}

/// The key is in its place, and was read back, when this returns. Its name is noted first, so that it is never left
/// there by a program that ended in between.
Done KeyChange::makeNew(const KeyWays &ways)
{
    const KeySource source = sourceOf(m_state.keys, ways);
    const QUuid store = QUuid::createUuid();
    auto place = placeOf({m_state.files.folder, source}, m_state.files, m_state.tuning);
    if (source.kind == Kind::Keychain)
        m_keychain = place;
    Remains remains = readRemains(m_state.database, *m_state.vault);
    if (source.kind == Kind::Keychain)
        remains.stores << idText(store);
    return noteRemains(m_state.database, *m_state.vault, remains)
        .and_then([&] { return makeKeys(source, place.get(), m_state.tuning, store); })
        .and_then([&](const NewKeys &made) {
            m_made = made;
            m_place = place;
            return addPassphrase(*m_made, passphraseOf(ways.passphrase), m_state.tuning.passphrase);
        })
        .and_then([&] {
            const bool isKeychain = source.kind == Kind::Keychain;
            return isKeychain ? place->setGeneration(store, m_state.generation) : Done();
        });
}

/// The old store is closed before the new one takes its place: an open one would still write to its journal's name.
Done KeyChange::build()
{
    return buildStore(m_state, *m_made, [this](Database &to, const Vault &vault) {
        return fill(to, vault).map([this] {
            m_state.twin = StoreState::Twin{m_made->keys.store, m_made->dataKey, m_place};
            m_state.database.close();
        });
    });
}

/// Whoever asks something of the store meanwhile is answered by the old one, which must stay the one that it was.
Done KeyChange::pause(int done, int of)
{
    if (m_progress && done >= m_told + toldEach) {
        m_told = done;
        m_progress(done, of);
    }
    if (!m_meanwhile)
        return {};
    const qint64 generation = m_state.generation;
    const QString aside = m_state.report.setAside;
    m_meanwhile();
    const bool isSame = m_state.generation == generation && m_state.report.setAside == aside && m_state.vault;
    return isSame ? Done() : tl::unexpected(StoreProblem{StoreFault::Failed, u"another store meanwhile"_s});
}

Done KeyChange::fill(Database &to, const Vault &vault)
{
    Resealing resealing({m_state.database, *m_state.vault}, {to, vault}, m_state.generation,
                        [this](int done, int of) { return pause(done, of); });
    const auto most = resealing.bringMost();
    if (!most)
        return most;
    Remains remains = readRemains(m_state.database, *m_state.vault);
    remains.stores.removeAll(idText(m_made->keys.store));
    if (m_state.keys.find(SlotKind::Keychain))
        remains.stores << idText(m_state.keys.store);
    remains.files += copiesAside(m_state.files);
    const AuditEntry entry = m_writer.signedEntry({.event = AuditEvent::KeyChanged}, m_state.tuning.now());
    return to.begin()
        .and_then([&] { return resealing.bringRest(); })
        .and_then([&] { return AuditLog(to, vault).append(entry); })
        .and_then([&] { return noteRemains(to, vault, remains); })
        .and_then([&] { return keepNewRecoveryKey(to, vault, m_made->recoveryKey); })
        .and_then([&] { return to.commit(); })
        .and_then([&] { return resealing.compareRest(); });
}

/// A disk that fails at the last step does not tell which of the two stores it has: the file itself does. Where it
/// cannot be opened now, the first that asks for it opens it, with the key that fits. What did not take the place is as
/// big as the store, and does not keep the disk full.
tl::expected<KeyChanged, StoreProblem> KeyChange::settle(const Done &built)
{
    const bool isTaken = m_state.twin && pathKind(m_state.files.next()) == PathKind::Nothing;
    if (!isTaken) {
        static_cast<void>(clearNext(m_state.files)); // or the next start does
        m_state.twin.reset();
    }
    const auto opened = m_state.database.isOpen() ? Done() : reopenStore(m_state, false);
    const bool isChanged = opened ? m_state.keys.store == m_made->keys.store : isTaken;
    // Not when the last step may still be undone by the next power cut: then the old key is still needed.
    if (opened && (built || !isChanged))
        finishKeyChange(m_state, m_keychain.get());
    if (!isChanged)
        return tl::unexpected(built ? StoreProblem() : built.error());
    return KeyChanged{.recoveryKey = m_made->recoveryKey};
}

KeyChanged::~KeyChanged()
{
    wipe(recoveryKey);
}

tl::expected<KeyChanged, StoreProblem> Store::changeKey(const KeyWays &ways, const Progress &progress,
                                                        const Meanwhile &meanwhile)
{
    StoreState &state = d->state;
    if (d->locked)
        return tl::unexpected(StoreProblem{StoreFault::Locked});
    if (d->changing)
        return tl::unexpected(StoreProblem{StoreFault::Busy});
    if (state.report.readOnly)
        return tl::unexpected(StoreProblem{StoreFault::ReadOnly});
    if (d->isInMemory())
        return tl::unexpected(StoreProblem{StoreFault::KeyMissing});
    if (!ways.keychain && passphraseOf(ways.passphrase).isEmpty() && !opensBy(Kind::KeyFile))
        return tl::unexpected(StoreProblem{StoreFault::PassphraseNeeded});
    // After a failed write the file is opened anew first, for what SQLite holds of it in memory is not to be trusted.
    const auto isWell = d->askToWrite([&](bool) { return state.database.value(u"SELECT 1 FROM store"_s); });
    if (!isWell)
        return tl::unexpected(isWell.error());
    d->changing = true;
    auto changed = KeyChange(state, d->writer, progress, meanwhile).run(ways);
    d->changing = false;
    if (std::exchange(d->lockWanted, false))
        lock();
    return changed;
}

int Store::copiesOfDamaged() const
{
    const QStringList names = d->isInMemory() ? QStringList() : copiesAside(d->state.files);
    return int(std::ranges::count_if(names, [](const QString &name) { return name.endsWith(".db"_L1); }));
}

} // namespace Intake
