#pragma once

#include <optional>
#include <QString>
#include <QUuid>

namespace Intake {

/// The detail of what a command in a terminal did: whoever is at the desk meanwhile did not do it.
inline constexpr QLatin1StringView auditByCommand("command");

/// What the audit log knows to say: ids and events, never anything of a person.
enum class AuditEvent {
    // What became of an intake.
    Begun,
    Edited, ///< once per person, intake and hour
    Queued, ///< a person pressed Create
    Sending,
    NotSent, ///< the attempt never left this computer
    Created,
    Refused,
    Waiting,
    Unknown,
    Adopted,         ///< found on the server, equal in every field
    AdoptedByPerson, ///< "This is the client"
    SentAgain,       ///< "Not there: send again"
    TakenBack,       ///< out of the queue, by a key typed into it
    Discarded,
    Restored,  ///< a discard was undone
    Kept,      ///< a draft that nobody had touched for long: it stays
    Forgotten, ///< its record left this computer; it stands on the server
    // What somebody did with one, or with the program.
    ReadBack,
    Printed,
    Saved,  ///< as a file; detail: its format
    Copied, ///< detail: what
    NamesShown,
    Opened,
    Closed,
    Locked,
    Unlocked,
    WrongPin,        ///< detail: whose it should have been, if that was said
    CameToDesk,      ///< who: they themselves
    PersonAdded,     ///< to those who work at this desk; detail: their initials
    PersonRemoved,   ///< detail: their initials
    PinChanged,      ///< detail: whose
    SettingsChanged, ///< detail: the names of the settings
    Verified,        ///< the log itself
    // What became of the log.
    LogBegun,   ///< detail: how many intakes there were by then
    Salvaged,   ///< the store was damaged; detail: how many intakes came over, how many did not
    EndLost,    ///< the mark of the log's end was gone, so what stood behind the last entry is not known
    OlderCopy,  ///< an older copy of the store was put back
    KeyChanged, ///< all was sealed anew
    Other,      ///< of a newer version; detail: its word
};

/// The event's word on the command line and in the store: "created", "taken-back" …; never translated.
QLatin1StringView auditWord(AuditEvent event);
std::optional<AuditEvent> auditEventFromWord(QStringView word);

/// One line of the audit log: who did what to which intake when.
struct AuditEntry
{
    qint64 number = 0; ///< from 1, without a gap
    qint64 at = 0;     ///< milliseconds since 1970 in UTC, by this computer's clock
    AuditEvent event = AuditEvent::Other;
    QUuid intake = {};    ///< null: of none
    QString who = {};     ///< initials; empty: nobody had said who is at the desk
    QString account = {}; ///< the system's name of the user who ran the program
    QString detail = {};
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Where the log stops being what it was written as. All before it is whole.
struct AuditBreak
{
    enum class Kind {
        Edited,     ///< the entry is not as it was written
        Missing,    ///< it is gone, and others follow
        OutOfOrder, ///< another entry stands in its place
        CutTail,    ///< it and all after it are gone
        Added,      ///< nobody wrote it here
        EndLost,    ///< what comes last is not known (see AuditEvent::EndLost)
        Unlogged,   ///< an intake is not in the state that the log says it was brought to last
        Removed,    ///< an intake that the log speaks of is not there
    } kind;
    qint64 number = 0; ///< of the first entry that does not fit
    QUuid intake = {}; ///< of Unlogged and Removed
    friend bool operator==(const AuditBreak &, const AuditBreak &) = default;
};

/// What a look through the whole log found.
struct AuditFinding
{
    qint64 entries = 0; ///< that fit, from the first on
    qint64 first = 0;   ///< when the first and the last of these were written; 0: there is none
    qint64 last = 0;
    std::optional<AuditBreak> fault = {};
};

} // namespace Intake
