#include "forms/flowline.h"

#include <algorithm>
#include <QStyle>
#include <QWidget>

namespace Intake {

FlowLine::FlowLine(Side side, QWidget *parent)
    : QLayout(parent)
    , m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLine::~FlowLine()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

/// The items remember their sizes too.
void FlowLine::invalidate()
{
    for (QLayoutItem *item : m_items)
        item->invalidate();
    QLayout::invalidate();
}

QLayoutItem *FlowLine::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLine::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

/// Each in the middle of the line's height, so that words of buttons with and without an edge stand on one line.
void FlowLine::placeLine(const QRect &rect, std::size_t first, std::size_t last, const QPoint &at,
                         const QSize &line) const
{
    int x = m_side == Side::End ? rect.right() + 1 - line.width() : at.x();
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (std::size_t i = first; i < last; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        m_items[i]->setGeometry(
            QStyle::visualRect(direction, rect, QRect(QPoint(x, at.y() + (line.height() - size.height()) / 2), size)));
        x += size.width() + spacing();
    }
}

/// Gives the height of all lines.
int FlowLine::arrange(const QRect &rect, bool place) const
{
    int y = rect.y(), width = 0, height = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        if (width > 0 && width + spacing() + size.width() > rect.width()) {
            if (place)
                placeLine(rect, first, i, {rect.x(), y}, {width, height});
            y += height + spacing();
            first = i;
            width = height = 0;
        }
        width += (width > 0 ? spacing() : 0) + size.width();
        height = std::max(height, size.height());
    }
    if (place)
        placeLine(rect, first, m_items.size(), {rect.x(), y}, {width, height});
    return y + height - rect.y();
}

int FlowLine::heightForWidth(int width) const
{
    const QMargins m = contentsMargins();
    return arrange(QRect(0, 0, width - m.left() - m.right(), 0), false) + m.top() + m.bottom();
}

QSize FlowLine::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->sizeHint());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLine::sizeHint() const
{
    const QSize least = minimumSize();
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    return {std::max(width - spacing(), least.width()), least.height()};
}

void FlowLine::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(contentsRect(), true);
}

} // namespace Intake
