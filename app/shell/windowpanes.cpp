// The panes of the window: the list, the open intake, who may be the same person, and the way between them.

#include "forms/questionpage.h"
#include "forms/samepanel.h"
#include "forms/sidelist.h"
#include "forms/sidepane.h"
#include "forms/taborder.h"
#include "shell/mainwindow.h"

#include <QResizeEvent>
#include <QStackedWidget>

namespace Intake {

void MainWindow::find()
{
    m_sidePanel->unfold();
    m_side->focusFind();
}

/// Round the window: the open intake, the list, who may be the same person when there is somebody to decide about.
void MainWindow::changePane()
{
    const bool inList = m_side->isAncestorOf(focusWidget());
    if (!inList && !m_same->isAncestorOf(focusWidget())) {
        m_sidePanel->unfold();
        m_side->setFocus(Qt::ShortcutFocusReason);
    } else if (!inList || !m_same->focusPanel()) {
        focusOpen();
    }
}

void MainWindow::focusOpen()
{
    if (m_stack->currentWidget() == m_record)
        m_record->focusOutcome();
    else if (m_question && m_stack->currentWidget() == m_question)
        m_question->focusOutcome();
    else if (IntakePage *form = page())
        form->focusForm();
}

/// What was made last (a notice, a list of problems, a row) is not last when the window is read.
bool MainWindow::focusNextPrevChild(bool next)
{
    tabInReadingOrder(centralWidget());
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_sidePanel->fit(event->size().width());
    QMainWindow::resizeEvent(event);
}

} // namespace Intake
