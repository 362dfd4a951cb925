#pragma once

#include "forms/overlay.h"

namespace Intake {

/// F1: what each key does, in two columns. Any key it does not need itself, and Esc, takes it away.
class KeysPanel : public Overlay
{
    Q_OBJECT
public:
    explicit KeysPanel(QWidget *over);

    void ask() { come(this); }
};

} // namespace Intake
