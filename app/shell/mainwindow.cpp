#include "shell/mainwindow.h"

#include "forms/samepanel.h"
#include "forms/settingspage.h"
#include "forms/sidelist.h"
#include "forms/sidepane.h"
#include "forms/windowband.h"
#include "shell/sidewords.h"
#include "shell/statusline.h"
#include "shell/windowlock.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Intake {

namespace {

constexpr QSize usualSize(1280, 800), leastSize(720, 480);

/// Leaves room for the frame that the desktop puts round a window.
QSize roomFor(const QWidget &window)
{
    return window.screen()->availableSize() - QSize(0, Theme::grid(4));
}

} // namespace

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
        for (const auto signal : {&WindowBand::answered, &WindowBand::left})
            connect(band, signal, this, &MainWindow::backToForm);
    connect(m_status, &StatusLine::sendNowWanted, this, &MainWindow::sendNow);
    connect(m_status, &StatusLine::waitOver, this, &MainWindow::followQueue);
    connect(m_status, &StatusLine::todayWanted, this, &MainWindow::openToday);
    connect(m_status, &StatusLine::listWanted, this, [this] { m_same->hasPeople() ? focusSame() : changePane(); });
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_side->model().refreshAll(); });
    // Whoever moves on, to a field, a section or another window, has what was typed saved.
    connect(qApp, &QApplication::focusChanged, this, [this] { saveNow(); });
    resize(usualSize.boundedTo(roomFor(*this)));
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
    m_sidePanel = new SidePane(m_side, m_same);
    connect(m_sidePanel, &SidePane::folded, this,
            [this] { m_status->setListFolded(m_sidePanel->isFolded(), m_same->hasPeople()); });
    m_side->model().setDescribe([this](const QUuid &id) {
        const IntakePage *form = m_pages.find(id);
        const auto shown = form ? std::optional(int(form->form()->shownRemarks().size())) : std::nullopt;
        return sideWords(m_desk, id, id == m_current, shown);
    });

    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_sidePanel);
    panes->addWidget(buildRight(), 1);
    auto *central = new QWidget;
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(panes, 1);
    rows->addWidget(m_status);
    setCentralWidget(central);
    setMinimumSize(leastSize.boundedTo(roomFor(*this)));
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
    for (WindowBand *band : {m_standing, m_alarm, m_band}) {
        column->addWidget(band);
        // What is not said any more may hold what nobody should find: a recovery key.
        connect(band, &WindowBand::answered, this,
                [this] { std::erase_if(m_retellings, [](const auto &told) { return told.first->isHidden(); }); });
    }
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
    connect(&m_desk.drafts(), &Drafts::forgotten, this, &MainWindow::listDiscarded);
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
    on(Qt::Key_F4, &MainWindow::hideNames);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_H, &MainWindow::hideNames);
    on(Qt::Key_F7, &MainWindow::focusSame);
    on(Qt::Key_F1, &MainWindow::showKeys);
    on(Qt::Key_F9, &MainWindow::askWho);
    on(Qt::Key_F2, &MainWindow::takeOffer);
    on(Qt::CTRL | Qt::Key_G, &MainWindow::goToField);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_C, &MainWindow::copyId);
    on(Qt::CTRL | Qt::Key_Comma, &MainWindow::openSettings);
    on(Qt::Key_F8, &MainWindow::openToday);
    on(Qt::Key_F10, &MainWindow::readState);
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

} // namespace Intake
