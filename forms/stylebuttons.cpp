#include "forms/styleparts.h"
#include "forms/themetokens.h"

#include <QWidget>

namespace Intake::StyleParts {

using Theme::ButtonKind;
using Theme::color;
using Theme::Token;

namespace {

constexpr int gap = 8;

struct Look
{
    QColor fill;
    QColor edge;
    QColor text;
    QColor hint;
};

/// A text that may have to make room: what it is, how it is written and how wide.
struct Piece
{
    QString text;
    QFont font;
    int width = 0;
};

/// A line under one letter would tear it from its neighbours where letters are joined; the key works all the same.
int mnemonicFlag(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextHideMnemonic : Qt::TextShowMnemonic;
}

Piece piece(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {text, font, text.isEmpty() ? 0 : metrics.size(mnemonicFlag(text), text).width()};
}

bool isTab(ButtonKind kind)
{
    return kind == ButtonKind::Section || kind == ButtonKind::Segment;
}

QFont withWeight(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

QFont baseFont(const QWidget *widget)
{
    return widget ? widget->font() : Theme::font(Theme::Size::Text);
}

/// A size or a weight more is a font more to load before the window stands (2 % of the start each): a button in the
/// help's size is neither bold nor has it a shortcut in smaller letters still.
bool isSmall(const QFont &font)
{
    const QFont help = Theme::font(Theme::Size::Help);
    return font.pointSizeF() <= help.pointSizeF() && font.pixelSize() <= help.pixelSize();
}

QFont hintFont(const QFont &font)
{
    return isSmall(font) ? font : Theme::font(Theme::Size::Help);
}

/// What stands behind the text: the number of problems, or the shortcut.
Piece endPiece(const QWidget *widget, const QFont &font)
{
    if (const int count = Theme::count(widget); count > 0)
        return piece(QString::number(count), withWeight(font, QFont::Bold));
    return piece(Theme::hint(widget), hintFont(font));
}

int padding(ButtonKind kind)
{
    if (kind == ButtonKind::Section) // all seven stand in one line of a window of 1024
        return 8;
    return kind == ButtonKind::Plain || kind == ButtonKind::Main ? 15 : 10;
}

int heightFor(ButtonKind kind, const QFontMetrics &metrics)
{
    const bool tall = kind == ButtonKind::Plain || kind == ButtonKind::Main;
    if (Theme::isCompact())
        return tall ? std::max(32, metrics.height() + 12) : std::max(26, metrics.height() + 8);
    return tall ? std::max(38, metrics.height() + 20) : std::max(30, metrics.height() + 12);
}

/// Darker in light, lighter in dark, while the pointer is over it and more while it is pressed.
QColor touched(const QStyleOption &option, const QColor &resting, double step)
{
    if (option.state.testFlag(QStyle::State_Sunken))
        return Theme::mix(resting, color(Token::Ink), 2 * step);
    return option.state.testFlag(QStyle::State_MouseOver) ? Theme::mix(resting, color(Token::Ink), step) : resting;
}

QColor touchedClear(const QStyleOption &option)
{
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    if (!pressed && !option.state.testFlag(QStyle::State_MouseOver))
        return {};
    return Theme::mix(color(Token::AccentSoft), color(Token::Accent), pressed ? 0.12 : 0);
}

Look chosen(ButtonKind kind)
{
    const bool edged = kind != ButtonKind::Section || Theme::isHighContrast();
    const QColor edge = color(kind == ButtonKind::Plain ? Token::Accent : Token::FieldLine);
    return {color(Token::AccentSoft), edged ? edge : QColor(), color(Token::Accent), color(Token::Muted)};
}

Look disabled(ButtonKind kind)
{
    const bool edged = kind == ButtonKind::Plain || kind == ButtonKind::Main || kind == ButtonKind::Segment;
    const QColor fill = kind == ButtonKind::Main ? color(Token::Line) : QColor();
    return {fill, edged ? color(Token::Line) : QColor(), fadedInk(), fadedInk()};
}

Look enabled(const QStyleOption &option, ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Main:
        return {touched(option, color(Token::Accent), 0.12), {}, color(Token::OnAccent), color(Token::OnAccentMuted)};
    case ButtonKind::Quiet:
        return {touchedClear(option), {}, color(Token::Accent), color(Token::Muted)};
    case ButtonKind::Section:
        return {touchedClear(option), {}, color(Token::Muted), color(Token::Muted)};
    case ButtonKind::Plain:
    case ButtonKind::Segment:
        break;
    }
    return {touched(option, color(Token::Card), 0.04), color(Token::FieldLine), color(Token::Ink), color(Token::Muted)};
}

Look look(const QStyleOption &option, const QWidget *widget)
{
    const ButtonKind kind = Theme::buttonKind(widget);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return disabled(kind);
    Look face = option.state.testFlag(QStyle::State_On) ? chosen(kind) : enabled(option, kind);
    if (Theme::count(widget) > 0)
        face.hint = color(Token::Bad);
    return face;
}

/// Whether another segment touches this one at its left or right side; the layout knows, so nobody needs to say it.
bool touches(const QWidget *widget, bool left)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    if (!parent)
        return false;
    const QRect own = widget->geometry();
    for (const QObject *child : parent->children()) {
        const auto *other = qobject_cast<const QWidget *>(child);
        if (!other || other == widget || Theme::buttonKind(other) != ButtonKind::Segment || other->isHidden() ||
            other->y() != own.y())
            continue;
        const QRect its = other->geometry();
        if (left ? its.right() + 1 == own.left() : own.right() + 1 == its.left())
            return true;
    }
    return false;
}

void drawSegment(QPainter *painter, const QStyleOption &option, const QWidget *widget, const Look &look)
{
    constexpr int beyond = 2 * buttonRadius;
    const bool left = touches(widget, true);
    const bool right = touches(widget, false);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    drawBox(painter, option.rect.adjusted(left ? -beyond : 0, 0, right ? beyond : 0, 0), {look.fill, look.edge});
    if (right)
        painter->fillRect(option.rect.right(), option.rect.top() + 1, 1, option.rect.height() - 2, color(Token::Line));
    painter->restore();
}

/// Icon, text, end piece and menu arrow: the same for measuring and for painting.
struct Label
{
    QIcon icon;
    int iconWidth = 0;
    Piece text;
    Piece end;
    int menu = 0;

    int iconRoom() const { return iconWidth > 0 && text.width > 0 ? iconWidth + gap : iconWidth; }
    int endRoom() const { return end.width > 0 ? end.width + gap : 0; }
    int width() const { return iconRoom() + text.width + endRoom(); }
};

Label label(const QStyleOptionButton &option, const QWidget *widget, QFont::Weight weight)
{
    const QFont font = baseFont(widget);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    return {option.icon, option.icon.isNull() ? 0 : option.iconSize.width(),
            piece(option.text, withWeight(font, isSmall(font) ? QFont::Normal : weight)), endPiece(widget, font),
            menu ? arrowWidth(option.fontMetrics) - gap : 0};
}

/// In a narrow button the shortcut goes first, then the end of the text.
Label fitting(Label label, int room)
{
    if (label.width() > room)
        label.end = {};
    const int left = room - label.iconRoom() - label.endRoom();
    if (label.text.width > left) {
        const QFontMetrics metrics(label.text.font);
        label.text.text = metrics.elidedText(label.text.text, Qt::ElideRight, left, mnemonicFlag(label.text.text));
        label.text.width = left;
    }
    return label;
}

void drawPiece(QPainter *painter, const QRect &rect, const Piece &piece, const QColor &color)
{
    painter->setFont(piece.font);
    painter->setPen(color);
    painter->drawText(rect, int(Qt::AlignCenter) | mnemonicFlag(piece.text), piece.text);
}

} // namespace

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = Theme::buttonKind(widget);
    const Label all = label(option, widget, QFont::DemiBold);
    const int icon = all.iconWidth > 0 ? option.iconSize.height() + 8 : 0;
    return {all.width() + all.menu + 2 * padding(kind),
            std::max(heightFor(kind, QFontMetrics(baseFont(widget))), icon)};
}

void drawButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = Theme::buttonKind(widget);
    const Look face = look(option, widget);
    if (kind == ButtonKind::Segment)
        drawSegment(painter, option, widget, face);
    else if (face.fill.isValid() || face.edge.isValid())
        drawBox(painter, option.rect, {face.fill, face.edge, 1, buttonRadius});
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    drawRing(painter, option.rect, buttonRadius);
    const QRectF inside = QRectF(option.rect).adjusted(focusWidth, focusWidth, -focusWidth, -focusWidth);
    if (kind == ButtonKind::Main) // the ring has the colour of the button, so a second one sets it off
        drawBox(painter, inside, {{}, color(Token::OnAccent), 1.5, buttonRadius - focusWidth});
}

void drawButtonText(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Look face = look(option, widget);
    const bool strong = !isTab(Theme::buttonKind(widget)) || option.state.testFlag(QStyle::State_On);
    Label all = label(option, widget, strong ? QFont::DemiBold : QFont::Normal);
    const int room = option.rect.width() - all.menu;
    all = fitting(std::move(all), room - 6);
    int x = option.rect.left() + (room - all.width()) / 2;
    const auto next = [&](int width, int after) {
        const QRect rect(x, option.rect.top(), width, option.rect.height());
        x += width + after;
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto mode = option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    painter->save();
    if (all.iconWidth > 0)
        all.icon.paint(painter, next(all.iconWidth, all.iconRoom() - all.iconWidth), Qt::AlignCenter, mode);
    drawPiece(painter, next(all.text.width, gap), all.text, face.text);
    drawPiece(painter, next(all.end.width, 0), all.end, face.hint);
    painter->restore();
    x = option.rect.left() + room - gap;
    if (all.menu > 0)
        drawChevron(painter, next(all.menu + gap, 0), face.text);
}

} // namespace Intake::StyleParts
