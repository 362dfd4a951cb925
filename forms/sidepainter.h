#pragma once

#include <QStyledItemDelegate>

namespace Intake {

/// Paints the list at the left: two lines an intake (name, how it stands), one line a group (title, count). Text is
/// painted, never read as markup.
class SidePainter : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Intake
