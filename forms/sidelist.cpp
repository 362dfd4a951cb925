#include "forms/sidelist.h"

#include "forms/words.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Intake {

namespace {

enum Role { IdRole = Qt::UserRole, DetailRole, ToneRole, CountRole };

/// Two lines an intake (name, how it stands), one line a group (title, count). Text is painted, never read as markup.
class EntryPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int text = QFontMetrics(Theme::font(Theme::Size::Text)).height();
        const int help = QFontMetrics(Theme::font(Theme::Size::Help)).height();
        const bool group = index.data(CountRole).isValid();
        return {text * 8, group ? help + Theme::grid(2.5) : text + help + Theme::grid(1.5)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect inside = option.rect.adjusted(Theme::grid(1), Theme::grid(0.5), -Theme::grid(1), -Theme::grid(0.5));
        if (index.data(CountRole).isValid())
            paintGroup(painter, option, index, inside);
        else
            paintEntry(painter, option, index, inside);
        painter->restore();
    }

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &inside)
    {
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->setFont(Theme::font(Theme::Size::Help, QFont::DemiBold));
        painter->setPen(Theme::color(Theme::Token::Muted));
        painter->drawText(inside, int(Qt::AlignBottom | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                          index.data().toString());
        painter->drawText(inside, int(Qt::AlignBottom | (mirrored ? Qt::AlignLeft : Qt::AlignRight)),
                          index.data(CountRole).toString());
    }

    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &inside)
    {
        if (option.state & QStyle::State_Selected) {
            painter->setPen(
                Theme::color(option.state & QStyle::State_HasFocus ? Theme::Token::Accent : Theme::Token::Line));
            painter->setBrush(Theme::color(Theme::Token::Card));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
        }
        const int align = int(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        const auto line = [&](const QFont &font, Theme::Token token, const QString &text, int top) {
            painter->setFont(font);
            painter->setPen(Theme::color(token));
            const QFontMetrics metrics(font);
            const QRect spot(inside.x(), top, inside.width(), metrics.height());
            painter->drawText(spot, align, metrics.elidedText(text, Qt::ElideRight, spot.width()));
            return top + metrics.height();
        };
        const int below = line(Theme::font(Theme::Size::Text, QFont::DemiBold), Theme::Token::Ink,
                               index.data().toString(), inside.y());
        line(Theme::font(Theme::Size::Help), static_cast<Theme::Token>(index.data(ToneRole).toInt()),
             index.data(DetailRole).toString(), below);
    }
};

} // namespace

SideList::SideList(QWidget *parent)
    : QWidget(parent)
    , m_new(new QPushButton(tr("&New intake"), this))
    , m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(1.5), Theme::grid(2), Theme::grid(1.5), Theme::grid(1));
    layout->setSpacing(Theme::grid(1));
    Theme::setButtonKind(m_new, Theme::ButtonKind::Main);
    Theme::setHint(m_new, QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    m_new->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_new);
    m_list->setAccessibleName(tr("Intakes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new EntryPainter(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_new, &QPushButton::clicked, this, &SideList::newIntakeRequested);
    const auto choose = [this](const QListWidgetItem *item) {
        if (item->data(IdRole).isValid())
            emit chosen(item->data(IdRole).toInt());
    };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
}

void SideList::show(const std::vector<SideGroup> &groups, int current)
{
    m_list->clear();
    for (const SideGroup &group : groups)
        addGroup(group);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(IdRole) == current)
            m_list->setCurrentRow(row);
}

void SideList::addGroup(const SideGroup &group)
{
    auto *item = new QListWidgetItem(group.title, m_list);
    item->setData(CountRole, int(group.entries.size()));
    item->setFlags(Qt::NoItemFlags);
    item->setData(Qt::AccessibleTextRole,
                  tr("%1, %n", "group title, count", int(group.entries.size())).arg(group.title));
    for (const SideEntry &entry : group.entries)
        addEntry(entry);
}

void SideList::addEntry(const SideEntry &entry)
{
    auto *item = new QListWidgetItem(Words::shown(entry.name), m_list);
    item->setData(IdRole, entry.id);
    item->setData(DetailRole, entry.detail);
    item->setData(ToneRole, int(entry.tone));
    item->setData(Qt::AccessibleTextRole, QString(Words::shown(entry.name) % QStringLiteral(", ") % entry.detail));
}

} // namespace Intake
