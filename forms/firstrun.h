#pragma once

#include "forms/settingsserver.h"

namespace Intake {

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
    void focusFirst();

signals:
    void testWanted(const QString &address, const QByteArray &token);
    void untestedWanted(const QString &address, const QByteArray &token); ///< keep them although the test failed
    void practiceWanted();
    void typingWanted();

private:
    QWidget *buildConnect();
    QWidget *buildOthers();
    bool isFilledIn();
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
