#include "forms/rankedchoices.h"

#include <algorithm>

namespace Intake {

namespace {

/// A region is shown with all its names ("VIC · Victoria"); the best of them counts.
int rank(const QString &shown, const QString &typed)
{
    int best = 3;
    const QStringList names = shown.split(QStringLiteral(" · "));
    for (const QString &name : names)
        if (name.compare(typed, Qt::CaseInsensitive) == 0)
            return 0;
        else if (name.startsWith(typed, Qt::CaseInsensitive))
            best = std::min(best, 1);
        else if (name.contains(u' ' % typed, Qt::CaseInsensitive))
            best = std::min(best, 2);
    return best;
}

} // namespace

RankedChoices::RankedChoices(QAbstractItemModel *choices, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(choices);
    sort(0);
}

void RankedChoices::follow(const QString &typed)
{
    m_typed = typed.trimmed();
    invalidate();
}

bool RankedChoices::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return rank(left.data().toString(), m_typed) < rank(right.data().toString(), m_typed);
}

} // namespace Intake
