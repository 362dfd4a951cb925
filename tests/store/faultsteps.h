#pragma once

#include "store/keyplace.h"
#include "store/shimvfs.h"

#include <QString>

namespace Intake::Support {

/// Counts each thing that the store asks of the disk, be it through SQLite or by itself, and of the keychain, and has
/// the n-th fail, or end the process right before it.
class FaultSteps
{
public:
    enum class Way {
        Kill,     ///< SIGKILL before the step
        Once,     ///< it fails
        FromHere, ///< and so do all that follow
    };

    /// To be made before the store is opened, and to outlive it. `error`: an errno, of the steps that fail.
    FaultSteps(Way way, int nth, int error);
    ~FaultSteps();
    FaultSteps(const FaultSteps &) = delete;
    FaultSteps &operator=(const FaultSteps &) = delete;

    /// Counts from now on, until end().
    void begin() { m_counts = true; }
    void end() { m_counts = false; }
    bool reached() const { return m_seen >= m_nth; }

    /// 0, or the errno that the step is to fail with.
    static int step();

private:
    int take();

    Way m_way;
    int m_nth;
    int m_error;
    int m_seen = 0;
    bool m_counts = false;
    ShimVfs m_shim;
};

/// A keychain that outlives the process: a folder with a file for each entry.
class FolderKeychain final : public KeyPlace
{
public:
    explicit FolderKeychain(QString folder);

    tl::expected<QByteArray, StoreProblem> secret(const QUuid &store) override;
    tl::expected<void, StoreProblem> setSecret(const QUuid &store, const QByteArray &secret) override;
    void forget(const QUuid &store) override;
    tl::expected<qint64, StoreProblem> generation(const QUuid &store) override;
    tl::expected<void, StoreProblem> setGeneration(const QUuid &store, qint64 generation) override;

    QStringList stores() const; ///< that have a secret here

private:
    QString path(const QUuid &store, const QString &what) const;

    QString m_folder;
};

} // namespace Intake::Support
