// What the keys of the window do.

#include "forms/keyspanel.h"
#include "forms/questionpage.h"
#include "forms/samepanel.h"
#include "forms/sidelist.h"
#include "shell/mainwindow.h"
#include "shell/sidewords.h"
#include "shell/statusline.h"

#include <QStackedWidget>

namespace Intake {

void MainWindow::takeOffer()
{
    if (IntakePage *form = page())
        form->takeOffer();
}

void MainWindow::showKeys()
{
    if (!m_keys)
        m_keys = new KeysPanel(this);
    m_keys->ask();
}

void MainWindow::goToField()
{
    if (IntakePage *form = page(); form && m_stack->currentWidget() == form)
        form->goToField();
}

void MainWindow::copyId()
{
    if (m_stack->currentWidget() == m_record)
        m_record->copyId();
}

/// F10: how the open intake stands, the connection and the queue.
void MainWindow::readState()
{
    QStringList open;
    const Card *card = m_desk.intakes().card(m_current);
    const bool isCreated = m_stack->currentWidget() == m_record;
    const QString words =
        card ? sideWords(*card, true, {}, m_desk.outbox().status(), m_desk.clock().now()).detail : QString();
    if (IntakePage *form = page(); form && m_stack->currentWidget() == form)
        open = form->said();
    else if (card && (isCreated || m_stack->currentWidget() == m_question))
        open += isCreated ? tr("Created: %1", "when").arg(words) : words;
    m_status->readOut(open);
}

} // namespace Intake
