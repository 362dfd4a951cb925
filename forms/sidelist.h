#pragma once

#include "forms/theme.h"

#include <QListWidget>
#include <vector>

class QPushButton;

namespace Intake {

/// One intake in the list at the left.
struct SideEntry
{
    int id = 0;
    QString name;
    QString detail; ///< how it stands, in a few words
    Theme::Token tone = Theme::Token::Muted;
};

struct SideGroup
{
    QString title;
    std::vector<SideEntry> entries;
};

/// The list at the left: the big New intake, then the intakes in their groups with counts. Arrow keys walk it, Enter
/// opens.
class SideList : public QWidget
{
    Q_OBJECT
public:
    explicit SideList(QWidget *parent = nullptr);

    void show(const std::vector<SideGroup> &groups, int current);
    using QWidget::show;

signals:
    void newIntakeRequested();
    void chosen(int id);

private:
    void addGroup(const SideGroup &group);
    void addEntry(const SideEntry &entry);

    QPushButton *m_new;
    QListWidget *m_list;
};

} // namespace Intake
