#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Intake {

class InitialsChoice;

/// What stands over everything while the desk is locked: nothing about anybody. The field for the PIN has the keyboard;
/// a letter typed into it chooses the receptionist, so that nobody needs the mouse. A PIN is taken once somebody is
/// chosen, so that no miss is laid to whoever happened to be first. What is typed is never shown and never kept here.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(const QString &clinic, QWidget *parent = nullptr);

    /// The ways in that there are now.
    struct Ways
    {
        QStringList initials;     ///< of those who have a PIN; empty: no way in by PIN
        QString likely;           ///< who is chosen first; empty: nobody, unless there is only one
        bool passphrase = false;  ///< a passphrase, or the recovery key where there is no passphrase
        bool recoveryKey = false; ///< is taken too
        bool session = false;     ///< lock the system's session: it asks for its own password
        bool free = false;        ///< a button is enough
        friend bool operator==(const Ways &, const Ways &) = default;
    };

    /// Changes only what is other now; the keyboard goes where a person goes on.
    void offer(const Ways &ways);

    /// What is so: "Locked. What was typed is saved." And what waits; may be empty.
    void tell(const QString &state, const QString &waiting);

    /// What was wrong with the last try; the fields are emptied.
    void refuse(const QString &words);
    void say(const QString &words); ///< in the same place, without touching what is being typed
    void setBusy(bool busy);
    void focusFirst();

signals:
    void pinGiven(const QString &initials, const QString &pin);
    void passphraseGiven(const QByteArray &passphrase);
    void sessionLockWanted();
    void showAgainWanted();

private:
    QWidget *buildCard();
    QWidget *buildPin(QWidget *card);
    QWidget *buildPassphrase(QWidget *card);
    QPushButton *addButton(const QString &text, void (LockPage::*run)());
    void showWays();
    void namePin();
    bool isSomebodyChosen();
    void givePin();
    void givePassphrase();

    Ways m_ways;
    bool m_wantsPassphrase = false; ///< though there are PINs
    QLabel *m_state;
    QLabel *m_waiting;
    QLabel *m_problem;
    QLabel *m_sessionWords;
    QWidget *m_pinBlock = nullptr;
    QWidget *m_passphraseBlock = nullptr;
    QLabel *m_who = nullptr;
    InitialsChoice *m_choice = nullptr;
    QLineEdit *m_pin = nullptr;
    QLabel *m_passphraseLabel = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_session = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Intake
