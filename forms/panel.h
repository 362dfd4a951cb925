#pragma once

#include "forms/theme.h"

#include <QFrame>

namespace Intake {

/// A rounded surface: a card (white with a thin edge), or a band that cannot be missed (soft red, amber or green, with
/// a bar at its start side), or a part of the frame: a bar (card colour, a line above) and the side (status line).
class Panel : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Card, Bad, Warn, Good, Info, Bar, Side };
    explicit Panel(Kind kind, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace Intake
