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
    QString action = {};  ///< label of a button that the person may press; empty: none
    bool isQuiet = false; ///< it does not take the keyboard: somebody types
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Shows one notice; its headline takes the keyboard, so that a screen reader speaks the outcome.
class NoticePanel : public Panel
{
    Q_OBJECT
public:
    explicit NoticePanel(QWidget *parent = nullptr);

    /// The same notice again changes nothing, so that the keyboard stays where it is.
    void show(const Notice &notice);
    void clear();
    const Notice &shown() const { return m_shown; }

signals:
    void action();

private:
    QVBoxLayout *m_layout;
    QWidget *m_inside = nullptr;
    Notice m_shown;
};

} // namespace Intake
