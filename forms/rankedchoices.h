#pragma once

#include <QSortFilterProxyModel>

namespace Intake {

/// A list of choices in the order of what was typed: first what is just that, then what begins so, then what has a
/// word that begins so, then the rest, each in its own order.
class RankedChoices : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    RankedChoices(QAbstractItemModel *choices, QObject *parent);

    void follow(const QString &typed);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_typed;
};

} // namespace Intake
