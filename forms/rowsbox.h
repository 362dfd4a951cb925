#pragma once

#include "forms/fieldeditor.h"

#include <cstddef>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Intake {

/// One row of a list: its cells, side by side.
class RowWidget : public QWidget
{
    Q_OBJECT
public:
    explicit RowWidget(QWidget *parent);

    void addCell(FieldEditor *cell, int twelfths);
    const std::vector<FieldEditor *> &cells() const { return m_cells; }

private:
    std::vector<FieldEditor *> m_cells;
};

/// Repeating rows: an empty one is always there and typing in it adds the next; Enter in the first cell of an empty row
/// leaves the list; Ctrl+Shift+Delete removes a row, and Undo brings back those that were removed, one by one. The
/// subclass knows what a row holds.
class RowsBox
{
public:
    virtual ~RowsBox() = default;

protected:
    RowsBox(FieldEditor *owner);

    virtual RowWidget *makeRow(QWidget *parent, int index) = 0;
    virtual void placeRow(RowWidget *row, int index) = 0;
    virtual bool isEmptyRow(const RowWidget *row) const = 0;

    QWidget *container() const { return m_container; }
    const std::vector<RowWidget *> &rows() const { return m_rows; }

    /// Exactly so many rows, the last of which is the empty one.
    void setRowCount(int count);
    void ensureEmptyRow();

    /// The empty rows at the end but one go, unless one of them has the keyboard.
    void dropEmptyRows();

private:
    friend class RowKeys;
    RowWidget *appendRow();
    void remove(RowWidget *row);
    void putBack();
    void renumber();
    void leaveFrom(RowWidget *row);
    void showUndo();
    void markEdited();
    bool isUndoNext() const; ///< Ctrl+Z means the row that was removed last
    std::ptrdiff_t filledRows() const;

    struct Removed
    {
        RowWidget *row;
        std::ptrdiff_t at;
        bool editedSince = false; ///< then Ctrl+Z is the cell's own again
    };
    FieldEditor *m_owner;
    QWidget *m_container;
    QVBoxLayout *m_layout;
    QWidget *m_undoLine;
    QLabel *m_undoWords;
    QPushButton *m_undo;
    std::vector<RowWidget *> m_rows;
    std::vector<Removed> m_removed; ///< the last one comes back first
};

} // namespace Intake
