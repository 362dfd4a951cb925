#pragma once

#include "forms/panel.h"
#include "forms/words.h"

class QVBoxLayout;

namespace Intake {

/// The list on top of the form after Create was pressed in vain: a link to each field with what is wrong, and what
/// belongs to no field as plain words.
class ProblemList : public Panel
{
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);

    /// Shows these, or hides itself when there are none. `remarks` link to their fields; `others` belong to none.
    void show(const Remarks &remarks, const Remarks &others);
    void focusFirst();

signals:
    void chosen(const QString &path);

private:
    void addLine(const Remark &remark);

    QWidget *m_lines = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace Intake
