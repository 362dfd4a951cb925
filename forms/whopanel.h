#pragma once

#include "forms/overlay.h"

#include <functional>

class QLayout;
class QLabel;
class QLineEdit;

namespace Intake {

/// F9: who is at the desk. Initials and PIN say it; a new pair is added, a PIN changed, somebody taken off the list. It
/// blocks nothing, and what is typed is never shown and never kept here.
class WhoPanel : public Overlay
{
    Q_OBJECT
public:
    explicit WhoPanel(QWidget *over);

    /// With those who are known and the one at the desk; the keyboard is where a person begins.
    void ask(const QStringList &initials, const QString &atDesk);

    /// What became of it; the PINs are emptied.
    void tell(const QString &words);

signals:
    void chosen(const QString &initials, const QString &pin);
    void addWanted(const QString &initials, const QString &pin);
    void pinWanted(const QString &initials, const QString &oldPin, const QString &newPin);
    void removeWanted(const QString &initials, const QString &pin);

private:
    QLineEdit *addField(const QString &label, QWidget *parent, QLayout *to);
    void addVerb(const QString &text, QLayout *to, const std::function<void()> &run);

    QLabel *m_state;
    QLabel *m_known;
    QLabel *m_told;
    QLineEdit *m_initials;
    QLineEdit *m_pin;
    QLineEdit *m_newPin;
};

} // namespace Intake
