// What the window does from Create to the outcome, and how it shows where an intake stands.

#include "forms/questionpage.h"
#include "forms/readbackpage.h"
#include "forms/samepanel.h"
#include "forms/sidelist.h"
#include "forms/windowband.h"
#include "shell/mainwindow.h"
#include "shell/sidewords.h"
#include "shell/statewords.h"
#include "shell/statusline.h"
#include "shell/storewords.h"
#include "shell/todayview.h"

#include <QStackedWidget>

namespace Intake {

void MainWindow::create()
{
    IntakePage *form = page();
    if (!form || m_stack->currentWidget() != form || !form->mayCreate())
        return;
    form->clearNotice();
    form->form()->settle();
    if (const Remarks wrong = form->form()->wrong(); !wrong.empty())
        return form->showProblems(wrong);
    form->showProblems({});
    if (!form->mayLeaveUnasked())
        return;
    prepareServer();
    if (!m_setup.server)
        readToken();
    saveNow();
    const Problems problems = m_desk.outbox().create(m_current, form->form()->value(), QDate::currentDate());
    if (!problems.empty())
        return form->showProblems(Words::remarks(problems));
    form->setBusy(true);
    if (m_band->about() == m_current) // what was said of the form is of the past
        m_band->hide();
}

void MainWindow::sendNow()
{
    m_desk.outbox().sendNow();
}

/// The first key in an intake that waits takes it out of the queue.
void MainWindow::takeBack(const QUuid &id)
{
    if (std::exchange(m_takingBack, true))
        return;
    m_desk.outbox().takeBack(id, this, [this, id](const Intakes::Result &result) {
        m_takingBack = false;
        if (result || id != m_current)
            return;
        m_band->tell(tr("This client was just being sent, so the change came too late. Look at what becomes of it."),
                     {{tr("Understood"), [] {}}}, false);
        showCurrent();
    });
}

void MainWindow::follow(const QUuid &id)
{
    m_band->lookIfHolds();
    if (id != m_current) // one more among whom was looked, or one less
        lookAgainForSame();
    const Card *card = m_desk.intakes().card(id);
    if (!card)
        return listDiscarded(id);
    m_side->model().put(sideItem(*card));
    const State state = card->row.state;
    if (id == m_current && (state != m_shown || state == State::Waiting))
        return showCurrent();
    // The form of one that left the desk while another was open is not needed again.
    if (id != m_current && (state == State::Created || state == State::Unknown))
        m_pages.drop(id);
}

void MainWindow::followQueue()
{
    const QueueStatus queue = m_desk.outbox().status();
    m_status->show(queue);
    m_band->lookIfHolds();
    const bool isQueued = queue.waiting + queue.sending > 0;
    if (std::exchange(m_wasQueued, isQueued) || isQueued)
        m_side->model().refreshAll();
    if (m_shown == State::Ready || m_shown == State::Waiting)
        showCurrent();
}

void MainWindow::showCurrent()
{
    // One created on another day is in no list, and in the store still.
    if (!m_desk.intakes().card(m_current) && (page() || !m_desk.people().find(m_current))) {
        if (IntakePage *form = page())
            goOnIn(form);
        m_shown = State::Draft;
        return;
    }
    m_desk.intakes().read(m_current, this, [this, id = m_current](const Intakes::Result &result) {
        if (id != m_current)
            return;
        if (result)
            showState(*result);
        else
            tellTrouble(result.error());
    });
}

void MainWindow::showState(const OneIntake &intake)
{
    // Whoever looks at the day, or reads back, goes on; what became of the open intake is shown when they come back.
    const QWidget *at = m_stack->currentWidget();
    const bool isAside = (m_today && m_today->isOpen()) || (m_readBack && at == m_readBack);
    if (isAside && !m_formWanted)
        return;
    switch (intake.row.state) {
    case State::Created:
        return showRecord(intake);
    case State::Unknown:
        return showQuestion(intake);
    default:
        return showForm(intake);
    }
}

/// Whoever comes back to a form goes on where they were in it.
void MainWindow::goOnIn(IntakePage *form)
{
    m_stack->setCurrentWidget(form);
    if (std::exchange(m_formWanted, false))
        form->focusForm();
}

void MainWindow::showForm(const OneIntake &intake)
{
    const bool fresh = !page();
    const bool isNews = m_shown != intake.row.state;
    const bool takenBack = intake.row.state == State::Draft && (m_shown == State::Ready || m_shown == State::Waiting);
    IntakePage *form = m_pages.take(m_current);
    m_shown = intake.row.state;
    if (fresh)
        form->open(intake.draft);
    goOnIn(form);
    const QueueStatus queue = m_desk.outbox().status();
    form->setBusy(isOnItsWay(intake.row.state, queue));
    if (auto notice = stateNotice(intake, queue, m_kept)) {
        if (!notice->action.isEmpty() && m_setup.tokens && queue.hold == Reason::TokenRefused)
            notice->action = tr("Enter another token");
        form->showNotice(queue.connection == Connection::NoServer && !m_setup.startServer ? missingNotice() : *notice);
    } else if (takenBack)
        // In the place of the one before, so that nothing moves under the hands of whoever types.
        form->showNotice({Notice::Tone::Warn,
                          tr("Taken out of the queue"),
                          tr("You are changing it, so it is a draft again. It goes when you press Create client."),
                          {},
                          true});
    else if (isNews)
        form->clearNotice();
    const Remarks remarks = complaintRemarks(intake);
    if (isNews && !remarks.empty())
        form->showProblems(remarks);
    lookAgainForSame();
}

void MainWindow::showRecord(const OneIntake &intake)
{
    if (!intake.record || !intake.sending || m_shown == State::Created)
        return;
    m_shown = State::Created;
    m_formWanted = false;
    m_same->clear();
    useClinic(learned(m_setup.settings.clinic, intake.sending->client, intake.record->client));
    m_record->show(RecordShown{*intake.record, intake.sending->client, m_setup.settings.clinic, QDate::currentDate(),
                               m_setup.practice});
    m_stack->setCurrentWidget(m_record);
    m_record->focusOutcome();
    m_pages.drop(m_current);
}

void MainWindow::showQuestion(const OneIntake &intake)
{
    if (!m_question) {
        m_question = new QuestionPage(m_stack);
        m_stack->addWidget(m_question);
        connectQuestion();
    }
    const bool isNews = m_shown != State::Unknown;
    m_shown = State::Unknown;
    m_formWanted = false;
    m_same->clear();
    Reconciler &reconciler = m_desk.reconciler();
    Question question =
        questionOf(intake, {reconciler.look(m_current), reconciler.isLooking(), reconciler.isElsewhere(m_current)},
                   m_setup.settings.clinic);
    question.name = bandName(question.name);
    m_question->show(question);
    m_stack->setCurrentWidget(m_question);
    if (isNews)
        m_question->focusOutcome();
    m_pages.drop(m_current);
}

void MainWindow::connectQuestion()
{
    Reconciler &reconciler = m_desk.reconciler();
    connect(m_question, &QuestionPage::adopted, this,
            [this](const QString &id) { m_desk.reconciler().adopt(m_current, {id}); });
    connect(m_question, &QuestionPage::lookWanted, this, [this] {
        m_desk.reconciler().lookAgain();
        showCurrent();
    });
    connect(m_question, &QuestionPage::sendAgainWanted, this, [this] { m_desk.reconciler().sendAgain(m_current); });
    connect(m_question, &QuestionPage::laterWanted, this, &MainWindow::newIntake);
    connect(&reconciler, &Reconciler::looked, this, [this](const QUuid &id) {
        if (id == m_current && m_shown == State::Unknown)
            showCurrent();
    });
}

/// What the store could not do. The words stay until it could; the form stays usable.
void MainWindow::tellTrouble(const StoreProblem &problem)
{
    m_alarm->tell(storeWords(problem), {{tr("Understood"), [] {}}}, false);
    retell(m_alarm, [problem](MainWindow &window) { window.tellTrouble(problem); });
    IntakePage *form = page();
    const Verdict *verdict = m_desk.outbox().unsaved(m_current);
    if (verdict && verdict->record && m_shown != State::Created) {
        m_record->show(RecordShown{*verdict->record, verdict->record->client, m_setup.settings.clinic,
                                   QDate::currentDate(), m_setup.practice});
        m_stack->setCurrentWidget(m_record);
        return m_record->focusOutcome();
    }
    const Card *card = m_desk.intakes().card(m_current);
    if (form && (!card || !isOnItsWay(card->row.state, m_desk.outbox().status())))
        form->setBusy(false);
}

} // namespace Intake
