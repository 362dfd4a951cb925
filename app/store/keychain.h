#pragma once

#include "store/keyplace.h"

#include <chrono>

namespace Intake {

/// The system's keychain: service "Intake", user the store's id, and a second entry for the generation, so that
/// counting it can never harm the key. Whoever asks waits until the answer or the time is there; a keychain that waits
/// for a person's password for longer counts as locked.
class Keychain final : public KeyPlace
{
public:
    explicit Keychain(std::chrono::milliseconds patience = std::chrono::seconds(5));

    tl::expected<QByteArray, StoreProblem> secret(const QUuid &store) override;
    tl::expected<void, StoreProblem> setSecret(const QUuid &store, const QByteArray &secret) override;
    void forget(const QUuid &store) override;
    tl::expected<qint64, StoreProblem> generation(const QUuid &store) override;
    tl::expected<void, StoreProblem> setGeneration(const QUuid &store, qint64 generation) override;

private:
    tl::expected<QByteArray, StoreProblem> read(const QString &entry) const;
    tl::expected<void, StoreProblem> write(const QString &entry, const QByteArray &bytes) const;

    std::chrono::milliseconds m_patience;
};

} // namespace Intake
