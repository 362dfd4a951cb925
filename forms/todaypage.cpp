#include "forms/todaypage.h"

#include "forms/flowline.h"
#include "forms/panel.h"
#include "forms/recordparts.h"
#include "forms/scrolledpage.h"
#include "forms/words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Intake {

namespace {

enum Column { Time, Who, What, Whose, Columns };

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(true);
    Theme::setButtonKind(button, Theme::ButtonKind::Quiet);
    return button;
}

QWidget *figureOf(const TodayFigure &figure, QWidget *parent)
{
    auto *made = new QWidget(parent);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, Theme::grid(3), 0);
    column->setSpacing(0);
    auto *value = plainLabel(figure.value, made);
    value->setWordWrap(false);
    value->setFont(Theme::font(Theme::Size::Name, figure.isPart ? QFont::DemiBold : QFont::Normal));
    auto *label = plainLabel(figure.label, made);
    label->setWordWrap(false);
    label->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(label, Theme::Token::Muted);
    column->addWidget(value);
    column->addWidget(label);
    return made;
}

} // namespace

TodayPage::TodayPage(QWidget *parent)
    : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new ScrolledPage(this);
    column->addWidget(scroll, 1);
    auto *inside = new QVBoxLayout(scroll->inside());
    inside->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1));
    inside->setSpacing(Theme::grid(1.5));
    inside->addWidget(buildHead());
    m_faultBand = new Intake::Panel(Intake::Panel::Kind::Bad, this);
    m_faultBand->showIcon();
    auto *said = new QVBoxLayout(m_faultBand);
    said->setContentsMargins(m_faultBand->marginsBesideIcon(Theme::grid(1)));
    m_fault = plainLabel({}, m_faultBand);
    said->addWidget(m_fault);
    inside->addWidget(m_faultBand);
    inside->addWidget(buildSum());
    m_nothing = plainLabel(tr("Nothing was done on this day."), this);
    Theme::setTextToken(m_nothing, Theme::Token::Muted);
    inside->addWidget(m_nothing);
    inside->addWidget(buildTable(), 1);
    column->addWidget(buildBar());
}

QWidget *TodayPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid(0.5));
    auto *line = new FlowLine(FlowLine::Side::Start);
    line->setSpacing(Theme::grid(1.5));
    m_title = plainLabel({}, head);
    m_title->setWordWrap(false);
    m_title->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    m_earlier = quietButton(tr("&Earlier day"), head);
    m_day = new QDateEdit(head);
    m_later = quietButton(tr("&Later day"), head);
    Theme::setHint(m_earlier, QKeySequence(Qt::ALT | Qt::Key_PageUp).toString(QKeySequence::NativeText));
    Theme::setHint(m_later, QKeySequence(Qt::ALT | Qt::Key_PageDown).toString(QKeySequence::NativeText));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + Theme::grid(7));
    m_day->setKeyboardTracking(false); // while a year is typed it is not yet that year
    m_day->setAccessibleName(tr("Day"));
    column->addWidget(m_title);
    column->addLayout(line);
    line->addWidget(m_earlier);
    line->addWidget(m_day);
    line->addWidget(m_later);
    connect(m_earlier, &QPushButton::clicked, this, [this] { goTo(m_shown.day.addDays(-1)); });
    connect(m_later, &QPushButton::clicked, this, [this] { goTo(m_shown.day.addDays(1)); });
    connect(m_day, &QDateEdit::dateChanged, this, &TodayPage::goTo);
    return head;
}

QWidget *TodayPage::buildSum()
{
    m_sum = new Intake::Panel(Intake::Panel::Kind::Card, this);
    QVBoxLayout *column = columnIn(m_sum);
    column->setSpacing(Theme::grid(1));
    m_typed = plainLabel({}, m_sum);
    m_typed->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
    m_note = plainLabel({}, m_sum);
    m_note->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(m_note, Theme::Token::Muted);
    column->addWidget(m_typed);
    column->addWidget(m_note);
    return m_sum;
}

QTableWidget *TodayPage::buildTable()
{
    m_table = new QTableWidget(this);
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Who"), tr("What"), tr("Intake")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Who did what"));
    m_table->setMinimumHeight(6 *
                              m_table->fontMetrics().lineSpacing()); // the page scrolls before it is no table any more
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (const TodayEntry &entry = m_shown.entries[std::size_t(row)]; !entry.intake.isNull())
            emit intakeWanted(entry.intake);
    });
    return m_table;
}

QWidget *TodayPage::buildBar()
{
    auto *bar = new Intake::Panel(Intake::Panel::Kind::Bar, this);
    auto *line = new FlowLine(FlowLine::Side::End, bar);
    line->setSpacing(Theme::grid(1));
    line->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1.5));
    auto *back = quietButton(tr("&Back"), bar);
    Theme::setHint(back, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_names = quietButton(tr("Show na&mes"), bar);
    auto *pdf = quietButton(tr("Save as PD&F"), bar);
    auto *print = quietButton(tr("&Print"), bar);
    Theme::setHint(print, QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText));
    for (QPushButton *button : {m_names, pdf, print})
        Theme::setButtonKind(button, Theme::ButtonKind::Plain);
    for (QPushButton *button : {back, m_names, pdf, print})
        line->addWidget(button);
    connect(back, &QPushButton::clicked, this, &TodayPage::left);
    connect(m_names, &QPushButton::clicked, this, [this] { emit namesWanted(!m_shown.hasNames); });
    connect(pdf, &QPushButton::clicked, this, &TodayPage::pdfWanted);
    connect(print, &QPushButton::clicked, this, &TodayPage::printWanted);
    return bar;
}

void TodayPage::goTo(QDate day)
{
    const QDate wanted = std::min(day, m_shown.today);
    if (wanted.isValid() && wanted != m_shown.day && (!m_shown.first.isValid() || wanted >= m_shown.first))
        emit dayWanted(wanted);
}

void TodayPage::show(const TodayShown &shown)
{
    const bool isOtherDay = shown.day != m_shown.day || shown.first != m_shown.first || shown.today != m_shown.today;
    m_shown = shown;
    if (isOtherDay) // else somebody may be typing one there
        showDay();
    m_faultBand->setVisible(!shown.fault.isEmpty());
    m_fault->setText(shown.fault);
    m_names->setText(shown.hasNames ? tr("Hide na&mes") : tr("Show na&mes"));
    showSum();
    showEntries(isOtherDay);
}

void TodayPage::showDay()
{
    const bool isToday = m_shown.day == m_shown.today;
    m_title->setText(isToday ? tr("Today, %1").arg(Words::date(m_shown.day)) : Words::date(m_shown.day));
    setAccessibleName(m_title->text());
    const QSignalBlocker silent(m_day);
    m_day->setDateRange(m_shown.first.isValid() ? std::min(m_shown.first, m_shown.day) : m_shown.day, m_shown.today);
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_day->setDate(m_shown.day);
    m_earlier->setEnabled(m_shown.first.isValid() && m_shown.day > m_shown.first);
    m_later->setEnabled(!isToday);
}

void TodayPage::showSum()
{
    delete m_figures;
    m_figures = new QWidget(m_sum);
    auto *line = new FlowLine(FlowLine::Side::Start, m_figures);
    line->setSpacing(Theme::grid(1));
    QStringList aloud{m_shown.typed};
    for (const TodayFigure &figure : m_shown.figures) {
        line->addWidget(figureOf(figure, m_figures));
        aloud += figure.label % u": " % figure.value;
    }
    static_cast<QVBoxLayout *>(m_sum->layout())->insertWidget(1, m_figures);
    m_typed->setText(m_shown.typed);
    m_note->setText(m_shown.note);
    m_note->setVisible(!m_shown.note.isEmpty());
    setAccessibleDescription(aloud.join(QStringLiteral(". ")));
}

/// Of the same day whoever reads stays where they are; who has the end in sight sees what is new.
void TodayPage::showEntries(bool isOtherDay)
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool isAtEnd = isOtherDay || bar->value() == bar->maximum();
    m_table->setRowCount(int(m_shown.entries.size()));
    for (int row = 0; const TodayEntry &entry : m_shown.entries) {
        const QString whose = entry.name.isEmpty() ? entry.number : Words::isolated(Words::shown(entry.name));
        for (int column = 0; const QString &text : {entry.time, entry.who, entry.what, whose})
            m_table->setItem(row, column++, new QTableWidgetItem(text)); // the table owns them
        ++row;
    }
    m_nothing->setVisible(m_shown.entries.empty());
    m_table->setVisible(!m_shown.entries.empty());
    if (isAtEnd)
        m_table->scrollToBottom();
}

void TodayPage::clear()
{
    m_shown = {};
    m_table->setRowCount(0);
}

void TodayPage::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (isAlt && event->key() == Qt::Key_PageUp)
        goTo(m_shown.day.addDays(-1));
    else if (isAlt && event->key() == Qt::Key_PageDown)
        goTo(m_shown.day.addDays(1));
    else
        QFrame::keyPressEvent(event);
}

} // namespace Intake
