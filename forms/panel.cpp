#include "forms/panel.h"

#include "forms/styleparts.h"

namespace Intake {

namespace {

using Theme::Token;

constexpr int barWidth = 3;

struct Face
{
    Token fill;
    Token bar;
};

Face look(Panel::Kind kind)
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

void Panel::paintEvent(QPaintEvent *)
{
    const Face face = look(m_kind);
    const bool card = m_kind == Kind::Card;
    const qreal radius = card ? StyleParts::cardRadius : StyleParts::fieldRadius;
    QPainter painter(this);
    if (m_kind == Kind::Bar || m_kind == Kind::Side)
        return paintFramePart(painter, rect(), layoutDirection(), face.fill);
    StyleParts::drawBox(&painter, rect(), {Theme::color(face.fill), Theme::color(Token::Line), 1, radius});
    if (!card)
        StyleParts::drawStartBar(&painter, rect(), layoutDirection(), Theme::color(face.bar), barWidth, radius);
}

} // namespace Intake
