#pragma once

#include "forms/panel.h"

namespace Intake {

class SamePanel;
class SideList;

/// The list at the start of the window, and below it who may be the same person. A window too narrow for it and a form
/// folds it away; it comes when the keyboard is wanted in it, and goes when that moves on.
class SidePane : public Panel
{
    Q_OBJECT
public:
    SidePane(SideList *list, SamePanel *same);

    /// The room for it in a window of this width.
    void fit(int width);
    void unfold();
    bool isFolded() const { return m_isNarrow && isHidden(); }

signals:
    void folded(); ///< or no longer

private:
    void follow(const QWidget *now);

    bool m_isNarrow = false;
};

} // namespace Intake
