#include "forms/panel.h"

#include "forms/icons.h"
#include "forms/styleparts.h"

#include <algorithm>
#include <QLayout>

namespace Intake {

namespace {

using Theme::Token;

constexpr int barWidth = 3;

struct Face
{
    Token fill;
    Token bar;
};

Face faceOf(Panel::Kind kind)
{
    switch (kind) {
    case Panel::Kind::Bad:
        return {Token::BadSoft, Token::Bad};
    case Panel::Kind::Warn:
        return {Token::WarnSoft, Token::Warn};
    case Panel::Kind::Good:
        return {Token::GoodSoft, Token::Good};
    case Panel::Kind::Info:
        return {Token::AccentSoft, Token::Accent};
    case Panel::Kind::Side:
        return {Token::Side, Token::Line};
    case Panel::Kind::Card:
    case Panel::Kind::Bar:
        break;
    }
    return {Token::Card, Token::Line};
}

/// A part of the frame has one line, towards the page: above when it lies, at its end when it stands.
void paintFramePart(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, Token fill)
{
    painter.fillRect(rect, Theme::color(fill));
    const bool stands = rect.height() > rect.width();
    const QRect line =
        stands ? QRect(rect.right(), rect.top(), 1, rect.height()) : QRect(rect.left(), rect.top(), rect.width(), 1);
    painter.fillRect(QStyle::visualRect(direction, rect, line), Theme::color(Token::Line));
}

} // namespace

Panel::Panel(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
}

void Panel::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
}

Token Panel::ground() const
{
    return faceOf(m_kind).fill;
}

/// On the line of the first words.
void Panel::paintIcon(QPainter &painter) const
{
    if (!m_hasIcon)
        return;
    const int side = iconSide(font());
    const int words = layout() ? layout()->contentsMargins().top() : 0;
    const int lineHeight = QFontMetrics(font()).height() + 4;
    const int top = height() < 2 * lineHeight + 2 * words ? (height() - side) / 2 : words + (lineHeight - side) / 2;
    const QRect spot(Theme::grid(2) - 2, top, side, side);
    const Icon icon = m_kind == Kind::Bad ? Icon::Stop : m_kind == Kind::Good ? Icon::Check : Icon::Warning;
    drawIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), spot), icon, Theme::color(faceOf(m_kind).bar));
}

void Panel::paintEvent(QPaintEvent *)
{
    const Face face = faceOf(m_kind);
    const bool card = m_kind == Kind::Card;
    const qreal radius = card ? StyleParts::cardRadius : StyleParts::fieldRadius;
    QPainter painter(this);
    if (m_kind == Kind::Bar || m_kind == Kind::Side)
        return paintFramePart(painter, rect(), layoutDirection(), face.fill);
    StyleParts::drawBox(&painter, rect(), {Theme::color(face.fill), Theme::color(Token::Line), 1, radius});
    if (!card)
        paintIcon(painter);
    if (!card)
        StyleParts::drawStartBar(&painter, rect(), layoutDirection(), Theme::color(face.bar), barWidth, radius);
}

/// Layouts do not mirror their margins.
QMargins Panel::marginsBesideIcon(int aboveAndBelow) const
{
    const int start = std::max(Theme::grid(5), Theme::grid(3) + iconSide(font())), end = Theme::grid(2);
    return layoutDirection() == Qt::RightToLeft ? QMargins(end, aboveAndBelow, start, aboveAndBelow)
                                                : QMargins(start, aboveAndBelow, end, aboveAndBelow);
}

} // namespace Intake
