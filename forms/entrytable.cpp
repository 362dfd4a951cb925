#include "forms/settingslists.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Intake {

namespace {

enum Column { Name, Number, Returned, Columns };

QString cell(const QTableWidget *table, int row, int column)
{
    const QTableWidgetItem *item = table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

bool isEmptyRow(const QTableWidget *table, int row)
{
    for (int column = 0; column < Columns; ++column)
        if (!cell(table, row, column).isEmpty())
            return false;
    return true;
}

std::optional<qint64> number(const QString &text)
{
    bool whole = false;
    const qint64 value = text.toLongLong(&whole);
    return whole && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

EntryTable::EntryTable(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, Columns, this))
    , m_below(settingsHelp({}, this))
    , m_help(tr("Ctrl+Shift+Delete removes a row."))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid(0.5));
    QLabel *label = settingsHelp(title, this);
    label->setBuddy(m_table);
    column->addWidget(label);
    column->addWidget(m_table);
    column->addWidget(m_below);
    readInOrder(column);
    m_below->setText(m_help);
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(m_help);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Number to send"), tr("Id that comes back")});
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    int widest = 0;
    for (int each = 0; each < Columns; ++each)
        widest = std::max(widest, head->sectionSizeHint(each));
    head->setMinimumSectionSize(widest); // where three of these are too wide, the table scrolls
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::itemChanged, this, &EntryTable::read);
}

void EntryTable::show(const EntryList &list)
{
    if (list == m_list && m_table->rowCount() > 0)
        return;
    const QList<QStringList> rest = unfinished();
    m_list = list;
    {
        const QSignalBlocker silent(m_table);
        m_table->setRowCount(0);
        m_table->setRowCount(int(list.size()) + 1);
        m_good.assign(list.begin(), list.end());
        for (int row = 0; row < int(list.size()); ++row) {
            const ListEntry &entry = list[std::size_t(row)];
            write(row, {entry.name, QString::number(entry.number), entry.returnedId});
        }
        fitHeight();
    }
    add(rest);
}

void EntryTable::write(int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column)
        if (!cells[column].isEmpty())
            m_table->setItem(row, column, new QTableWidgetItem(cells[column])); // the table's
}

QList<QStringList> EntryTable::unfinished() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (!isEmptyRow(m_table, row) && (row >= int(m_good.size()) || !m_good[std::size_t(row)]))
            rows += {cell(m_table, row, Name), cell(m_table, row, Number), cell(m_table, row, Returned)};
    return rows;
}

void EntryTable::add(const QList<QStringList> &rows)
{
    for (const QStringList &cells : rows)
        write(m_table->rowCount() - 1, cells);
}

void EntryTable::settle()
{
    if (m_table->isAncestorOf(focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
}

bool EntryTable::goToProblem()
{
    if (m_complaint.words.isEmpty())
        return false;
    // On the table, which says what is wrong, and not in the cell; the next letter opens that.
    const auto triggers = m_table->editTriggers();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentCell(m_complaint.row, m_complaint.column);
    m_table->setEditTriggers(triggers);
    return true;
}

void EntryTable::lock()
{
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->removeEventFilter(this);
    m_table->setRowCount(int(m_list.size()));
    m_help = tr("Set by your administrator");
    m_below->setText(m_help);
    m_table->setAccessibleDescription(m_help);
}

/// The page scrolls, not the table, until it is very long.
void EntryTable::fitHeight()
{
    const int line = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            line * std::clamp(m_table->rowCount(), 2, 12) + Theme::grid(0.5));
}

void EntryTable::read()
{
    if (m_table->rowCount() == 0 || !isEmptyRow(m_table, m_table->rowCount() - 1)) {
        m_table->setRowCount(m_table->rowCount() + 1);
        fitHeight();
    }
    const EntryList list = readRows();
    const QString &says = m_complaint.words;
    Theme::setTextToken(m_below, says.isEmpty() ? Theme::Token::Muted : Theme::Token::Bad);
    m_below->setText(says.isEmpty() ? m_help : QString(says % u' ' % m_help));
    m_table->setAccessibleDescription(m_below->text());
    if (list == m_list)
        return;
    m_list = list;
    emit changed(list);
}

void EntryTable::removeRow()
{
    const int row = m_table->currentRow();
    if (row < 0 || isEmptyRow(m_table, row))
        return;
    m_table->removeRow(row);
    if (row < int(m_good.size()))
        m_good.erase(m_good.begin() + row);
    fitHeight();
    read();
}

bool EntryTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            removeRow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

EntryTable::Complaint EntryTable::complaintIn(int row, QSet<QString> &names) const
{
    const QString name = cell(m_table, row, Name);
    if (name.isEmpty() || name.contains(u','))
        return {tr("Row %1: write a name, without a comma.").arg(row + 1), row, Name};
    if (names.contains(name.toLower()))
        return {tr("Row %1: this name stands in the list already.").arg(row + 1), row, Name};
    names.insert(name.toLower());
    if (!number(cell(m_table, row, Number)))
        return {tr("Row %1: the number to send must be a whole number.").arg(row + 1), row, Number};
    return {};
}

/// What is in force: each row as it stands, or as it last made sense.
EntryList EntryTable::readRows()
{
    EntryList list;
    QSet<QString> typed, taken;
    m_complaint = {};
    m_good.resize(std::size_t(m_table->rowCount()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        std::optional<ListEntry> &good = m_good[std::size_t(row)];
        if (isEmptyRow(m_table, row)) {
            good.reset();
            continue;
        }
        const Complaint complaint = complaintIn(row, typed);
        if (complaint.words.isEmpty())
            good = ListEntry{cell(m_table, row, Name), number(cell(m_table, row, Number)).value_or(0),
                             cell(m_table, row, Returned)};
        else if (m_complaint.words.isEmpty())
            m_complaint = complaint;
        if (good && !taken.contains(good->name.toLower())) {
            taken.insert(good->name.toLower());
            list.push_back(*good);
        }
    }
    return list;
}

} // namespace Intake
