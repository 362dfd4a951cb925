#pragma once

#include "store/storestage.h"

#include <QMap>

namespace Intake::Support {

/// A keychain in memory that can be locked, absent or forgetful.
class FakeKeychain final : public KeyPlace
{
public:
    std::optional<StoreFault> fault;
    int asked = 0;
    bool keeps = true;     ///< false: what it has can be read, and nothing is added
    bool forgetful = true; ///< false: it keeps what it is told to forget
    QMap<QUuid, QByteArray> secrets;
    QMap<QUuid, qint64> generations;

    tl::expected<QByteArray, StoreProblem> secret(const QUuid &store) override
    {
        ++asked;
        if (fault || !secrets.contains(store))
            return tl::unexpected(StoreProblem{fault.value_or(StoreFault::KeyMissing)});
        return secrets.value(store);
    }

    tl::expected<void, StoreProblem> setSecret(const QUuid &store, const QByteArray &secret) override
    {
        ++asked;
        if (fault || !keeps)
            return tl::unexpected(StoreProblem{fault.value_or(StoreFault::KeychainLocked)});
        secrets.insert(store, secret);
        return {};
    }

    void forget(const QUuid &store) override
    {
        if (!forgetful)
            return;
        secrets.remove(store);
        generations.remove(store);
    }

    tl::expected<qint64, StoreProblem> generation(const QUuid &store) override
    {
        if (fault && *fault != StoreFault::KeyMissing) // what has no entry has no count
            return tl::unexpected(StoreProblem{*fault});
        return generations.value(store);
    }

    tl::expected<void, StoreProblem> setGeneration(const QUuid &store, qint64 generation) override
    {
        generations.insert(store, generation);
        return {};
    }
};

/// What a test of keys turns and looks at, anew for each.
struct KeyStage
{
    StoreStage stage;
    std::shared_ptr<FakeKeychain> chain = std::make_shared<FakeKeychain>();
    qint64 now = 1'800'000'000'000;
    QString recoveryKey;

    StoreTuning tuning()
    {
        return {.passphrase = kdfFloor, .now = [this] { return now; }, .keychain = chain};
    }
    StoreSetup keychain() const { return {stage.folder(), {KeySource::Kind::Keychain}}; }
    tl::expected<std::unique_ptr<Store>, StoreProblem> open(const StoreSetup &setup)
    {
        return Store::open(setup, tuning());
    }
    auto open(const QByteArray &passphrase) { return open(stage.passphrase(passphrase)); }

    /// A store with one row, closed; the row.
    Row make(const StoreSetup &setup)
    {
        const auto store = open(setup);
        recoveryKey = store ? (*store)->report().recoveryKey : QString();
        return store ? (*store)->add(draftRow("Jane")).value_or(Row()) : Row();
    }
};

} // namespace Intake::Support
