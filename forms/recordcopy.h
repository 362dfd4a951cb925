#pragma once

#include "forms/theme.h"

#include <functional>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Intake {

/// A button that puts a text on the clipboard, plain, and then says beside itself that it did, for as long as it
/// is there.
class CopyButton : public QWidget
{
    Q_OBJECT
public:
    CopyButton(const QString &name, Theme::ButtonKind kind, const std::function<QString()> &text, QWidget *parent);

    void press();

    /// Nothing is copied yet.
    void reset();

private:
    void copy(const QString &text);
    void follow();

    QPushButton *m_button;
    QLabel *m_done;
    QString m_copied; ///< while it is on the clipboard
};

} // namespace Intake
