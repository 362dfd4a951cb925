#include "forms/listsdialog.h"

#include "forms/askingtable.h"
#include "forms/theme.h"
#include "forms/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTableWidget>
#include <QTabWidget>
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

void keepEmptyRow(QTableWidget *table)
{
    if (table->rowCount() == 0 || !isEmptyRow(table, table->rowCount() - 1))
        table->setRowCount(table->rowCount() + 1);
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

ListsDialog::ListsDialog(const Clinic &clinic, QWidget *parent)
    : QDialog(parent)
    , m_clinic(clinic)
{
    setWindowTitle(tr("How your clinic works"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::grid(1));
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(makeLists(), tr("Referral types and tags"));
    tabs->addTab(makeAsking(), tr("What to ask"));
    layout->addWidget(tabs);
    m_says = plainLabel({}, this);
    Theme::setTextToken(m_says, Theme::Token::Bad);
    m_says->hide();
    layout->addWidget(m_says);
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    Theme::setButtonKind(save, Theme::ButtonKind::Main);
    buttons->addButton(tr("Leave as it was"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ListsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ListsDialog::reject);
    resize(Theme::grid(80), Theme::grid(64));
}

QWidget *ListsDialog::makeLists()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Theme::grid(1));
    column->addWidget(
        plainLabel(tr("The server knows referral types and tags by number and does not tell their names. Write down "
                      "here what your clinic uses. The id that comes back is learned when a client is created."),
                   page));
    m_referralTypes = addTable(page, tr("Referral types"), m_clinic.referralTypes);
    m_tags = addTable(page, tr("Tags"), m_clinic.tags);
    return page;
}

QWidget *ListsDialog::makeAsking()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Theme::grid(1));
    column->addWidget(
        plainLabel(tr("What must be asked is counted until it is answered, and noted for next time where it was not. "
                      "Only first and last name ever stand in the way of creating a client. A hidden field is shown "
                      "again as soon as something stands in it."),
                   page));
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_asking = new AskingTable(m_clinic, scroll);
    scroll->setWidget(m_asking);
    column->addWidget(scroll, 1);
    return page;
}

QTableWidget *ListsDialog::addTable(QWidget *page, const QString &title, const EntryList &list)
{
    auto *label = plainLabel(title, page);
    label->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
    page->layout()->addWidget(label);
    auto *table = new QTableWidget(int(list.size()), Columns, page);
    label->setBuddy(table);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels({tr("Name"), tr("Number to send"), tr("Id that comes back")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setTabKeyNavigation(true);
    for (int row = 0; row < int(list.size()); ++row) {
        const ListEntry &entry = list[std::size_t(row)];
        table->setItem(row, Name, new QTableWidgetItem(entry.name));
        table->setItem(row, Number, new QTableWidgetItem(QString::number(entry.number)));
        table->setItem(row, Returned, new QTableWidgetItem(entry.returnedId));
    }
    keepEmptyRow(table);
    connect(table, &QTableWidget::itemChanged, table, [table] { keepEmptyRow(table); });
    page->layout()->addWidget(table);
    return table;
}

Clinic ListsDialog::clinic() const
{
    Clinic clinic = m_clinic;
    clinic.referralTypes = entries(m_referralTypes);
    clinic.tags = entries(m_tags);
    clinic.asking = m_asking->asking();
    return clinic;
}

QString ListsDialog::complaint() const
{
    for (const QTableWidget *table : {m_referralTypes, m_tags}) {
        QSet<QString> names;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (isEmptyRow(table, row))
                continue;
            const QString name = cell(table, row, Name);
            if (name.isEmpty() || name.contains(u','))
                return tr("Row %1: write a name, without a comma.").arg(row + 1);
            if (names.contains(name.toLower()))
                return tr("Row %1: this name stands in the list already.").arg(row + 1);
            names.insert(name.toLower());
            if (!number(cell(table, row, Number)))
                return tr("Row %1: the number to send must be a whole number.").arg(row + 1);
        }
    }
    return {};
}

void ListsDialog::accept()
{
    const QString says = complaint();
    m_says->setText(says);
    m_says->setVisible(!says.isEmpty());
    if (says.isEmpty())
        QDialog::accept();
}

} // namespace Intake
