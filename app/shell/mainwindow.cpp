#include "shell/mainwindow.h"

#include "forms/keyspanel.h"
#include "forms/panel.h"
#include "forms/questionpage.h"
#include "forms/samepanel.h"
#include "forms/settingspage.h"
#include "forms/sidelist.h"
#include "forms/taborder.h"
#include "forms/windowband.h"
#include "shell/sidewords.h"
#include "shell/statusline.h"
#include "shell/windowlock.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Intake {

MainWindow::MainWindow(Desk &desk, WindowSetup setup, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_setup(std::move(setup))
    , m_pages([this](const QUuid &id) { return makePage(id); })
    , m_side(new SideList)
    , m_same(new SamePanel)
    , m_stack(new QStackedWidget)
    , m_record(new RecordView)
    , m_standing(new WindowBand)
    , m_alarm(new WindowBand)
    , m_band(new WindowBand)
    , m_status(new StatusLine(where()))
{
    // Qt's file dialogs would keep the folders that were visited, which may be named after people.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
    m_inForce = std::make_shared<QPointer<MainWindow>>(this);
    build();
    addShortcuts();
    connectDesk();
    connectSame();
    connect(m_side, &SideList::newIntakeRequested, this, &MainWindow::newIntake);
    connect(m_side, &SideList::chosen, this, &MainWindow::open);
    connect(m_side, &SideList::restWanted, this, &MainWindow::fillRest);
    connect(m_record, &RecordView::newIntakeRequested, this, &MainWindow::newIntake);
    connect(m_record, &RecordView::openRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(m_record, &RecordView::printRequested, this, &MainWindow::printRecord);
    connect(m_record, &RecordView::saveRequested, this, &MainWindow::saveRecord);
    connect(m_record, &RecordView::blankFormRequested, this, &MainWindow::printBlankForm);
    for (const WindowBand *band : {m_standing, m_alarm, m_band})
        connect(band, &WindowBand::answered, this, &MainWindow::backToForm);
    connect(m_status, &StatusLine::sendNowWanted, this, &MainWindow::sendNow);
    connect(m_status, &StatusLine::waitOver, this, &MainWindow::followQueue);
    connect(m_status, &StatusLine::todayWanted, this, &MainWindow::openToday);
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_side->model().refreshAll(); });
    // Whoever moves on, to a field, a section or another window, has what was typed saved.
    connect(qApp, &QApplication::focusChanged, this, [this] { saveNow(); });
    // Leaves room for the frame that the desktop puts round a window.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, Theme::grid(4))));
    m_desk.drafts().setPause(std::chrono::milliseconds(m_setup.settings.autosavePause));
    m_lock = std::make_unique<WindowLock>(*this, m_desk);
    m_lock->setClinic(m_setup.settings.clinic.name);
    m_lock->setIdleTime(std::chrono::minutes(m_setup.settings.lockMinutes));
    openFresh();
    connectWho();
    if (m_setup.isFirstRun)
        showFirstRun();
}

MainWindow::~MainWindow()
{
    delete m_settingsPage;
    // What the pages still have to say while they are taken down is for nobody.
    disconnect(qApp, nullptr, this, nullptr);
    for (const IntakePage *page : m_pages.all())
        page->form()->disconnect(this);
}

FormContext MainWindow::context() const
{
    return {m_setup.settings.clinic, QDate::currentDate(), m_desk.receptionists().atDesk()};
}

void MainWindow::build()
{
    setWindowTitle(tr("Intake"));
    auto *side = new Panel(Panel::Kind::Side);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(m_side, 1);
    sideColumn->addWidget(m_same);
    m_sidePanel = side;
    m_side->model().setDescribe([this](const QUuid &id) {
        const Card *card = m_desk.intakes().card(id);
        const IntakePage *form = m_pages.find(id);
        const auto shown = form ? std::optional(int(form->form()->shownRemarks().size())) : std::nullopt;
        return card ? sideWords(*card, id == m_current, shown, m_desk.outbox().status(), m_desk.clock().now())
                    : SideWords{tr("now"), Theme::Token::Muted};
    });

    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(side);
    panes->addWidget(buildRight(), 1);
    auto *central = new QWidget;
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(panes, 1);
    rows->addWidget(m_status);
    setCentralWidget(central);
    setMinimumSize(720, 480);
}

QWidget *MainWindow::buildRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_setup.practice) {
        auto *banner = new WindowBand(right); // without a parent it would come up as a window of its own
        column->addWidget(banner);
        banner->tell(tr("Practice: nothing leaves this computer"),
                     {{tr("Use the real server"), [this] { changeMode(false); }}}, false);
        connect(banner, &WindowBand::answered, banner, &QWidget::show);
    }
    m_stack->addWidget(m_record);
    column->addWidget(m_stack, 1);
    // Below the page: when one comes, nothing above it moves under the hands of whoever types.
    for (WindowBand *band : {m_standing, m_alarm, m_band})
        column->addWidget(band);
    return right;
}

IntakePage *MainWindow::makePage(const QUuid &id)
{
    auto *page = new IntakePage(context(), m_stack);
    m_stack->addWidget(page);
    page->hideNames(m_namesHidden);
    connect(page, &IntakePage::createRequested, this, &MainWindow::create);
    connect(page, &IntakePage::discardRequested, this, &MainWindow::discard);
    connect(page, &IntakePage::pasteRequested, this, &MainWindow::pasteAnything);
    connect(page, &IntakePage::familyRequested, this, &MainWindow::newFamilyIntake);
    connect(page, &IntakePage::readBackRequested, this, &MainWindow::readBack);
    connect(page, &IntakePage::noticeAction, this, &MainWindow::actOnNotice);
    connect(page, &IntakePage::edited, this, [this, id] {
        followName(id);
        lookForSame(id);
    });
    connect(page->form(), &IntakeForm::edited, this, [this, id] { typed(id); });
    connect(page->form(), &IntakeForm::remarksChanged, this, [this, id] { m_side->model().refresh(id); });
    connect(page->form(), &IntakeForm::listsRequested, this, &MainWindow::openSettings);
    connect(page->form(), &IntakeForm::wordKept, this, &MainWindow::keepWord);
    return page;
}

void MainWindow::connectDesk()
{
    connect(&m_desk.intakes(), &Intakes::changed, this, &MainWindow::follow);
    connect(&m_desk.drafts(), &Drafts::saved, this, &MainWindow::saved);
    connect(&m_desk.drafts(), &Drafts::failed, this,
            [this](const QUuid &, const StoreProblem &problem) { tellTrouble(problem); });
    connect(&m_desk.outbox(), &Outbox::statusChanged, this, &MainWindow::followQueue);
    connect(&m_desk.outbox(), &Outbox::storeTrouble, this, &MainWindow::tellTrouble);
    connect(&m_desk.reconciler(), &Reconciler::storeTrouble, this, &MainWindow::tellTrouble);
    connect(&m_desk.reconciler(), &Reconciler::looksDone, this, [this] {
        if (m_shown == State::Unknown)
            showCurrent();
    });
}

QString MainWindow::where() const
{
    if (m_setup.practice)
        return tr("Practice server");
    return m_setup.server ? tr("Sends to %1").arg(Words::isolated(shownHost(m_setup.server->base)))
                          : tr("No server yet");
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, void (MainWindow::*run)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, run] {
            if (!m_desk.lock().isLocked())
                (this->*run)();
        });
    };
    on(QKeySequence::New, &MainWindow::newIntake);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_N, &MainWindow::newFamilyIntake);
    on(QKeySequence::Find, &MainWindow::find);
    on(QKeySequence::Print, &MainWindow::printRecord);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_P, &MainWindow::printBlankForm);
    on(Qt::CTRL | Qt::Key_Return, &MainWindow::create);
    on(Qt::CTRL | Qt::Key_Enter, &MainWindow::create);
    on(Qt::ALT | Qt::Key_Left, &MainWindow::goBack);
    on(Qt::Key_F6, &MainWindow::changePane);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_V, &MainWindow::pasteAnything);
    on(Qt::CTRL | Qt::Key_R, &MainWindow::readBack);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_H, &MainWindow::hideNames);
    on(Qt::Key_F7, &MainWindow::focusSame);
    on(Qt::Key_F1, &MainWindow::showKeys);
    on(Qt::Key_F9, &MainWindow::askWho);
    on(Qt::Key_F2, &MainWindow::takeOffer);
    on(Qt::CTRL | Qt::Key_G, &MainWindow::goToField);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_C, &MainWindow::copyId);
    on(Qt::CTRL | Qt::Key_Comma, &MainWindow::openSettings);
    on(Qt::Key_F8, &MainWindow::openToday);
}

void MainWindow::find()
{
    m_side->focusFind();
}

void MainWindow::takeOffer()
{
    if (IntakePage *form = page())
        form->form()->takeOffer();
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

/// Round the window: the open intake, the list, who may be the same person when there is somebody to decide about.
void MainWindow::changePane()
{
    const bool inList = m_side->isAncestorOf(focusWidget());
    if (!inList && !m_same->isAncestorOf(focusWidget()))
        m_side->setFocus(Qt::ShortcutFocusReason);
    else if (!inList || !m_same->focusPanel())
        focusOpen();
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

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::keepWord(const QString &list, const QString &word)
{
    Clinic clinic = m_setup.settings.clinic;
    clinic.words[list] += word;
    useClinic(clinic);
}

/// What was made last (a notice, a list of problems, a row) is not last when the window is read.
bool MainWindow::focusNextPrevChild(bool next)
{
    tabInReadingOrder(centralWidget());
    return QMainWindow::focusNextPrevChild(next);
}

/// A narrow window gives its room to the form first.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    const int wide = std::max(Theme::grid(34), fontMetrics().averageCharWidth() * 30);
    m_sidePanel->setFixedWidth(event->size().width() < 4 * wide ? wide * 17 / 20 : wide);
    QMainWindow::resizeEvent(event);
}

} // namespace Intake
