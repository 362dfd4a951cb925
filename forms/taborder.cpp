#include "forms/taborder.h"

#include <algorithm>
#include <QLayout>
#include <QScrollArea>
#include <QSet>

namespace Intake {

namespace {

void collect(const QLayout *layout, QWidgetList &stops);

void collect(QWidget *widget, QWidgetList &stops)
{
    if (widget->isHidden())
        return;
    if (widget->focusPolicy() & Qt::TabFocus)
        stops += widget;
    if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget())
        collect(area->widget(), stops);
    else if (const QLayout *layout = widget->layout())
        collect(layout, stops);
}

void collect(const QLayout *layout, QWidgetList &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, stops);
        else if (const QLayout *inner = item->layout())
            collect(inner, stops);
    }
}

/// The same widgets as Tab goes through them now.
QWidgetList chained(const QWidgetList &stops)
{
    const QSet<QWidget *> wanted(stops.begin(), stops.end());
    QWidgetList order;
    QWidget *widget = stops.constFirst();
    do {
        if (wanted.contains(widget))
            order += widget;
        widget = widget->nextInFocusChain();
    } while (widget != stops.constFirst());
    return order;
}

} // namespace

void tabInReadingOrder(QWidget *root)
{
    QWidgetList stops;
    collect(root, stops);
    if (stops.isEmpty() || chained(stops) == stops)
        return;
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void readInOrder(const QLayout *layout)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget *widget = layout->itemAt(i)->widget())
            widget->raise();
        else if (const QLayout *inner = layout->itemAt(i)->layout())
            readInOrder(inner);
    }
}

} // namespace Intake
