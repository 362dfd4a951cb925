#include "screens/findings.h"

#include "forms/panel.h"

#include <QAccessible>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

namespace {

/// The one of `inside` and its parents that stands directly in `parent`.
const QWidget *childOf(const QWidget &parent, const QWidget *inside)
{
    while (inside && inside->parentWidget() != &parent)
        inside = inside->parentWidget();
    return inside;
}

const QWidget *commonParent(const QWidget &a, const QWidget &b)
{
    const QWidget *parent = a.parentWidget();
    while (parent && !parent->isAncestorOf(&b))
        parent = parent->parentWidget();
    return parent;
}

/// What a screen reader finds in a widget, in its order, as far as it is on screen.
QList<const QWidget *> spokenChildren(const QWidget &widget)
{
    QList<const QWidget *> all;
    const QAccessibleInterface *parent = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    for (int i = 0; parent && i < parent->childCount(); ++i) {
        const QAccessibleInterface *child = parent->child(i);
        const auto *each = child ? qobject_cast<const QWidget *>(child->object()) : nullptr;
        if (each && each->parentWidget() == &widget && each->isVisible() && !each->size().isEmpty() && !isOver(*each))
            all += each;
    }
    return all;
}

} // namespace

bool isReadAfter(const QWidget &now, const QWidget &next)
{
    const QWidget *parent = commonParent(now, next);
    const QWidget *first = parent ? childOf(*parent, &now) : nullptr;
    const QWidget *second = parent ? childOf(*parent, &next) : nullptr;
    if (!first || !second || first == second)
        return true;
    const QRect a = first->geometry(), b = second->geometry();
    // Cards stand in columns, and a column is read to its end.
    const bool isRightToLeft = parent->layoutDirection() == Qt::RightToLeft;
    if (qobject_cast<const Panel *>(first) && (isRightToLeft ? b.right() < a.left() : b.left() > a.right()))
        return true;
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    if (2 * shared < std::min(a.height(), b.height()))
        return b.top() > a.top();
    return isRightToLeft ? b.left() < a.left() : b.left() > a.left();
}

QStringList readingOrder(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> all = seen(window);
    all += &window;
    for (const QWidget *widget : std::as_const(all)) {
        const QList<const QWidget *> children = spokenChildren(*widget);
        for (qsizetype i = 1; i < children.size(); ++i)
            if (!isReadAfter(*children[i - 1], *children[i]))
                found += QString(named(*children[i - 1]) % u" is read before " % named(*children[i]));
    }
    return found;
}

} // namespace Intake::Testing
