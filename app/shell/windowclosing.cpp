// The window is closed: what is not created yet is told of first.

#include "forms/windowband.h"
#include "shell/mainwindow.h"
#include "shell/sidewords.h"
#include "shell/statewords.h"

#include <QCloseEvent>

namespace Intake {

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose)
        return event->accept();
    event->ignore();
    // The words are true only once what can be saved is saved.
    m_desk.drafts().flush(this, [this] {
        // There is no room for a question over a lock, and nothing that it would save.
        if (isLocked() && m_kept && !m_desk.drafts().isUnsaved())
            return endNow();
        const bool unstored = page() && !m_desk.intakes().card(m_current) && filledFields(page()->form()->value()) > 0;
        const int count = m_desk.notCreated() + (unstored ? 1 : 0);
        if (count == 0 || m_closeAsked)
            return endNow();
        m_closeAsked = true;
        askToClose(count);
    });
}

void MainWindow::askToClose(int count)
{
    const bool kept = m_kept && !m_desk.drafts().isUnsaved();
    const int unknown = m_desk.intakes().total(State::Unknown);
    const QString people =
        sentences({count > unknown ? tr("%Ln client(s) are not created yet.", nullptr, count - unknown) : QString(),
                   mayBeCreatedWords(unknown)});
    const QString how = kept ? tr("All that was typed is kept. What waits is sent only while Intake is open.")
                             : tr("Not all that was typed could be saved on this computer: closing loses it.");
    const WindowBand::Verb end{kept ? tr("Close") : tr("Close and lose it"), [this] { endNow(); }};
    const WindowBand::Verb stay{tr("Keep working"), [this] { m_closeAsked = false; }};
    // The first has the keyboard: the one that loses nothing.
    m_band->tell(QString(people % u' ' % how), kept ? std::vector{end, stay} : std::vector{stay, end}, true);
}

} // namespace Intake
