#include "forms/settingslists.h"
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

EntryList entries(const QTableWidget *table)
{
    EntryList list;
    for (int row = 0; row < table->rowCount(); ++row)
        if (!isEmptyRow(table, row))
            list.push_back(
                {cell(table, row, Name), number(cell(table, row, Number)).value_or(0), cell(table, row, Returned)});
    return list;
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
    m_below->setText(m_help);
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(m_help);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Number to send"), tr("Id that comes back")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
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
    m_list = list;
    const QSignalBlocker silent(m_table);
    m_table->setRowCount(0);
    m_table->setRowCount(int(list.size()) + 1);
    for (int row = 0; row < int(list.size()); ++row) {
        const ListEntry &entry = list[std::size_t(row)];
        m_table->setItem(row, Name, new QTableWidgetItem(entry.name));
        m_table->setItem(row, Number, new QTableWidgetItem(QString::number(entry.number)));
        m_table->setItem(row, Returned, new QTableWidgetItem(entry.returnedId));
    }
    fitHeight();
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
    const QString says = complaint();
    Theme::setTextToken(m_below, says.isEmpty() ? Theme::Token::Muted : Theme::Token::Bad);
    m_below->setText(says.isEmpty() ? m_help : says);
    m_table->setAccessibleDescription(m_below->text());
    const EntryList list = entries(m_table);
    if (!says.isEmpty() || list == m_list)
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

QString EntryTable::complaint() const
{
    QSet<QString> names;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isEmptyRow(m_table, row))
            continue;
        const QString name = cell(m_table, row, Name);
        if (name.isEmpty() || name.contains(u','))
            return tr("Row %1: write a name, without a comma.").arg(row + 1);
        if (names.contains(name.toLower()))
            return tr("Row %1: this name stands in the list already.").arg(row + 1);
        names.insert(name.toLower());
        if (!number(cell(m_table, row, Number)))
            return tr("Row %1: the number to send must be a whole number.").arg(row + 1);
    }
    return {};
}

} // namespace Intake
