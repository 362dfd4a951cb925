#include "forms/styleparts.h"
#include "forms/themetokens.h"

#include <QStyle>

namespace Intake::StyleParts {

using Theme::color;
using Theme::Token;

namespace {

constexpr int barWidth = 4; // the edge and three pixels more

bool has(const QStyleOption &option, QStyle::StateFlag state)
{
    return option.state.testFlag(state);
}

QColor edgeOf(const QStyleOption &option, bool problem)
{
    if (!has(option, QStyle::State_Enabled))
        return color(Token::Line);
    return color(problem ? Token::Bad : Token::FieldLine);
}

void drawTick(QPainter *painter, const QRectF &box, const QColor &ink)
{
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    const QPointF points[] = {at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)};
    painter->setPen(QPen(ink, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points, 3);
}

Box indicatorBox(const QStyleOption &option, const QWidget *widget, qreal radius)
{
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!has(option, QStyle::State_Enabled))
        return {color(filled ? Token::FieldLine : Token::Background), color(Token::Line), 1, radius};
    if (filled)
        return {color(Token::Accent), color(Token::Accent), 1, radius};
    const QColor fill = color(has(option, QStyle::State_MouseOver) ? Token::AccentSoft : Token::Field);
    return {fill, edgeOf(option, Theme::hasProblem(widget)), 1, radius};
}

/// The box in the middle, and round it the ring when the keyboard is here.
QRectF drawIndicator(QPainter *painter, const QStyleOption &option, const QWidget *widget, bool round)
{
    const QRectF rect(option.rect);
    const QRectF box = rect.adjusted(indicatorMargin, indicatorMargin, -indicatorMargin, -indicatorMargin);
    drawBox(painter, box, indicatorBox(option, widget, round ? box.height() / 2 : 4));
    if (has(option, QStyle::State_HasFocus))
        drawRing(painter, rect, round ? rect.height() / 2 : 4 + indicatorMargin);
    return box;
}

} // namespace

int fieldHeight(const QFontMetrics &metrics)
{
    return Theme::isCompact() ? std::max(28, metrics.height() + 8) : std::max(32, metrics.height() + 14);
}

void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool problem = enabled && Theme::hasProblem(widget);
    const bool fixed = !enabled || has(option, QStyle::State_ReadOnly);
    const QRectF rect(option.rect);
    drawBox(painter, rect, {color(fixed ? Token::Background : Token::Field), edgeOf(option, problem)});
    if (problem)
        drawStartBar(painter, rect, option.direction, color(Token::Bad), barWidth + (focused ? focusWidth : 0),
                     fieldRadius);
    if (focused)
        drawRing(painter, rect, fieldRadius);
    if (problem && focused) {
        const QRectF inside = rect.adjusted(focusWidth, focusWidth, -focusWidth, -focusWidth);
        drawBox(painter, inside, {{}, color(Token::Bad), 1, fieldRadius - focusWidth});
    }
}

int arrowWidth(const QFontMetrics &metrics)
{
    return std::max(28, metrics.height() + 11);
}

void drawCombo(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.frame)
        drawField(painter, option, widget);
    if (!option.subControls.testFlag(QStyle::SC_ComboBoxArrow))
        return;
    const int width = arrowWidth(option.fontMetrics);
    const QRect end(option.rect.right() + 1 - width, option.rect.top(), width, option.rect.height());
    const bool enabled = has(option, QStyle::State_Enabled);
    drawChevron(painter, QStyle::visualRect(option.direction, option.rect, end),
                enabled ? color(Token::Muted) : fadedInk());
}

void drawComboText(QPainter *painter, const QStyleOptionComboBox &option, const QRect &editRect)
{
    QRect rect = editRect.adjusted(2, 0, -2, 0);
    if (!option.currentIcon.isNull()) {
        const QRect start(rect.topLeft(), QSize(option.iconSize.width(), rect.height()));
        option.currentIcon.paint(painter, QStyle::visualRect(option.direction, rect, start));
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(option.iconSize.width() + 6, 0, 0, 0));
    }
    const QString text = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width());
    painter->setPen(option.palette.color(QPalette::ButtonText));
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), text);
}

int indicatorSize(const QFontMetrics &metrics)
{
    return std::max(16, metrics.height() - 1) + 2 * indicatorMargin;
}

void drawCheckBox(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const QRectF box = drawIndicator(painter, option, widget, false);
    const Smooth smooth(painter);
    if (has(option, QStyle::State_On))
        drawTick(painter, box, color(Token::OnAccent));
    else if (has(option, QStyle::State_NoChange))
        painter->fillRect(
            box.adjusted(box.width() * 0.25, box.height() * 0.43, -box.width() * 0.25, -box.height() * 0.43),
            color(Token::OnAccent));
}

void drawRadio(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const QRectF box = drawIndicator(painter, option, widget, true);
    if (!has(option, QStyle::State_On))
        return;
    const qreal inset = box.width() * 0.31;
    drawBox(painter, box.adjusted(inset, inset, -inset, -inset), {color(Token::OnAccent), {}, 0, box.width()});
}

} // namespace Intake::StyleParts
