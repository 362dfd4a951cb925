#include "forms/styleparts.h"
#include "forms/themetokens.h"

#include <QStyle>

namespace Intake::StyleParts {

using Theme::color;
using Theme::Token;

namespace {

constexpr int thinBar = 6;
constexpr int wideBar = 8;
constexpr int shortestSlider = 32;

void drawSelection(QPainter *painter, const QRect &rect, const QColor &fill)
{
    const QColor edge = Theme::isHighContrast() ? color(Token::Line) : QColor();
    drawBox(painter, rect, {fill, edge});
}

QRect alongBar(const QStyleOptionSlider &option, int start, int length)
{
    const QRect &rect = option.rect;
    if (option.orientation == Qt::Vertical)
        return {rect.left(), rect.top() + start, rect.width(), length};
    return QStyle::visualRect(option.direction, rect, {rect.left() + start, rect.top(), length, rect.height()});
}

} // namespace

void drawRow(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        drawSelection(painter, option.rect, color(Token::AccentSoft));
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        drawSelection(painter, option.rect, color(Token::Side));
}

void drawMenuRow(QPainter *painter, const QStyleOption &option)
{
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Enabled))
        drawSelection(painter, option.rect, color(Token::AccentSoft));
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const int whole = option.orientation == Qt::Vertical ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    const qint64 pages = qint64(range) + option.pageStep;
    const int fair = pages > 0 ? int(qint64(option.pageStep) * whole / pages) : whole;
    const int length = range > 0 ? std::clamp(fair, std::min(shortestSlider, whole), whole) : whole;
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      whole - length, option.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return alongBar(option, start, length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSubPage:
        return alongBar(option, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return alongBar(option, start + length, whole - start - length);
    default:
        return {};
    }
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const bool held = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const qreal width = held ? wideBar : thinBar;
    QRectF bar(slider);
    if (option.orientation == Qt::Vertical)
        bar = {bar.center().x() - width / 2, bar.top() + 2, width, bar.height() - 4};
    else
        bar = {bar.left() + 2, bar.center().y() - width / 2, bar.width() - 4, width};
    drawBox(painter, bar, {color(held ? Token::Muted : Token::FieldLine), {}, 0, width / 2});
}

} // namespace Intake::StyleParts
