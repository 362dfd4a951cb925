// What the window does between Create and the outcome.

#include "shell/mainwindow.h"

#include <QSslSocket>
#include <QThreadPool>

namespace Intake {

void MainWindow::create()
{
    OpenIntake &intake = current();
    if (intake.created || !m_page->mayCreate())
        return;
    intake.draft = m_page->form()->value();
    intake.notice.reset();
    m_page->clearNotice();
    if (const Problems problems = m_page->form()->problems(); !problems.empty())
        return refuse(intake, {}, Words::remarks(problems));
    m_page->showProblems({});
    if (!m_setup.server)
        return refuse(intake, {Notice::Tone::Warn, tr("There is no server to send to yet"), m_setup.missing, {}, false},
                      {});
    intake.remarks.clear();
    intake.creation = std::make_unique<Creation>(*m_setup.server);
    connect(intake.creation.get(), &Creation::finished, this,
            [this, id = intake.id](const Attempt &attempt) { finished(id, attempt); });
    intake.creation->create(intake.draft, QDate::currentDate());
    m_page->setBusy(true);
    refreshList();
}

void MainWindow::refuse(OpenIntake &intake, const Notice &notice, const Remarks &remarks)
{
    intake.remarks = remarks;
    if (!notice.headline.isEmpty())
        intake.notice = notice;
    if (intake.id == m_current) {
        if (intake.notice)
            m_page->showNotice(*intake.notice);
        if (!remarks.empty())
            m_page->showProblems(remarks);
    }
    refreshList();
}

void MainWindow::finished(int id, const Attempt &attempt)
{
    OpenIntake *intake = m_intakes.find(id);
    if (!intake)
        return;
    if (id == m_current)
        m_page->setBusy(false);
    if (attempt.verdict.outcome == Outcome::Created)
        keepCreated(*intake, attempt);
    else
        refuse(*intake, noticeOf(attempt.verdict), remarksOf(attempt.verdict, intake->draft));
}

void MainWindow::keepCreated(OpenIntake &intake, const Attempt &attempt)
{
    useClinic(learned(m_setup.clinic, attempt.sent, attempt.verdict.record->client));
    intake.created = RecordShown{*attempt.verdict.record, attempt.sent, m_setup.clinic, QDate::currentDate()};
    intake.since = attempt.ended;
    intake.draft = {};
    if (intake.id == m_current)
        showCurrent();
    else
        refreshList();
}

/// The only way on from "it may have been created": a person has looked and says so.
void MainWindow::sendAgain()
{
    current().notice.reset();
    m_page->clearNotice();
    create();
}

/// Loading the TLS library takes milliseconds that nobody should wait for at Create, nor at the start.
void MainWindow::prepareTls()
{
    if (!std::exchange(m_tlsPrepared, true) && m_setup.server && m_setup.server->base.scheme() == u"https")
        QThreadPool::globalInstance()->start([] { static_cast<void>(QSslSocket::supportsSsl()); });
}

} // namespace Intake
