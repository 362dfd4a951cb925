#pragma once

#include "forms/words.h"

#include <QWidget>
#include <vector>

class QPushButton;

namespace Intake {

/// The sections of the form in one line, with how much is to fix in each. Ctrl+1 … Ctrl+7 choose them.
class SectionIndex : public QWidget
{
    Q_OBJECT
public:
    explicit SectionIndex(QWidget *parent = nullptr);

    int count() const { return int(m_buttons.size()); }
    void showCounts(const Remarks &remarks, const QStringList &toAsk);
    void showCurrent(int page);

signals:
    void chosen(int page);

private:
    std::vector<QPushButton *> m_buttons;
};

} // namespace Intake
