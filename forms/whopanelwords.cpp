#include "forms/initialschoice.h"
#include "forms/whopanel.h"
#include "forms/words.h"

namespace Intake {

QString WhoPanel::taskWords() const
{
    switch (m_task) {
    case Task::Choose:
        return m_choice->hasNumbers()
                   ? tr("Press the first letter of your initials, or the number beside them. Then type your PIN.")
                   : tr("Press the first letter of your initials. Then type your PIN.");
    case Task::Add:
        if (m_known.initials.isEmpty())
            return tr(
                "Nobody is known here yet. With a PIN the window is unlocked by its owner alone. Type one to four "
                "letters and a PIN of 4 to 12 digits.");
        return mayAddByAnybody()
                   ? tr("Type one to four letters and a PIN of 4 to 12 digits.")
                   : tr("Type one to four letters, the PIN of %1, and a PIN of 4 to 12 digits for who is new.")
                         .arg(Words::isolated(m_known.atDesk));
    case Task::ChangePin:
        return m_choice->hasNumbers()
                   ? tr("Choose whose PIN it is by its letter or number. Type the PIN as it is now, then the new one.")
                   : tr("Choose whose PIN it is by its letter. Type the PIN as it is now, then the new one.");
    case Task::Remove:
        break;
    }
    if (m_known.needsNoPin)
        return tr("Choose who is to be removed. What they did stays in the audit log.");
    return m_known.atDesk.isEmpty()
               ? tr("Choose who is to be removed, and type their PIN. What they did stays in the audit log.")
               : tr("Choose who is to be removed, and type the PIN of %1. What they did stays in the audit log.")
                     .arg(Words::isolated(m_known.atDesk));
}

QString WhoPanel::verbWords() const
{
    switch (m_task) {
    case Task::Choose:
        return tr("This is &me");
    case Task::Add:
        return tr("&Add");
    case Task::ChangePin:
        return tr("Chan&ge the PIN");
    case Task::Remove:
        break;
    }
    return tr("&Remove");
}

} // namespace Intake
