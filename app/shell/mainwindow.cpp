#include "shell/mainwindow.h"

#include "forms/listsdialog.h"
#include "forms/panel.h"
#include "forms/sidelist.h"
#include "forms/windowband.h"
#include "shell/statusline.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Intake {

MainWindow::MainWindow(WindowSetup setup, QWidget *parent)
    : QMainWindow(parent)
    , m_setup(std::move(setup))
    , m_side(new SideList)
    , m_stack(new QStackedWidget)
    , m_page(new IntakePage(context()))
    , m_record(new RecordView)
    , m_band(new WindowBand)
{
    build();
    addShortcuts();
    connect(m_side, &SideList::newIntakeRequested, this, &MainWindow::newIntake);
    connect(m_side, &SideList::chosen, this, &MainWindow::open);
    connect(m_page, &IntakePage::createRequested, this, &MainWindow::create);
    connect(m_page, &IntakePage::discardRequested, this, &MainWindow::discard);
    connect(m_page, &IntakePage::noticeAction, this, &MainWindow::sendAgain);
    connect(m_page, &IntakePage::edited, this, &MainWindow::followTyping);
    connect(m_page->form(), &IntakeForm::listsRequested, this, &MainWindow::editLists);
    connect(m_record, &RecordView::newIntakeRequested, this, &MainWindow::newIntake);
    connect(m_record, &RecordView::openRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    // Leaves room for the frame that the desktop puts round a window.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, Theme::grid(4))));
}

MainWindow::~MainWindow() = default;

FormContext MainWindow::context() const
{
    return {m_setup.clinic, QDate::currentDate()};
}

void MainWindow::build()
{
    setWindowTitle(tr("Intake"));
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_setup.practice) {
        auto *banner = new WindowBand;
        banner->tell(tr("Practice: nothing leaves this computer"), {}, false);
        column->addWidget(banner);
    }
    column->addWidget(m_band);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_record);
    column->addWidget(m_stack, 1);

    auto *side = new Panel(Panel::Kind::Side);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_side);
    m_sidePanel = side;

    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(side);
    panes->addWidget(right, 1);
    auto *central = new QWidget;
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(panes, 1);
    rows->addWidget(new StatusLine(where()));
    setCentralWidget(central);
    setMinimumSize(720, 480);
}

QString MainWindow::where() const
{
    if (m_setup.practice)
        return tr("Practice server");
    return m_setup.server ? tr("Sends to %1").arg(m_setup.server->base.host()) : tr("No server yet");
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, void (MainWindow::*run)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    on(QKeySequence::New, &MainWindow::newIntake);
    on(Qt::CTRL | Qt::Key_Return, &MainWindow::create);
    on(Qt::CTRL | Qt::Key_Enter, &MainWindow::create);
    on(Qt::ALT | Qt::Key_Left, &MainWindow::goBack);
    on(Qt::Key_F6, &MainWindow::changePane);
}

void MainWindow::changePane()
{
    if (!m_side->isAncestorOf(focusWidget()))
        m_side->setFocus(Qt::ShortcutFocusReason);
    else if (current().created)
        m_record->focusOutcome();
    else
        m_page->focusForm();
}

OpenIntake &MainWindow::current()
{
    return *m_intakes.find(m_current);
}

void MainWindow::park()
{
    OpenIntake *intake = m_intakes.find(m_current);
    if (!intake || intake->created)
        return;
    intake->draft = m_page->form()->value();
    if (!intake->isUnsent())
        m_intakes.take(m_current);
}

void MainWindow::newIntake()
{
    park();
    m_back = m_intakes.find(m_current) && !current().created ? m_current : m_back;
    m_current = m_intakes.begin();
    showCurrent();
}

void MainWindow::open(int id)
{
    if (id == m_current || !m_intakes.find(id))
        return;
    park();
    m_back = m_intakes.find(m_current) ? m_current : 0;
    m_current = id;
    showCurrent();
}

void MainWindow::goBack()
{
    if (m_intakes.find(m_back))
        open(m_back);
}

void MainWindow::showCurrent()
{
    OpenIntake &intake = current();
    if (intake.created) {
        m_record->show(*intake.created);
        m_stack->setCurrentWidget(m_record);
        m_record->focusOutcome();
    } else {
        m_stack->setCurrentWidget(m_page);
        m_page->form()->setContext(context());
        m_page->open(intake.draft);
        m_page->setBusy(intake.isSending());
        if (intake.notice)
            m_page->showNotice(*intake.notice);
        if (!intake.remarks.empty())
            m_page->showProblems(intake.remarks);
    }
    refreshList();
}

void MainWindow::discard()
{
    park();
    OpenIntake *gone = m_intakes.find(m_current);
    if (gone && !gone->isSending()) {
        m_discarded = m_intakes.take(m_current);
        m_band->tell(tr("The intake was discarded."),
                     {{tr("Undo"),
                       [this] {
                           const int id = m_discarded->id;
                           m_intakes.putBack(std::move(m_discarded));
                           open(id);
                       }}},
                     false);
    }
    newIntake();
}

void MainWindow::editLists()
{
    ListsDialog dialog(m_setup.clinic, this);
    if (dialog.exec() == QDialog::Accepted)
        useClinic(dialog.clinic());
}

void MainWindow::useClinic(const Clinic &clinic)
{
    if (clinic == m_setup.clinic)
        return;
    m_setup.clinic = clinic;
    if (!m_setup.saveClinic(clinic))
        m_band->tell(
            tr("The clinic’s lists could not be saved on this computer. They hold until the window is closed."),
            {{tr("Understood"), [] {}}}, false);
    m_page->form()->setContext(context());
}

/// A narrow window gives its room to the form first.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    const int wide = std::max(Theme::grid(34), fontMetrics().averageCharWidth() * 30);
    m_sidePanel->setFixedWidth(event->size().width() < 4 * wide ? wide * 3 / 4 : wide);
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (OpenIntake *intake = m_intakes.find(m_current); intake && !intake->created)
        intake->draft = m_page->form()->value();
    const int count = m_intakes.unsent();
    if (count == 0 || m_mayClose)
        return event->accept();
    event->ignore();
    m_band->tell(tr("%n intake(s) not created yet. What was typed is kept only while Intake is open.", nullptr, count),
                 {{tr("Keep working"), [] {}},
                  {tr("Close and lose it"),
                   [this] {
                       m_mayClose = true;
                       close();
                   }}},
                 true);
}

/// The list says whose draft it is while the name is typed, and is not rebuilt at every key.
void MainWindow::followTyping()
{
    prepareTls();
    OpenIntake &intake = current();
    if (intake.created)
        return;
    const Draft now = m_page->form()->value();
    const bool renamed =
        now.client.firstName != intake.draft.client.firstName || now.client.lastName != intake.draft.client.lastName;
    intake.draft = now;
    if (renamed)
        refreshList();
}

void MainWindow::refreshList()
{
    m_side->show(m_intakes.groups(m_current), m_current);
}

} // namespace Intake
