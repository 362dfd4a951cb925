#pragma once

#include "forms/panel.h"

#include <QPointer>
#include <vector>

class QAbstractButton;

namespace Intake {

/// A card that comes over the window at a key and goes at Esc, or when the keyboard goes elsewhere; then the keyboard
/// is back where it was. It blocks nothing; only the letters with Alt of what lies behind it rest meanwhile.
class Overlay : public Panel
{
    Q_OBJECT
public:
    explicit Overlay(QWidget *over);

    /// Shows itself over the upper middle, with the keyboard on `first`.
    void come(QWidget *first, Qt::FocusReason reason = Qt::ShortcutFocusReason);
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// Where it stands, and how large; called again when the window changes.
    virtual void place();

    /// The window without the edge that always stays of it.
    QSize room() const;

private:
    void follow(QWidget *now);
    void quieten();

    QPointer<QWidget> m_before; ///< what had the keyboard
    std::vector<QPointer<QAbstractButton>> m_quiet;
};

} // namespace Intake
