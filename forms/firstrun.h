#pragma once

#include "forms/settingsserver.h"

namespace Intake {

/// What was typed on the first page, so that another one, in another language, can go on with it. The token is here
/// and nowhere else.
struct FirstRunStanding
{
    QString address;
    QString token;
    bool isAtAddress = false; ///< the keyboard is, not at the token
};

/// What a new user sees: the server's address and the token, tested by one button that then goes on; or the practice
/// server, or typing at once.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    FirstRunPage(const QString &address, AddressCheck check, QWidget *parent = nullptr);

    /// The server is being asked; the fields wait.
    void showBusy();

    /// What was found. What the person may do about it stays theirs: go on with it untested, too.
    void showFinding(const QString &words, const QString &warning);

    /// This can be no token: there is nothing to test, and nothing to go on with.
    void refuseToken(const QString &words);
    void focusFirst();

    FirstRunStanding standing() const;
    void goOn(const FirstRunStanding &standing);

signals:
    void testWanted(const QString &address, const QByteArray &token);
    void untestedWanted(const QString &address, const QByteArray &token); ///< keep them although the test failed
    void practiceWanted();
    void typingWanted();

private:
    QWidget *buildConnect();
    QWidget *buildOthers();
    bool isFilledIn();
    static void goTo(QLineEdit *line);
    void showNothing();

    AddressCheck m_check;
    QLineEdit *m_address;
    QLineEdit *m_token;
    SettingsField *m_addressField = nullptr;
    SettingsField *m_tokenField = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_warning = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_untested = nullptr;
};

} // namespace Intake
