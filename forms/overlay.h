#pragma once

#include "forms/panel.h"

#include <QPointer>

namespace Intake {

/// A card that comes over the window at a key and goes at Esc, or when the keyboard goes elsewhere; then the keyboard
/// is back where it was. It blocks nothing.
class Overlay : public Panel
{
    Q_OBJECT
public:
    explicit Overlay(QWidget *over);

    /// Shows itself over the upper middle, with the keyboard on `first`.
    void come(QWidget *first);
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void follow(QWidget *now);

    QPointer<QWidget> m_before; ///< what had the keyboard
};

} // namespace Intake
