#include "forms/flowline.h"

#include "forms/theme.h"

#include <algorithm>
#include <QAbstractButton>
#include <QLabel>
#include <QStyle>
#include <QWidget>

namespace Intake {

namespace {

constexpr int leastLetters = 20; ///< in a line that is still easy to read

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// The keys behind the words of a button are the first to go where there is no room.
QSize leastOf(const QLayoutItem &item)
{
    const auto *button = qobject_cast<const QAbstractButton *>(const_cast<QLayoutItem &>(item).widget());
    if (!button)
        return item.sizeHint();
    const QString keys = Theme::hint(button);
    const QFontMetrics help(Theme::font(Theme::Size::Help)); // in which they are drawn, or in the button's smaller one
    const int own = button->fontMetrics().horizontalAdvance(keys);
    return item.sizeHint() - QSize(std::min(own, help.horizontalAdvance(keys)), 0);
}

QSize sizeIn(int width, const QLayoutItem &item, bool isTight)
{
    const QSize size = isTight ? leastOf(item) : item.sizeHint();
    return {std::min(size.width(), std::max(width, 0)), size.height()};
}

/// What words that wrap need to stand on one line.
int lineWidth(const QLayoutItem &words)
{
    const auto *label = qobject_cast<const QLabel *>(const_cast<QLayoutItem &>(words).widget());
    if (!label)
        return words.sizeHint().width();
    const QMargins margins = label->contentsMargins();
    return label->fontMetrics().horizontalAdvance(label->text()) + margins.left() + margins.right() + 1;
}

void putAt(QLayoutItem *item, const QRect &in, const QRect &spot, const QWidget *parent)
{
    item->setGeometry(QStyle::visualRect(parent ? parent->layoutDirection() : Qt::LeftToRight, in, spot));
}

} // namespace

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

void FlowLine::addWords(QWidget *words)
{
    m_hasWords = true;
    addWidget(words);
}

void FlowLine::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, new QWidgetItem(widget));
    invalidate();
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
void FlowLine::placeLine(const QRect &rect, Side side, std::size_t first, std::size_t last, int y,
                         const QSize &line) const
{
    const bool isTight = mustBeTight(rect.width());
    int x = side == Side::End ? rect.right() + 1 - line.width() : rect.x();
    for (std::size_t i = first; i < last; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = sizeIn(rect.width(), *m_items[i], isTight);
        putAt(m_items[i], rect, QRect(QPoint(x, y + (line.height() - size.height()) / 2), size), parentWidget());
        x += size.width() + spacing();
    }
}

/// Gives the height of all lines, without the words.
int FlowLine::flow(const QRect &rect, Side side, bool place) const
{
    const bool isTight = mustBeTight(rect.width());
    int y = rect.y(), width = 0, height = 0;
    std::size_t first = begin();
    for (std::size_t i = first; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = sizeIn(rect.width(), *m_items[i], isTight);
        if (width > 0 && width + spacing() + size.width() > rect.width()) {
            if (place)
                placeLine(rect, side, first, i, y, {width, height});
            y += height + spacing();
            first = i;
            width = height = 0;
        }
        width += (width > 0 ? spacing() : 0) + size.width();
        height = std::max(height, size.height());
    }
    if (place)
        placeLine(rect, side, first, m_items.size(), y, {width, height});
    return y + height - rect.y();
}

/// How large the line would be if it never went on below, without the words.
QSize FlowLine::wholeLine() const
{
    QSize size(0, 0);
    for (std::size_t i = begin(); i < m_items.size(); ++i)
        if (!m_items[i]->isEmpty()) {
            const QSize one = m_items[i]->sizeHint();
            size = {size.width() + one.width() + (size.width() > 0 ? spacing() : 0),
                    std::max(size.height(), one.height())};
        }
    return size;
}

/// Without their keys the buttons stand on one line, and else they do not.
bool FlowLine::mustBeTight(int width) const
{
    int least = 0;
    for (std::size_t i = begin(); i < m_items.size(); ++i)
        if (!m_items[i]->isEmpty())
            least += leastOf(*m_items[i]).width() + (least > 0 ? spacing() : 0);
    return least <= width && wholeLine().width() > width;
}

/// The width that the words have on the line of the others; 0 where it is too narrow to read.
int FlowLine::wordsBeside(int width) const
{
    const QWidget *words = m_items.front()->widget();
    const int others = wholeLine().width(), room = width - others - (others > 0 ? spacing() : 0);
    const int wanted = std::min(lineWidth(*m_items.front()), leastLetters * words->fontMetrics().averageCharWidth());
    return room >= std::max(wanted, words->minimumSizeHint().width()) ? room : 0;
}

/// What is left of the line when words of this width stand at its start.
QRect FlowLine::behind(const QRect &rect, int words) const
{
    const int taken = words + spacing();
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    return mirrored ? rect.adjusted(0, 0, -taken, 0) : rect.adjusted(taken, 0, 0, 0);
}

/// Gives the height of all.
int FlowLine::arrange(const QRect &rect, bool place) const
{
    if (!showsWords())
        return flow(rect, m_side, place);
    QLayoutItem *words = m_items.front();
    if (const int room = wordsBeside(rect.width())) {
        const int width = m_side == Side::Start ? std::min(room, lineWidth(*words)) : room;
        const int own = heightAt(*words, width), others = wholeLine().height(), height = std::max(own, others);
        if (place) {
            putAt(words, rect, {rect.x(), rect.y() + (height - own) / 2, width, own}, parentWidget());
            static_cast<void>(flow(behind(rect, width).adjusted(0, (height - others) / 2, 0, 0), m_side, true));
        }
        return height;
    }
    const int own = heightAt(*words, rect.width()), below = own + spacing();
    if (place)
        putAt(words, rect, {rect.x(), rect.y(), rect.width(), own}, parentWidget());
    return wholeLine().isEmpty() ? own : below + flow(rect.adjusted(0, below, 0, 0), m_side, place);
}

int FlowLine::heightForWidth(int width) const
{
    const QMargins m = contentsMargins();
    return arrange(QRect(0, 0, width - m.left() - m.right(), 0), false) + m.top() + m.bottom();
}

QSize FlowLine::minimumSize() const
{
    QSize size = showsWords() ? m_items.front()->minimumSize() : QSize();
    for (std::size_t i = begin(); i < m_items.size(); ++i)
        size = size.expandedTo(m_items[i]->isEmpty() ? QSize() : leastOf(*m_items[i]));
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLine::sizeHint() const
{
    const QSize least = minimumSize();
    const int words = showsWords() ? m_items.front()->sizeHint().width() + spacing() : 0;
    return {std::max(wholeLine().width() + words, least.width()), least.height()};
}

void FlowLine::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect in = contentsRect();
    if (alignment() & Qt::AlignVCenter)
        in.adjust(0, std::max(0, in.height() - arrange(in, false)) / 2, 0, 0);
    arrange(in, true);
}

} // namespace Intake
