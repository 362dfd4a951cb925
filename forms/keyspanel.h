#pragma once

#include "forms/overlay.h"

class QLabel;

namespace Intake {

class ScrolledPage;

/// F1: what each key does, in two columns. Where there is no room for all, the words wrap, and the arrows scroll. Esc
/// takes it away.
class KeysPanel : public Overlay
{
    Q_OBJECT
public:
    explicit KeysPanel(QWidget *over);

    void ask() { come(this); }

protected:
    void place() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ScrolledPage *m_scrolled;
    std::vector<QLabel *> m_does;
};

} // namespace Intake
