#pragma once

#include "store/auditstage.h"
#include "store/keystage.h"

namespace Intake::Support {

/// What words() says of all that went well.
inline const QByteArray well = "well";

/// The file's own word for which store it is.
inline QUuid storeId(const StoreStage &stage)
{
    return QUuid(stage.read(QStringLiteral("SELECT id FROM store")).toString());
}

inline QByteArray slotBox(const StoreStage &stage, const QString &kind)
{
    return stage.read(QStringLiteral("SELECT box FROM keyslot WHERE kind='%1'").arg(kind)).toByteArray();
}

inline StoreSetup byRecovery(const KeyStage &k, const QString &key)
{
    return {k.stage.folder(), {KeySource::Kind::RecoveryKey, key.toUtf8()}};
}

} // namespace Intake::Support
