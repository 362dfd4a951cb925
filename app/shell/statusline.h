#pragma once

#include "forms/panel.h"

namespace Intake {

/// The line at the foot of the window: where it sends.
class StatusLine : public Panel
{
    Q_OBJECT
public:
    explicit StatusLine(const QString &where, QWidget *parent = nullptr);
};

} // namespace Intake
