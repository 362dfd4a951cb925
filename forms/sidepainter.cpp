#include "forms/sidepainter.h"

#include "forms/sidemodel.h"

#include <QPainter>

namespace Intake {

namespace {

int startOf(const QStyleOptionViewItem &option)
{
    return int(Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
}

int endOf(const QStyleOptionViewItem &option)
{
    return int(Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight));
}

void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inside)
{
    painter->setFont(Theme::font(Theme::Size::Help, QFont::DemiBold));
    painter->setPen(Theme::color(Theme::Token::Muted));
    painter->drawText(inside, Qt::AlignBottom | startOf(option), index.data().toString());
    painter->drawText(inside, Qt::AlignBottom | endOf(option), index.data(SideModel::CountRole).toString());
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    const bool focused = option.state & QStyle::State_HasFocus;
    painter->setPen(QPen(Theme::color(focused ? Theme::Token::Accent : Theme::Token::Line), focused ? 2 : 1));
    painter->setBrush(Theme::color(Theme::Token::Card));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
}

void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inside)
{
    paintGround(painter, option);
    const auto line = [&](const QFont &font, Theme::Token token, const QString &text, int top) {
        painter->setFont(font);
        painter->setPen(Theme::color(token));
        const QFontMetrics metrics(font);
        const QRect spot(inside.x(), top, inside.width(), metrics.height());
        painter->drawText(spot, startOf(option), metrics.elidedText(text, Qt::ElideRight, spot.width()));
        return top + metrics.height();
    };
    const int below =
        line(Theme::font(Theme::Size::Text, QFont::DemiBold), Theme::Token::Ink, index.data().toString(), inside.y());
    line(Theme::font(Theme::Size::Help), static_cast<Theme::Token>(index.data(SideModel::ToneRole).toInt()),
         index.data(SideModel::DetailRole).toString(), below);
}

} // namespace

QSize SidePainter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int text = QFontMetrics(Theme::font(Theme::Size::Text)).height();
    const int help = QFontMetrics(Theme::font(Theme::Size::Help)).height();
    const bool group = index.data(SideModel::CountRole).isValid();
    return {text * 8, group ? help + Theme::grid(2.5) : text + help + Theme::grid(1.5)};
}

void SidePainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inside = option.rect.adjusted(Theme::grid(1), Theme::grid(0.5), -Theme::grid(1), -Theme::grid(0.5));
    if (index.data(SideModel::CountRole).isValid())
        paintGroup(painter, option, index, inside);
    else
        paintEntry(painter, option, index, inside);
    painter->restore();
}

} // namespace Intake
