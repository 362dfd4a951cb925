#pragma once

#include "forms/sidemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Intake {

/// The list at the left: the big New intake, a field to find by name, then the intakes in their groups with counts.
/// Arrow keys walk it (from the field too), Enter opens, Escape empties the field.
class SideList : public QWidget
{
    Q_OBJECT
public:
    explicit SideList(QWidget *parent = nullptr);

    SideModel &model() { return *m_model; }

    /// Marks the open intake; a null id marks none.
    void setCurrent(const QUuid &id);

    /// The keyboard goes to the field to find by.
    void focusFind();

signals:
    void newIntakeRequested();
    void chosen(const QUuid &id);
    void restWanted(); ///< somebody looks for what may not be in the list yet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFind();
    void buildList();
    void choose(const QModelIndex &index);
    void markCurrent();
    void find(const QString &text);
    void openFirst();

    SideModel *m_model;
    QPushButton *m_new;
    QLineEdit *m_find;
    QLabel *m_nothing;
    QListView *m_list;
    QUuid m_current;
};

} // namespace Intake
