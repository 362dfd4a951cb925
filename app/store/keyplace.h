#pragma once

#include "store/storefault.h"

#include <QByteArray>
#include <QUuid>
#include <tl/expected.hpp>

namespace Intake {

/// Where a secret that opens the store stands outside it, and the generation that tells an older copy of the store from
/// the one in use.
class KeyPlace
{
public:
    virtual ~KeyPlace() = default;

    /// Of that store. Faults: KeyMissing when there is none, else why it cannot be asked.
    virtual tl::expected<QByteArray, StoreProblem> secret(const QUuid &store) = 0;

    /// Done only when the secret could be read back.
    virtual tl::expected<void, StoreProblem> setSecret(const QUuid &store, const QByteArray &secret) = 0;
    virtual void forget(const QUuid &store) = 0;

    /// 0 when none was set.
    virtual tl::expected<qint64, StoreProblem> generation(const QUuid &store) = 0;
    virtual tl::expected<void, StoreProblem> setGeneration(const QUuid &store, qint64 generation) = 0;
};

/// The file `key` beside a practice store: secret and generation, for one store only. Anyone who may read the folder
/// may open the store, so it is for made-up people alone.
class KeyFile final : public KeyPlace
{
public:
    explicit KeyFile(QString path);

    tl::expected<QByteArray, StoreProblem> secret(const QUuid &store) override;
    tl::expected<void, StoreProblem> setSecret(const QUuid &store, const QByteArray &secret) override;
    void forget(const QUuid &store) override;
    tl::expected<qint64, StoreProblem> generation(const QUuid &store) override;
    tl::expected<void, StoreProblem> setGeneration(const QUuid &store, qint64 generation) override;

private:
    struct Content
    {
        QByteArray secret;
        qint64 generation = 0;
    };
    tl::expected<Content, StoreProblem> read() const;
    tl::expected<void, StoreProblem> write(const Content &content) const;

    QString m_path;
};

} // namespace Intake
