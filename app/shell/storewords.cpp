#include "shell/storewords.h"

#include "forms/words.h"

#include <QCoreApplication>

namespace Intake {

namespace {

constexpr qsizetype longestQuote = 200;

QString quoted(const QString &text)
{
    const QString line = Words::shown(text).simplified();
    return line.size() <= longestQuote ? line : line.first(longestQuote) + u'…';
}

QString placeWords(StoreFault fault, const QString &path)
{
    switch (fault) {
    case StoreFault::FolderUnusable:
        return QCoreApplication::translate("Store",
                                           "The folder for the intakes, %1, cannot be made or used, so nothing can be "
                                           "saved. Check that it is a folder and that it belongs to you.")
            .arg(Words::isolated(path));
    case StoreFault::NotAFile:
        return QCoreApplication::translate("Store",
                                           "Where the store should be, at %1, stands something that is not a file. It "
                                           "was left as it is. Move it away, or choose another data folder.")
            .arg(Words::isolated(path));
    default:
        return QCoreApplication::translate("Store",
                                           "The file %1 is not one of Intake’s, so it was left as it is. Move it away, "
                                           "or choose another data folder.")
            .arg(Words::isolated(path));
    }
}

QString diskWords(const StoreProblem &problem)
{
    switch (problem.fault) {
    case StoreFault::Busy:
        return QCoreApplication::translate("Store",
                                           "Another program holds the store of intakes. Nothing was changed. Close "
                                           "that program and try again.");
    case StoreFault::ReadOnly:
        return QCoreApplication::translate("Store",
                                           "The store of intakes can be read but not written, so nothing was saved. "
                                           "Check that the disk and the data folder can be written to, and that no "
                                           "newer version of Intake made the store.");
    case StoreFault::DiskFull:
        return QCoreApplication::translate("Store",
                                           "The disk is full, so the last change was not saved. All that was saved "
                                           "before is safe. Free some space.");
    case StoreFault::OutOfMemory:
        return QCoreApplication::translate("Store",
                                           "The computer’s memory is used up, so the last change was not saved. All "
                                           "that was saved before is safe. Close other programs.");
    default:
        return problem.detail.isEmpty()
                   ? QCoreApplication::translate("Store",
                                                 "The disk did not do what was asked of it. All that was saved before "
                                                 "is left as it was. Check the disk.")
                   : QCoreApplication::translate("Store",
                                                 "The disk did not do what was asked of it (“%1”). All that was saved "
                                                 "before is left as it was. Check the disk.")
                         .arg(quoted(problem.detail));
    }
}

QString wrongSecretWords(const QString &seconds)
{
    bool isNumber = false;
    const int wait = seconds.toInt(&isNumber);
    const QString words = QCoreApplication::translate(
        "Store", "This is not the secret that opens the store. Nothing was changed. Check it and try again.");
    return isNumber && wait > 0
               ? words + u' ' +
                     QCoreApplication::translate("Store", "The next try is looked at in %n second(s).", nullptr, wait)
               : words;
}

QString keyWords(const StoreProblem &problem)
{
    switch (problem.fault) {
    case StoreFault::KeychainLocked:
        return QCoreApplication::translate("Store",
                                           "The keychain that holds the store’s key is locked or does not answer. The "
                                           "intakes are safe. Unlock the keychain, or give the passphrase or the "
                                           "recovery key.");
    case StoreFault::KeychainAbsent:
        return QCoreApplication::translate("Store",
                                           "There is no keychain on this computer to hold the store’s key. What is "
                                           "stored is safe. Give a passphrase or the recovery key.");
    case StoreFault::KeyMissing:
        return QCoreApplication::translate("Store",
                                           "The store’s key is not where it should be. The intakes are safe, and no "
                                           "new key was made. Give the passphrase or the recovery key.");
    case StoreFault::KeyFileUnusable:
        return QCoreApplication::translate("Store",
                                           "The key file beside the practice store is damaged, or other people can "
                                           "get at it, so it was not used. Give it to yourself alone, or remove the "
                                           "practice folder.");
    case StoreFault::PassphraseNeeded:
        return QCoreApplication::translate("Store",
                                           "This store opens with a passphrase. The intakes are safe. Give the "
                                           "passphrase or the recovery key.");
    case StoreFault::KeyTampered:
        return QCoreApplication::translate("Store",
                                           "How the store’s key is locked was changed from outside, so it was not "
                                           "used. Nothing was changed now. Restore the data folder from a backup, or "
                                           "ask whoever looks after this computer.");
    default:
        return wrongSecretWords(problem.detail);
    }
}

QString rowWords(StoreFault fault)
{
    switch (fault) {
    case StoreFault::Conflict:
        return QCoreApplication::translate("Store",
                                           "This intake has moved on meanwhile, so the change was not made. Look at "
                                           "it as it is now.");
    case StoreFault::NotFound:
        return QCoreApplication::translate("Store", "There is no such intake in the store.");
    case StoreFault::Damaged:
        return QCoreApplication::translate("Store",
                                           "This intake cannot be opened: it was damaged, or changed from outside. It "
                                           "was left as it is. Restore the data folder from a backup.");
    case StoreFault::Locked:
        return QCoreApplication::translate("Store",
                                           "Intake is locked, so nothing was changed. All that was typed is safe. "
                                           "Unlock it and try again.");
    default:
        return QCoreApplication::translate("Store", "The store of intakes is not open, so nothing was saved.");
    }
}

} // namespace

QString storeWords(const StoreProblem &problem)
{
    switch (problem.fault) {
    case StoreFault::FolderUnusable:
    case StoreFault::NotAFile:
    case StoreFault::NotOurs:
        return placeWords(problem.fault, quoted(problem.detail));
    case StoreFault::Busy:
    case StoreFault::ReadOnly:
    case StoreFault::DiskFull:
    case StoreFault::Failed:
    case StoreFault::OutOfMemory:
        return diskWords(problem);
    case StoreFault::KeychainLocked:
    case StoreFault::KeychainAbsent:
    case StoreFault::KeyMissing:
    case StoreFault::KeyFileUnusable:
    case StoreFault::PassphraseNeeded:
    case StoreFault::WrongPassphrase:
    case StoreFault::KeyTampered:
        return keyWords(problem);
    case StoreFault::Conflict:
    case StoreFault::NotFound:
    case StoreFault::Damaged:
    case StoreFault::Closed:
    case StoreFault::Locked:
        return rowWords(problem.fault);
    }
    return {};
}

QStringList storeNotes(const OpenReport &report)
{
    QStringList notes;
    if (report.readOnly)
        notes += QCoreApplication::translate("Store",
                                             "The store of intakes can only be read: the disk is read-only, or a newer "
                                             "version of Intake made it. Nothing can be saved or sent.");
    if (!report.setAside.isEmpty())
        notes += QCoreApplication::translate("Store",
                                             "The store of intakes was damaged. A copy of it was put aside at %1, and "
                                             "nothing was deleted.")
                     .arg(quoted(report.setAside));
    if (report.salvaged > 0)
        notes +=
            QCoreApplication::translate("Store", "%Ln intake(s) came over from the copy.", nullptr, report.salvaged);
    if (const int lost = int(report.notSalvaged.size()); lost > 0)
        notes += QCoreApplication::translate("Store", "%Ln intake(s) could not be read and are in the copy still.",
                                             nullptr, lost);
    if (report.olderCopy)
        notes +=
            QCoreApplication::translate("Store", "This store is an older copy. What was still to be sent may have been "
                                                 "sent since, so Intake sends none of it by itself.");
    if (report.onNetworkDrive)
        notes += QCoreApplication::translate("Store",
                                             "The data folder is on a network drive, where two computers can change "
                                             "the store at the same time. Choose a folder on this computer.");
    return notes;
}

QString recoveryKeyWords(const QString &recoveryKey)
{
    return QCoreApplication::translate("Store",
                                       "A new store was made. Its recovery key is %1: write it down and keep it safe. "
                                       "It opens the store when nothing else does.")
        .arg(recoveryKey);
}

QString changedKeyWords(const QString &recoveryKey)
{
    return QCoreApplication::translate("Store",
                                       "The key was changed, and the recovery key of before opens nothing any more. "
                                       "The new recovery key is %1: write it down and keep it safe. It opens the store "
                                       "when nothing else does.")
        .arg(recoveryKey);
}

QString keyChangeWords(const StoreProblem &problem)
{
    switch (problem.fault) {
    case StoreFault::KeychainAbsent:
        return QCoreApplication::translate("Store",
                                           "There is no keychain on this computer to hold the new key, so the key was "
                                           "not changed. All that is stored is safe. Choose a passphrase instead.");
    case StoreFault::KeychainLocked:
        return QCoreApplication::translate("Store",
                                           "The keychain is locked or does not answer, so the key was not changed. All "
                                           "that is stored is safe. Unlock the keychain and try again.");
    case StoreFault::Damaged:
        return QCoreApplication::translate("Store",
                                           "An intake in the store cannot be opened and would be lost with the old "
                                           "key, so the key was not changed. Restore the data folder from a backup, or "
                                           "ask whoever looks after this computer.");
    case StoreFault::DiskFull:
        return QCoreApplication::translate("Store",
                                           "The disk has no room to seal the store anew, so the key was not changed. "
                                           "All that is stored is safe. Free some space and try again.");
    default:
        return storeWords(problem);
    }
}

} // namespace Intake
