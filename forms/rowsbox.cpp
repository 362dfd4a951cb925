#include "forms/rowsbox.h"

#include "forms/flowline.h"
#include "forms/foldinggrid.h"
#include "forms/words.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

/// Watches the keys of one cell on behalf of its list.
class RowKeys : public QObject
{
public:
    RowKeys(RowsBox *box, RowWidget *row, bool first, QObject *parent)
        : QObject(parent)
        , m_box(box)
        , m_row(row)
        , m_first(first)
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool removes =
            key->key() == Qt::Key_Delete && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        const bool undoes = key->matches(QKeySequence::Undo) && m_box->isUndoNext();
        const bool leaves = m_first && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                            !(key->modifiers() & ~Qt::KeypadModifier) && m_box->isEmptyRow(m_row);
        if (!removes && !leaves && !undoes)
            return false;
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (removes)
            m_box->remove(m_row);
        else if (undoes)
            m_box->putBack();
        else
            m_box->leaveFrom(m_row);
        return true;
    }

private:
    RowsBox *m_box;
    RowWidget *m_row;
    bool m_first;
};

RowWidget::RowWidget(QWidget *parent)
    : QWidget(parent)
{
    new FoldingGrid(this);
}

void RowWidget::addCell(FieldEditor *cell, int twelfths)
{
    static_cast<FoldingGrid *>(layout())->addWidget(cell, twelfths);
    m_cells.push_back(cell);
}

RowsBox::RowsBox(FieldEditor *owner)
    : m_owner(owner)
    , m_container(new QWidget(owner))
    , m_layout(new QVBoxLayout(m_container))
    , m_undoLine(new QWidget(m_container))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::grid(1.5));
    auto *line = new FlowLine(FlowLine::Side::End, m_undoLine);
    line->setSpacing(Theme::grid(1));
    m_undoWords = plainLabel({}, m_undoLine);
    Theme::setTextToken(m_undoWords, Theme::Token::Muted);
    line->addWords(m_undoWords);
    m_undo = new QPushButton(m_undoLine);
    Theme::setButtonKind(m_undo, Theme::ButtonKind::Quiet);
    m_undo->setAutoDefault(true);
    line->addWidget(m_undo);
    m_layout->addWidget(m_undoLine);
    showUndo();
    QObject::connect(m_undo, &QPushButton::clicked, m_container, [this] { putBack(); });
}

/// One and many are two sentences, not one with a number.
void RowsBox::showUndo()
{
    const int count = int(m_removed.size());
    m_undoLine->setVisible(count > 0);
    m_undoWords->setText(count > 1 ? QCoreApplication::translate("RowsBox", "%n rows were removed.", nullptr, count)
                                   : QCoreApplication::translate("RowsBox", "The row was removed."));
    m_undo->setText(count > 1 ? QCoreApplication::translate("RowsBox", "Put the last one back")
                              : QCoreApplication::translate("RowsBox", "Put it back"));
    m_undo->setAccessibleDescription(m_undoWords->text());
}

void RowsBox::markEdited()
{
    for (Removed &each : m_removed)
        each.editedSince = true;
}

bool RowsBox::isUndoNext() const
{
    return !m_removed.empty() && !m_removed.back().editedSince;
}

RowWidget *RowsBox::appendRow()
{
    RowWidget *row = makeRow(m_container, int(m_rows.size()));
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_rows.push_back(row);
    bool first = true;
    for (FieldEditor *cell : row->cells()) {
        auto *keys = new RowKeys(this, row, first, cell);
        for (QWidget *widget : cell->findChildren<QWidget *>())
            if (widget->focusPolicy() & Qt::TabFocus)
                widget->installEventFilter(keys);
        QObject::connect(cell, &FieldEditor::edited, m_container, [this] {
            markEdited();
            ensureEmptyRow();
        });
        QObject::connect(cell, &FieldEditor::edited, m_owner, &FieldEditor::edited);
        QObject::connect(cell, &FieldEditor::left, m_owner, &FieldEditor::left);
        QObject::connect(cell, &FieldEditor::offered, m_owner, &FieldEditor::offered);
        first = false;
    }
    // Built after the fields that follow: without this, Tab would come to a new row last of all.
    if (m_rows.size() > 1) {
        QWidget *before = m_rows[m_rows.size() - 2]->cells().back()->control();
        for (FieldEditor *cell : row->cells()) {
            QWidget::setTabOrder(before, cell->control());
            before = cell->control();
        }
    }
    if (m_container->isVisible()) // else it comes with its window, and is arranged once
        row->show();
    return row;
}

void RowsBox::ensureEmptyRow()
{
    if (m_rows.empty() || !isEmptyRow(m_rows.back()))
        appendRow();
}

void RowsBox::dropEmptyRows()
{
    while (m_rows.size() > 1 && isEmptyRow(m_rows.back()) && isEmptyRow(m_rows[m_rows.size() - 2]) &&
           !m_rows.back()->isAncestorOf(QApplication::focusWidget())) {
        delete m_rows.back();
        m_rows.pop_back();
    }
}

void RowsBox::setRowCount(int count)
{
    for (const Removed &each : m_removed)
        delete each.row;
    m_removed.clear();
    showUndo();
    while (int(m_rows.size()) > count) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (int(m_rows.size()) < count)
        appendRow();
}

void RowsBox::remove(RowWidget *row)
{
    const auto at = std::ranges::find(m_rows, row);
    if (isEmptyRow(row) || at == m_rows.end())
        return;
    const auto index = at - m_rows.begin();
    m_rows.erase(at);
    ensureEmptyRow();
    m_rows[std::size_t(index)]->cells().front()->control()->setFocus(Qt::OtherFocusReason);
    m_layout->removeWidget(row);
    row->hide();
    renumber();
    m_removed.push_back({row, index}); // now: a cell that is tidied as the keyboard leaves it counts as edited
    showUndo();
    m_owner->touch();
}

std::ptrdiff_t RowsBox::filledRows() const
{
    std::ptrdiff_t filled = std::ssize(m_rows);
    while (filled > 0 && isEmptyRow(m_rows[std::size_t(filled - 1)]))
        --filled;
    return filled;
}

/// Never behind the empty row: the list ends with that one.
void RowsBox::putBack()
{
    if (m_removed.empty())
        return;
    const Removed last = m_removed.back();
    m_removed.pop_back();
    const std::ptrdiff_t at = std::min(last.at, filledRows());
    m_rows.insert(m_rows.begin() + at, last.row);
    m_layout->insertWidget(int(at), last.row);
    last.row->show();
    last.row->cells().front()->control()->setFocus(Qt::OtherFocusReason);
    renumber();
    showUndo();
    m_owner->touch();
}

void RowsBox::renumber()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        placeRow(m_rows[i], int(i));
}

void RowsBox::leaveFrom(RowWidget *row)
{
    QWidget *next = row->cells().back()->control();
    do
        next = next->nextInFocusChain();
    while (m_container->isAncestorOf(next) || !(next->focusPolicy() & Qt::TabFocus) || !next->isVisible() ||
           !next->isEnabled());
    next->setFocus(Qt::TabFocusReason);
}

} // namespace Intake
