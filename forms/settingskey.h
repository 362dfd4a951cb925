#pragma once

#include "forms/settingsparts.h"

class QLineEdit;
class QPushButton;

namespace Intake {

/// What is known of the key of the store that is open.
struct KeyShown
{
    bool isThere = false;    ///< what is typed is kept
    bool passphrase = false; ///< it opens by one
    int copies = 0;          ///< of damaged stores, which go with the old key
    bool pin = false;        ///< the PIN of whoever is at the desk is asked for
    QString atDesk = {};     ///< who that is; empty: nobody has said, and nothing can be changed
};

/// The key that seals what is typed: one button changes it. What is typed here goes out by a signal and is cleared.
class KeyCard final : public SettingsCard
{
    Q_OBJECT
public:
    explicit KeyCard(QWidget *parent);

    void show(const Settings &) override {}
    void showKey(const KeyShown &key);

    /// Nothing else can be done here until a finding is shown.
    void showBusy(const QString &words);
    void showFinding(const QString &words);

    /// There is no keychain: a passphrase is chosen in its place.
    void askPassphrase(const QString &words);

signals:
    /// `present`, as typed: the passphrase of today or the recovery key, or the PIN; empty where neither is asked for.
    void changeWanted(const QByteArray &present, const QByteArray &passphrase, bool withoutKeychain);

private:
    void buildFields();
    void change();
    bool isProofThere();
    bool isPassphraseGood();
    void clear();
    void say(const QString &words, bool isProblem);

    QLabel *m_copies;
    QLineEdit *m_present;
    QLineEdit *m_pin;
    QLineEdit *m_new;
    QLineEdit *m_again;
    SettingsField *m_presentField = nullptr;
    SettingsField *m_pinField = nullptr;
    SettingsField *m_newField = nullptr;
    SettingsField *m_againField = nullptr;
    QPushButton *m_change;
    QLabel *m_found;
    bool m_hasPassphrase = false;
    bool m_asksPin = false;
    bool m_withoutKeychain = false;
};

} // namespace Intake
