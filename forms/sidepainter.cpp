#include "forms/sidepainter.h"

#include "forms/icons.h"
#include "forms/sidemodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Intake {

namespace {

using Theme::Token;

constexpr int pastIcon = 6;

/// Letters of another font (Chinese), and those with two marks (Nguyễn), may be taller than the line of this one.
constexpr int tallLetters = int(Qt::AlignVCenter) | int(Qt::TextDontClip);

int startOf(const QStyleOptionViewItem &option)
{
    return int(Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
}

int endOf(const QStyleOptionViewItem &option)
{
    return int(Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight));
}

QFont helpFont()
{
    return Theme::font(Theme::Size::Help);
}

int iconRoom()
{
    return QFontMetrics(helpFont()).ascent() + 1 + pastIcon;
}

int titleHeight()
{
    return QFontMetrics(helpFont()).height() + Theme::air(2);
}

/// How high the words of an empty group are at this width.
int emptyHeight(const QString &words, int width)
{
    if (words.isEmpty())
        return 0;
    const QRect room(0, 0, std::max(width, 1), QWIDGETSIZE_MAX);
    return QFontMetrics(helpFont()).boundingRect(room, Qt::TextWordWrap, words).height() + Theme::grid(0.5);
}

void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inside)
{
    const QRect title(inside.x(), inside.y(), inside.width(), titleHeight() - Theme::grid(1));
    painter->setFont(helpFont()); // not bold: a weight more is a font more to load before the window stands
    painter->setPen(Theme::color(Token::Ink));
    painter->drawText(title, Qt::AlignBottom | startOf(option), index.data().toString());
    painter->drawText(title, Qt::AlignBottom | endOf(option), index.data(SideModel::CountRole).toString());
    const QString words = index.data(SideModel::EmptyRole).toString();
    const QRect below = inside.adjusted(0, titleHeight() - Theme::grid(0.5), 0, 0);
    painter->setPen(Theme::color(Token::Muted));
    painter->drawText(below, int(Qt::TextWordWrap | Qt::AlignTop) | startOf(option), words);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    const bool focused = option.state & QStyle::State_HasFocus;
    painter->setPen(QPen(Theme::color(focused ? Token::Accent : Token::Line), focused ? 2 : 1));
    painter->setBrush(Theme::color(Token::Card));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
}

void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QString &name, const QRect &spot)
{
    const QFont font = Theme::font(Theme::Size::Text, QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Theme::color(Token::Ink));
    painter->drawText(spot, startOf(option) | tallLetters,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, spot.width()));
}

/// The shape tells how it stands too, not the colour alone.
std::optional<Icon> iconFor(const QModelIndex &index, Token tone)
{
    switch (SideGroup(index.data(SideModel::GroupRole).toInt())) {
    case SideGroup::Waiting:
        return Icon::Waiting;
    case SideGroup::Attention:
        return Icon::Warning;
    case SideGroup::Created:
        return tone == Token::Good ? Icon::Check : Icon::Warning;
    case SideGroup::Drafts:
    case SideGroup::Discarded:
        break;
    }
    return std::nullopt;
}

void paintDetail(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect spot)
{
    const auto tone = Token(index.data(SideModel::ToneRole).toInt());
    const QFontMetrics metrics(helpFont());
    const QString detail = index.data(SideModel::DetailRole).toString();
    const auto icon = iconFor(index, tone);
    // Words before the shape, where there is no room for both.
    if (icon && metrics.horizontalAdvance(detail) <= spot.width() - iconRoom()) {
        const int side = metrics.ascent() + 1;
        const QRect place(spot.x(), spot.y() + (metrics.height() - side) / 2, side, side);
        drawIcon(painter, QStyle::visualRect(option.direction, spot, place), *icon, Theme::color(tone));
        spot = QStyle::visualRect(option.direction, spot, spot.adjusted(iconRoom(), 0, 0, 0));
    }
    painter->setFont(helpFont());
    painter->setPen(Theme::color(tone));
    painter->drawText(spot, startOf(option) | tallLetters, metrics.elidedText(detail, Qt::ElideRight, spot.width()));
}

void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inside)
{
    paintGround(painter, option);
    const int name = QFontMetrics(Theme::font(Theme::Size::Text, QFont::DemiBold)).height();
    const int detail = QFontMetrics(helpFont()).height();
    paintName(painter, option, index.data().toString(), {inside.x(), inside.y(), inside.width(), name});
    paintDetail(painter, option, index, {inside.x(), inside.y() + name, inside.width(), detail});
}

} // namespace

QSize SidePainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = QFontMetrics(Theme::font(Theme::Size::Text)).height();
    const int help = QFontMetrics(helpFont()).height();
    if (!index.data(SideModel::CountRole).isValid())
        return {text * 8, text + help + Theme::air(1.5)};
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = list ? list->viewport()->width() - Theme::grid(2) : option.rect.width();
    return {text * 8, titleHeight() + emptyHeight(index.data(SideModel::EmptyRole).toString(), width)};
}

void SidePainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int above = Theme::air(0.75);
    const QRect inside = option.rect.adjusted(Theme::grid(1), above, -Theme::grid(1), 0);
    if (index.data(SideModel::CountRole).isValid())
        paintGroup(painter, option, index, option.rect.adjusted(Theme::grid(1), 0, -Theme::grid(1), 0));
    else
        paintEntry(painter, option, index, inside);
    painter->restore();
}

} // namespace Intake
