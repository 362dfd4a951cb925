#pragma once

#include "store/store.h"

#include <functional>
#include <optional>
#include <vector>

namespace Intake {

enum class PinAnswer {
    Right,       ///< and what was asked for is done
    Wrong,       ///< the PIN is not this person's; counted
    TooMany,     ///< five misses: no PIN is looked at before a passphrase or the system's own password was given
    NotKnown,    ///< nobody here has these initials
    NobodyHere,  ///< nobody has said who is at the desk, whose PIN it takes; none was looked at
    Taken,       ///< somebody has these initials already
    BadInitials, ///< not 1 to 4 letters
    BadPin,      ///< not 4 to 12 digits
    Trouble,     ///< the store cannot do it now (storeTrouble() says why); no PIN was looked at
};

/// A PIN in plain digits, whichever keyboard they were typed on; empty when it is none.
QByteArray pinDigits(const QString &typed);

/// Somebody at this desk, as the store keeps it.
struct PinHolder
{
    QString initials;
    QByteArray pin; ///< hashed, see pinhash.h
    int misses = 0; ///< wrong PINs in a row
};

/// All of them, sealed as the store's value "receptionists". Belongs to the store's thread: the hashes stay there.
struct PinHolders
{
    static constexpr int mostMisses = 5;

    std::vector<PinHolder> all;
    int misses = 0; ///< in a row, of all together: five tries are five tries, whoever they were for

    PinHolder *find(const QString &initials);
    int triesLeft(const PinHolder &person) const;
    bool isUsedUp(const PinHolder &person) const { return triesLeft(person) <= 0; }
    void forgive(); ///< a better proof than a PIN was given
};

tl::expected<PinHolders, StoreProblem> pinHolders(const Store &store);
tl::expected<void, StoreProblem> keep(Store &store, const PinHolders &known);

/// What of them may be seen on the screen's side.
struct PeopleSeen
{
    QStringList initials;                   ///< sorted
    bool mayTry = false;                    ///< a PIN of somebody is looked at
    bool usedUp = false;                    ///< somebody's is not any more
    int triesLeft = PinHolders::mostMisses; ///< of whoever tried last, before no PIN of theirs is looked at
    friend bool operator==(const PeopleSeen &, const PeopleSeen &) = default;
};
PeopleSeen seen(const PinHolders &known);

/// What came of a question about them.
struct Looked
{
    PinAnswer answer = PinAnswer::Trouble;
    std::optional<PeopleSeen> people = {};
    std::optional<StoreProblem> problem = {};
    bool missed = false; ///< a PIN was looked at and was wrong: also the one that was one too many
};

/// Writes the miss down first and takes it back when the PIN is right. What cannot be written down is not tried.
using PinTest = std::function<bool(const QByteArray &hash, const QByteArray &pin)>;
Looked lookAtPin(Store &store, const QString &initials, const QByteArray &pin, const PinTest &test);
Looked lookAtPin(Store &store, const QString &initials, const QByteArray &pin);

} // namespace Intake
