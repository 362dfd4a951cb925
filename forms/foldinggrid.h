#pragma once

#include <QLayout>
#include <QWidgetList>
#include <vector>

namespace Intake {

/// Twelve columns that fold: each item takes a number of twelfths of a line; when the line gets narrow, double of it,
/// and when it gets very narrow, all. Lines follow each other in reading order, mirrored where the language is.
class FoldingGrid : public QLayout
{
public:
    explicit FoldingGrid(QWidget *parent = nullptr);
    ~FoldingGrid() override;

    void addWidget(QWidget *widget, int twelfths);

    /// Of the widgets that stand here: they change places among themselves, in this order.
    void arrangeAs(const QWidgetList &order);

    /// The one in which a widget stands, among the layouts of its parent; null when there is none.
    static FoldingGrid *around(const QWidget *widget);

    /// Between the lines, in steps of the grid.
    void setLineGap(double steps) { m_lineGap = steps; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_cells.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Cell
    {
        QLayoutItem *item;
        int twelfths;
    };
    int folded(int twelfths, int width) const;
    int arrange(const QRect &rect, bool place) const;

    std::vector<Cell> m_cells;
    double m_lineGap = 1.5;
};

} // namespace Intake
