#include "forms/styleparts.h"

#include "forms/themetokens.h"

namespace Intake::StyleParts {

using Theme::color;
using Theme::Token;

Smooth::Smooth(QPainter *painter)
    : m_painter(painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
}

Smooth::~Smooth()
{
    m_painter->restore();
}

void drawBox(QPainter *painter, const QRectF &rect, const Box &box)
{
    const Smooth smooth(painter);
    const qreal half = box.edge.isValid() ? box.width / 2 : 0;
    painter->setPen(box.edge.isValid() ? QPen(box.edge, box.width) : QPen(Qt::NoPen));
    painter->setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), box.radius - half, box.radius - half);
}

void drawRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    drawBox(painter, rect, {{}, color(Token::Accent), focusWidth, radius});
}

void drawStartBar(QPainter *painter, const QRectF &box, Qt::LayoutDirection direction, const QColor &color, qreal width,
                  qreal radius)
{
    const Smooth smooth(painter);
    const qreal left = direction == Qt::RightToLeft ? box.right() - width : box.left();
    painter->setClipRect(QRectF(left, box.top(), width, box.height()), Qt::IntersectClip);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(box, radius, radius);
}

void drawChevron(QPainter *painter, const QRectF &rect, const QColor &color)
{
    const Smooth smooth(painter);
    const qreal half = std::min(rect.width() / 7, rect.height() / 3);
    const QPointF center = rect.center();
    const QPointF points[] = {center + QPointF(-half, -half / 2), center + QPointF(0, half / 2),
                              center + QPointF(half, -half / 2)};
    painter->setPen(QPen(color, half * 0.375, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points, 3);
}

QColor fadedInk()
{
    return Theme::mix(color(Token::Muted), color(Token::Background), 0.35);
}

} // namespace Intake::StyleParts
