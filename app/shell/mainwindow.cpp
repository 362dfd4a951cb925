#include "shell/mainwindow.h"

#include "forms/listsdialog.h"
#include "forms/panel.h"
#include "forms/sidelist.h"
#include "forms/windowband.h"
#include "shell/outcomewords.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QSslSocket>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace Intake {

MainWindow::MainWindow(WindowSetup setup, QWidget *parent)
    : QMainWindow(parent), m_setup(std::move(setup)), m_side(new SideList), m_stack(new QStackedWidget),
      m_page(new IntakePage(context())), m_record(new RecordView), m_band(new WindowBand)
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
    connect(m_record, &RecordView::openRequested, this, [](const QUrl &address) { QDesktopServices::openUrl(address); });
    // Leaves room for the frame that the desktop puts round a window.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, Theme::grid(4))));
}

MainWindow::~MainWindow() = default;

FormContext MainWindow::context() const { return {m_setup.clinic, QDate::currentDate()}; }

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
    side->setFixedWidth(std::max(Theme::grid(34), fontMetrics().averageCharWidth() * 30));

    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(side);
    panes->addWidget(right, 1);
    auto *central = new QWidget;
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(panes, 1);
    rows->addWidget(buildStatusLine());
    setCentralWidget(central);
    setMinimumSize(720, 480);
}

QWidget *MainWindow::buildStatusLine()
{
    auto *line = new Panel(Panel::Kind::Side);
    auto *inside = new QHBoxLayout(line);
    inside->setContentsMargins(Theme::grid(2), Theme::grid(0.75), Theme::grid(2), Theme::grid(0.75));
    QString where = tr("No server yet");
    if (m_setup.practice)
        where = tr("Practice server");
    else if (m_setup.server)
        where = tr("Sends to %1").arg(m_setup.server->base.host(QUrl::EncodeUnicode));
    auto *label = plainLabel(where, line);
    label->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(label, Theme::Token::Muted);
    inside->addWidget(label, 1);
    return line;
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

OpenIntake *MainWindow::find(int id)
{
    const auto hit = std::ranges::find(m_intakes, id, [](const auto &intake) { return intake->id; });
    return hit == m_intakes.end() ? nullptr : hit->get();
}

OpenIntake &MainWindow::current() { return *find(m_current); }

void MainWindow::park()
{
    OpenIntake *intake = find(m_current);
    if (!intake || intake->created)
        return;
    intake->draft = m_page->form()->value();
    if (!intake->isUnsent())
        std::erase_if(m_intakes, [this](const auto &each) { return each->id == m_current; });
}

void MainWindow::newIntake()
{
    park();
    m_back = find(m_current) && !current().created ? m_current : m_back;
    auto intake = std::make_unique<OpenIntake>();
    intake->id = m_current = ++m_lastId;
    intake->since = QDateTime::currentDateTime();
    m_intakes.push_back(std::move(intake));
    showCurrent();
}

void MainWindow::open(int id)
{
    if (id == m_current || !find(id))
        return;
    park();
    m_back = find(m_current) ? m_current : 0;
    m_current = id;
    showCurrent();
}

void MainWindow::goBack()
{
    if (find(m_back))
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
        return refuse(intake, {Notice::Tone::Warn, tr("There is no server to send to yet"), m_setup.missing, {}, false}, {});
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
    OpenIntake *intake = find(id);
    if (!intake)
        return;
    if (id == m_current)
        m_page->setBusy(false);
    if (attempt.verdict.outcome == Outcome::Created)
        keepCreated(*intake, attempt);
    else
        noteFailed(*intake, attempt);
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

void MainWindow::noteFailed(OpenIntake &intake, const Attempt &attempt)
{
    const Verdict &verdict = attempt.verdict;
    const OutcomeWords words = outcomeWords(verdict, Place::Window);
    const bool unknown = verdict.outcome == Outcome::Unknown;
    Notice notice{verdict.outcome == Outcome::Refused ? Notice::Tone::Bad : Notice::Tone::Warn, words.headline, words.body,
                  unknown ? tr("I have looked: not there, send again") : QString(), unknown};
    Remarks remarks;
    for (const Complaint &complaint : verdict.complaints)
        remarks.push_back({complaint.path, complaint.name, complaint.words});
    refuse(intake, notice, remarks);
}

/// The only way on from "it may have been created": a person has looked and says so.
void MainWindow::sendAgain()
{
    current().notice.reset();
    m_page->clearNotice();
    create();
}

void MainWindow::discard()
{
    park();
    OpenIntake *gone = find(m_current);
    if (gone && !gone->isSending()) {
        const auto at = std::ranges::find(m_intakes, m_current, [](const auto &intake) { return intake->id; });
        m_discarded = std::move(*at);
        m_intakes.erase(at);
        m_band->tell(tr("The intake was discarded."), {{tr("Undo"), [this] {
            const int id = m_discarded->id;
            m_intakes.push_back(std::move(m_discarded));
            open(id);
        }}}, false);
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
        m_band->tell(tr("The clinic’s lists could not be saved on this computer. They hold until the window is closed."),
                     {{tr("Understood"), [] {}}}, false);
    m_page->form()->setContext(context());
}

int MainWindow::unsent() const
{
    return int(std::ranges::count_if(m_intakes, &OpenIntake::isUnsent, [](const auto &intake) -> const OpenIntake & { return *intake; }));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (OpenIntake *intake = find(m_current); intake && !intake->created)
        intake->draft = m_page->form()->value();
    const int count = unsent();
    if (count == 0 || m_mayClose)
        return event->accept();
    event->ignore();
    m_band->tell(tr("%n intake(s) not created yet. What was typed is kept only while Intake is open.", nullptr, count),
                 {{tr("Keep working"), [] {}}, {tr("Close and lose it"), [this] {
                      m_mayClose = true;
                      close();
                  }}}, true);
}

/// Loading the TLS library takes milliseconds that nobody should wait for at Create, nor at the start.
void MainWindow::prepareTls()
{
    if (!std::exchange(m_tlsPrepared, true) && m_setup.server && m_setup.server->base.scheme() == u"https")
        QThreadPool::globalInstance()->start([] { static_cast<void>(QSslSocket::supportsSsl()); });
}

/// The list says whose draft it is while the name is typed, and is not rebuilt at every key.
void MainWindow::followTyping()
{
    prepareTls();
    OpenIntake &intake = current();
    const Draft now = m_page->form()->value();
    const bool renamed = now.client.firstName != intake.draft.client.firstName || now.client.lastName != intake.draft.client.lastName;
    intake.draft = now;
    if (renamed)
        refreshList();
}

void MainWindow::refreshList()
{
    SideGroup drafts{tr("Drafts"), {}}, attention{tr("Needs attention"), {}}, created{tr("Created today"), {}};
    for (const auto &intake : m_intakes) {
        const Client &client = intake->created ? intake->created->record.client : intake->draft.client;
        const QString typed = QString(client.firstName % u' ' % client.lastName).trimmed();
        SideEntry entry{intake->id, typed.isEmpty() ? tr("Unnamed") : typed, tr("now"), Theme::Token::Muted};
        if (intake->created) {
            entry.detail = intake->since.toString(QStringLiteral("HH:mm"));
            entry.tone = Theme::Token::Good;
            created.entries.push_back(entry);
            continue;
        }
        if (intake->isSending())
            entry.detail = tr("being sent");
        else if (intake->id != m_current)
            entry.detail = tr("parked, begun %1").arg(intake->since.toString(QStringLiteral("HH:mm")));
        const bool troubled = intake->notice.has_value() || !intake->remarks.empty();
        if (intake->notice && intake->notice->blocksCreate)
            entry.detail = tr("not known whether created");
        else if (troubled)
            entry.detail = tr("not created");
        entry.tone = troubled ? Theme::Token::Warn : Theme::Token::Muted;
        (intake->notice ? attention : drafts).entries.push_back(entry);
    }
    m_side->show({drafts, attention, created}, m_current);
}

} // namespace Intake
