#pragma once

#include "store/keyplace.h"
#include "store/keyslots.h"

#include <functional>
#include <memory>
#include <QDateTime>

namespace Intake {

/// What stays as it is in the program, and what tests turn: they cannot spend half a second on every passphrase, wait
/// for delays or ask for a keychain.
struct StoreTuning
{
    KdfCost passphrase = {}; ///< of new passphrases, within its bounds
    std::function<qint64()> now = &QDateTime::currentMSecsSinceEpoch;
    std::shared_ptr<KeyPlace> keychain = {}; ///< in place of the system's
    qint64 reserve = 2 * 1024 * 1024;        ///< bytes kept on the disk for the day when it is full
};

} // namespace Intake
