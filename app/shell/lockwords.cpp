#include "shell/lockwords.h"

#include "shell/pinwords.h"
#include "shell/storewords.h"

#include <QCoreApplication>

namespace Intake {

namespace {

QString waitWords(const DeskLock &lock)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(lock.waitLeft());
    const int seconds = int(left.count());
    return seconds > 0 ? QCoreApplication::translate("Lock", "Wait %n second(s) until the next try.", nullptr, seconds)
                       : QString();
}

QString tooManyWords(const DeskLock::Ways &ways)
{
    if (ways.passphrase)
        return QCoreApplication::translate("Lock", "Five PINs in a row were wrong. Type the passphrase.");
    if (ways.pin)
        return QCoreApplication::translate(
            "Lock", "This PIN was wrong five times in a row. Somebody else can unlock with their own.");
    return QCoreApplication::translate("Lock", "No PIN is looked at any more.");
}

} // namespace

QString lockedWords(bool isUnsaved, bool isKept)
{
    if (!isKept)
        return QCoreApplication::translate("Lock", "Locked. What was typed lives only until Intake is closed: leave it "
                                                   "open.");
    return isUnsaved ? QCoreApplication::translate(
                           "Lock", "Locked. Not all that was typed could be saved yet: leave Intake open.")
                     : QCoreApplication::translate("Lock", "Locked. What was typed is saved.");
}

QString lockedQueueWords(int waiting)
{
    return waiting > 0 ? QCoreApplication::translate("Lock", "%Ln client(s) wait; sending goes on when it is unlocked.",
                                                     nullptr, waiting)
                       : QString();
}

QString unlockWords(UnlockAnswer answer, const DeskLock &lock, int triesLeft)
{
    switch (answer) {
    case UnlockAnswer::Open:
        return {};
    case UnlockAnswer::WrongPin:
        return QCoreApplication::translate("Lock", "This is not the PIN. Type it again.") % u' ' %
               triesLeftWords(triesLeft);
    case UnlockAnswer::WrongPassphrase: {
        const QString wrong = QCoreApplication::translate("Lock", "This is not the passphrase. Type it again.");
        const QString wait = waitWords(lock);
        return wait.isEmpty() ? wrong : QString(wrong % u' ' % wait);
    }
    case UnlockAnswer::TooMany:
        return tooManyWords(lock.ways());
    case UnlockAnswer::WaitFirst:
        return waitWords(lock);
    case UnlockAnswer::NoKey:
    case UnlockAnswer::Trouble:
        break;
    }
    if (answer == UnlockAnswer::NoKey && lock.problem() && lock.problem()->fault == StoreFault::WrongPassphrase)
        return QCoreApplication::translate("Lock", "The file with the passphrase that Intake was started with does not "
                                                   "open the store any more. Type the passphrase.");
    if (lock.problem())
        return storeWords(*lock.problem());
    return QCoreApplication::translate("Lock",
                                       "It cannot be unlocked like this now. What was typed is safe. Try again.");
}

} // namespace Intake
