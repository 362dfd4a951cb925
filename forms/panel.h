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
    Theme::Token ground() const; ///< what its text stands on

    /// A band tells by a shape too what kind it is.
    void showIcon() { m_hasIcon = true; }

    /// The margins of a band's layout, with room for the shape at the side where lines begin.
    QMargins marginsBesideIcon(int aboveAndBelow) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintIcon(QPainter &painter) const;

    Kind m_kind;
    bool m_hasIcon = false;
};

} // namespace Intake
