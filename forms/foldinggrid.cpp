#include "forms/foldinggrid.h"

#include "forms/theme.h"

#include <algorithm>
#include <QStyle>
#include <QWidget>

namespace Intake {

namespace {

constexpr int columns = 12;

int heightAt(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FoldingGrid::FoldingGrid(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Theme::grid(2));
}

FoldingGrid::~FoldingGrid()
{
    for (const Cell &cell : m_cells)
        delete cell.item;
}

void FoldingGrid::addWidget(QWidget *widget, int twelfths)
{
    addChildWidget(widget);
    m_cells.push_back({new QWidgetItem(widget), twelfths});
    invalidate();
}

void FoldingGrid::arrangeAs(const QWidgetList &order)
{
    std::vector<Cell> placed;
    for (QWidget *widget : order) {
        const auto cell = std::ranges::find(m_cells, widget, [](const Cell &each) { return each.item->widget(); });
        if (cell != m_cells.end())
            placed.push_back(*cell);
    }
    for (auto next = placed.begin(); Cell & cell : m_cells)
        if (next != placed.end() && order.contains(cell.item->widget()))
            cell = *next++;
    invalidate();
}

FoldingGrid *FoldingGrid::around(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const QLayout *outer = parent ? parent->layout() : nullptr;
    for (int i = 0; outer && i < outer->count(); ++i)
        if (auto *grid = dynamic_cast<FoldingGrid *>(outer->itemAt(i)->layout()); grid && grid->indexOf(widget) >= 0)
            return grid;
    return nullptr;
}

void FoldingGrid::addItem(QLayoutItem *item)
{
    m_cells.push_back({item, columns});
    invalidate();
}

QLayoutItem *FoldingGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[std::size_t(index)].item : nullptr;
}

QLayoutItem *FoldingGrid::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_cells.erase(m_cells.begin() + index);
    return item;
}

int FoldingGrid::folded(int twelfths, int width) const
{
    // 40 and 84 average letters: under these a third of a line no longer shows a usual name or phone number.
    const int letter = parentWidget() ? parentWidget()->fontMetrics().averageCharWidth() : 8;
    if (width < 40 * letter)
        return columns;
    return width < 84 * letter ? std::min(columns, twelfths * 2) : twelfths;
}

int FoldingGrid::arrange(const QRect &rect, bool place) const
{
    const int gap = spacing(), lineGap = Theme::air(m_lineGap);
    const double column = double(rect.width() + gap) / columns;
    int y = rect.y(), start = 0, lineHeight = 0;
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        const int span = folded(cell.twelfths, rect.width());
        if (start + span > columns) {
            y += lineHeight + lineGap;
            start = lineHeight = 0;
        }
        const int x = int(start * column), width = int((start + span) * column) - gap - x;
        const int height = heightAt(cell.item, width);
        if (place) {
            const QRect spot(rect.x() + x, y, width, height);
            const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            cell.item->setGeometry(QStyle::visualRect(direction, rect, spot));
        }
        start += span;
        lineHeight = std::max(lineHeight, height);
    }
    return y + lineHeight - rect.y();
}

int FoldingGrid::heightForWidth(int width) const
{
    const QMargins m = contentsMargins();
    return arrange(QRect(0, 0, width - m.left() - m.right(), 0), false) + m.top() + m.bottom();
}

QSize FoldingGrid::minimumSize() const
{
    QSize size;
    for (const Cell &cell : m_cells)
        size = size.expandedTo(cell.item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FoldingGrid::sizeHint() const
{
    const int width = minimumSize().width() * 3;
    return {width, heightForWidth(width)};
}

void FoldingGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(contentsRect(), true);
}

} // namespace Intake
