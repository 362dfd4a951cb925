#include "shell/todayview.h"

#include "shell/auditwords.h"
#include "shell/sidewords.h"

#include <QSet>
#include <QStackedWidget>

namespace Intake {

namespace {

/// Many changes at once are read once.
constexpr std::chrono::milliseconds untilRead{500};

QString whoWords(const AuditEntry &entry)
{
    return entry.who.isEmpty() ? entry.account : QString(entry.who % u" · " % entry.account);
}

/// Long enough to tell the intakes of a day apart.
QString numberOf(const QUuid &intake)
{
    return intake.isNull() ? QString() : intake.toString(QUuid::WithoutBraces).first(8);
}

std::vector<TodayFigure> figuresOf(const DaySum &sum)
{
    const auto number = [](int count) { return QLocale().toString(count); };
    const int waiting = sum.count(State::Ready) + sum.count(State::Sending) + sum.count(State::Waiting);
    std::vector<TodayFigure> figures{{TodayView::tr("Created"), number(sum.count(State::Created))},
                                     {TodayView::tr("Waiting"), number(waiting)},
                                     {TodayView::tr("Not known"), number(sum.count(State::Unknown))},
                                     {TodayView::tr("Refused"), number(sum.count(State::Refused))},
                                     {TodayView::tr("Drafts"), number(sum.count(State::Draft))},
                                     {TodayView::tr("Discarded"), number(sum.count(State::Discarded))}};
    if (sum.damaged > 0)
        figures.push_back({TodayView::tr("Damaged"), number(sum.damaged)});
    figures.push_back({TodayView::tr("With differences"), number(sum.differences), false});
    figures.push_back({TodayView::tr("Still to ask"), number(sum.toAsk), false});
    return figures;
}

QString typedWords(int typed)
{
    return typed == 0 ? TodayView::tr("No client was typed on this day.")
                      : TodayView::tr("%Ln client(s) typed on this day. They are now:", nullptr, typed);
}

QString noteWords(int forgotten)
{
    return forgotten == 0
               ? QString()
               : TodayView::tr("%Ln record(s) have left this computer after their time: differences, and what "
                               "is still to ask, are not known of them here.",
                               nullptr, forgotten);
}

} // namespace

TodayView::TodayView(Desk &desk, QStackedWidget *stack)
    : QObject(stack)
    , m_desk(desk)
    , m_stack(stack)
    , m_page(new TodayPage(stack))
{
    stack->addWidget(m_page);
    connect(m_page, &TodayPage::left, this, &TodayView::leave);
    connect(m_page, &TodayPage::dayWanted, this, &TodayView::read);
    connect(m_page, &TodayPage::namesWanted, this, &TodayView::showNames);
    connect(m_page, &TodayPage::printWanted, this, &TodayView::printWanted);
    connect(m_page, &TodayPage::pdfWanted, this, &TodayView::pdfWanted);
    connect(m_page, &TodayPage::intakeWanted, this, [this](const QUuid &id) {
        const QUuid wanted = id; // which goes with the entries, when the page is left
        leave();
        emit intakeWanted(wanted);
    });
    // Who unlocks may be another than the one who asked for them.
    connect(&desk.lock(), &DeskLock::aboutToLock, this, &TodayView::hideNames);
    m_again.setSingleShot(true);
    m_again.setInterval(untilRead);
    connect(&m_again, &QTimer::timeout, this, &TodayView::readAgain);
    const auto changed = [this] {
        if (isOpen() && !m_again.isActive())
            m_again.start();
    };
    connect(&desk.intakes(), &Intakes::changed, this, changed);
    connect(&desk.lock(), &DeskLock::unlocked, this, changed);
    // However it is left, names do not stay.
    connect(stack, &QStackedWidget::currentChanged, this, [this] {
        if (!isOpen()) {
            forgetNames();
            m_page->clear();
        }
    });
}

TodayView::~TodayView() = default;

bool TodayView::isOpen() const
{
    return m_stack->currentWidget() == m_page;
}

void TodayView::open(const Clinic &clinic)
{
    if (!isOpen())
        m_before = m_stack->currentWidget();
    m_clinic = clinic;
    m_fault.clear();
    forgetNames();
    read(m_desk.clock().now().toLocalTime().date());
    m_desk.days().check(this, [this](const tl::expected<AuditFinding, StoreProblem> &finding) {
        if (!finding || !finding->fault)
            return;
        m_fault = auditWords(*finding);
        if (isOpen())
            show();
    });
}

void TodayView::read(QDate day)
{
    m_desk.days().read(day, m_clinic, this, [this](const tl::expected<Day, StoreProblem> &read) {
        if (read)
            take(*read);
        else
            emit storeTrouble(read.error());
    });
}

void TodayView::readAgain()
{
    if (isOpen() && !m_desk.lock().isLocked())
        read(m_day.day);
}

void TodayView::take(const Day &day)
{
    const bool isSameDay = day.day == m_day.day;
    m_day = day;
    const bool isFresh = !isOpen();
    m_stack->setCurrentWidget(m_page);
    show();
    if (isFresh)
        m_page->setFocus(Qt::ShortcutFocusReason);
    if (m_wantsNames && isSameDay)
        readNames(); // who asked for them is in the log already
    else if (m_wantsNames)
        showNames(true);
}

void TodayView::show()
{
    TodayShown shown{.day = m_day.day,
                     .first = m_day.first,
                     .today = m_desk.clock().now().toLocalTime().date(),
                     .typed = typedWords(m_day.sum.typed()),
                     .figures = figuresOf(m_day.sum),
                     .note = noteWords(m_day.sum.forgotten),
                     .fault = m_fault,
                     .entries = {},
                     .hasNames = !m_names.empty()};
    shown.entries.reserve(m_day.entries.size());
    for (const AuditEntry &entry : m_day.entries) {
        const auto name = m_names.find(entry.intake);
        shown.entries.push_back({QDateTime::fromMSecsSinceEpoch(entry.at).toString(QStringLiteral("HH:mm:ss")),
                                 whoWords(entry), auditEventWords(entry), entry.intake, numberOf(entry.intake),
                                 name == m_names.end() || entry.intake.isNull()
                                     ? QString()
                                     : sideName(name->second.first, name->second.second, {})});
    }
    m_page->show(shown);
}

void TodayView::showNames(bool shown)
{
    if (!shown) {
        forgetNames();
        return show();
    }
    m_wantsNames = true;
    emit namesAsked();
    // Who asked is on disk before a name is on the screen: the store's jobs run in order.
    m_desk.note(AuditEvent::NamesShown, {}, m_day.day.toString(Qt::ISODate));
    m_again.start(); // that they were is of the day, too
    readNames();
}

void TodayView::readNames()
{
    QSet<QUuid> ids;
    for (const AuditEntry &entry : m_day.entries)
        if (!entry.intake.isNull())
            ids.insert(entry.intake);
    m_desk.days().names({ids.cbegin(), ids.cend()}, this, [this, day = m_day.day](const Days::Names &names) {
        if (!m_wantsNames || day != m_day.day)
            return;
        m_names = names;
        m_names.try_emplace(QUuid()); // asked for, though nobody's is kept
        show();
    });
}

void TodayView::hideNames()
{
    if (isOpen() && m_wantsNames)
        showNames(false);
}

/// Those too that are just being read.
void TodayView::forgetNames()
{
    m_names.clear();
    if (std::exchange(m_wantsNames, false))
        emit namesGone();
}

void TodayView::leave()
{
    if (!isOpen())
        return;
    if (m_before)
        m_stack->setCurrentWidget(m_before);
    emit left();
}

} // namespace Intake
