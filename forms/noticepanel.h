#pragma once

#include "forms/panel.h"

class QVBoxLayout;

namespace Intake {

/// What stands above the form when the last sending did not end well.
struct Notice
{
    enum class Tone { Bad, Warn } tone = Tone::Warn;
    QString headline;
    QString body;
    QString action;            ///< label of a button that the person may press; empty: none
    bool blocksCreate = false; ///< it may have been created: Create is out of reach until the action
};

/// Shows one notice; its headline takes the keyboard, so that a screen reader speaks the outcome.
class NoticePanel : public Panel
{
    Q_OBJECT
public:
    explicit NoticePanel(QWidget *parent = nullptr);

    void show(const Notice &notice);
    void clear();
    bool blocksCreate() const { return m_blocksCreate; }

signals:
    void action();

private:
    QVBoxLayout *m_layout;
    QWidget *m_inside = nullptr;
    bool m_blocksCreate = false;
};

} // namespace Intake
