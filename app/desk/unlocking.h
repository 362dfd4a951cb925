#pragma once

#include "desk/desklock.h"
#include "desk/pinholders.h"

namespace Intake {

/// What came of one try to unlock, or of looking at what ways there are. Runs on the store's thread.
struct Unlocking
{
    UnlockAnswer answer = UnlockAnswer::Trouble;
    std::optional<PeopleSeen> people = {};
    std::optional<StoreProblem> problem = {};
    bool hasPassphrase = false;
    bool hasRecoveryKey = false;
    bool cannotCount = false;
    bool missed = false;          ///< a PIN was tried, and does not open
    bool isNoted = false;         ///< the miss, in the audit log
    QString initials = {};        ///< of whoever has proved to be there
    bool byMoreThanAPin = false;  ///< a passphrase, a recovery key or the system's own password
    std::chrono::seconds wait{0}; ///< before the next passphrase is looked at
};

/// Each leaves a store that was locked locked, unless its answer is Open.
Unlocking unlockByPin(Store &store, const KeySource &key, const QString &initials, const QByteArray &pin);
Unlocking unlockByHand(Store &store, const QByteArray &passphraseOrRecoveryKey);
Unlocking unlockAfterSession(Store &store, KeySource::Kind key);
Unlocking unlockUnguarded(Store &store, KeySource::Kind key);

/// Which of the two it is, where both may be given.
KeySource sourceByHand(const Store &store, const QByteArray &passphraseOrRecoveryKey);

/// Opens nothing; its answer says nothing.
Unlocking waysInto(Store &store);

/// How a run is noted in the store, so that the next one knows whether it ended well. A locked one counts as ended:
/// all was saved.
inline constexpr QLatin1StringView sessionValue("session");
inline constexpr char sessionRuns[] = "running";
inline constexpr char sessionEnded[] = "closed";

} // namespace Intake
