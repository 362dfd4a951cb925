#pragma once

#include "forms/settingsparts.h"

#include <QPointer>

class QLineEdit;
class QPushButton;

namespace Intake {

/// What is wrong with an address of a server, in words; empty: nothing.
using AddressCheck = std::function<QString(const QString &)>;

/// The server: its address, the token, and one button that tells whether they work. The token goes out by a signal and
/// is never shown again; an address takes effect when its field is left. What a person asked for gets the keyboard
/// when it has come, unless they have gone on to something else.
class ServerCard final : public SettingsCard
{
    Q_OBJECT
public:
    ServerCard(AddressCheck check, const QSet<QString> &locked, const Settings &settings, QWidget *parent);

    void show(const Settings &settings) override;
    void settle() override;
    bool goToProblem() override { return m_addressField->goToProblem() || m_tokenField->goToProblem(); }

    /// The address comes from the command line, for this run.
    void showGiven(const QString &address);

    /// What is known of the token for the address that stands here.
    void showToken(const QString &words, bool isThere);
    void showTokenFromFile(); ///< another cannot be entered
    void showBusy();
    void showFinding(const QString &words, bool isGood, const QString &warning);

signals:
    void testWanted(const QString &address, const QByteArray &token); ///< an empty token: the one that is kept
    void tokenGiven(const QString &address, const QByteArray &token);
    void tokenRemoved(const QString &address);

private:
    void buildToken();
    void takeAddress();
    void keepToken();
    void test();
    void removeToken();
    void await();
    void answer(QWidget *said);
    void sayFound(const QString &words, bool isGood, const QString &warning);

    AddressCheck m_check;
    QLineEdit *m_address;
    SettingsField *m_addressField;
    QLineEdit *m_token;
    SettingsField *m_tokenField = nullptr;
    QLabel *m_tokenState = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_warning = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_test = nullptr;
    bool m_isGiven = false;
    QString m_shown;              ///< the address in force
    QPointer<QWidget> m_awaiting; ///< what had the keyboard when a person asked for what comes
};

} // namespace Intake
