// Ctrl+R: the open intake, to be read aloud or shown to its person.

#include "forms/readbackpage.h"
#include "forms/windowband.h"
#include "shell/language.h"
#include "shell/mainwindow.h"

#include <QStackedWidget>

namespace Intake {

void MainWindow::readBack()
{
    IntakePage *form = page();
    if (isLocked())
        return;
    if (!form || m_stack->currentWidget() != form)
        return m_band->tell(tr("Only what stands in a form is read back. Go back to the form first."),
                            {{tr("Understood"), [] {}}}, false);
    form->form()->settle();
    const Draft draft = form->form()->value();
    if (filledFields(draft) == 0)
        return m_band->tell(tr("There is nothing to read back yet."), {{tr("Understood"), [] {}}}, false);
    if (!m_readBack) {
        m_readBack = new ReadBackPage(m_stack);
        m_stack->addWidget(m_readBack);
        connect(m_readBack, &ReadBackPage::left, this, &MainWindow::endReadBack);
        connect(m_readBack, &ReadBackPage::confirmed, this, &MainWindow::confirmReadBack);
    }
    m_readBack->open(draft, QDate::currentDate(), spokenLanguages());
    m_stack->setCurrentWidget(m_readBack);
    m_readBack->setFocus(Qt::ShortcutFocusReason);
    m_desk.note(AuditEvent::ReadBack, m_current);
}

/// What was agreed to is remembered until it is edited. What is copied from another waits for more than that. One that
/// is to be sent, or is under way, stays as it is.
void MainWindow::confirmReadBack()
{
    const bool mayChange = m_shown == State::Draft || m_shown == State::Refused;
    if (IntakePage *form = mayChange ? page() : nullptr)
        for (const QString &path : m_readBack->paths())
            if (!form->form()->hasMark(path, Mark::Copied))
                form->form()->setMark(path, Mark::ReadAloud);
    endReadBack();
}

void MainWindow::endReadBack()
{
    IntakePage *form = page();
    if (!form)
        return showCurrent();
    m_stack->setCurrentWidget(form);
    form->focusForm();
    showCurrent();
}

} // namespace Intake
