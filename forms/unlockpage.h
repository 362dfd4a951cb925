#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Intake {

/// Asks for the passphrase that opens the store, or for a new one. What is typed is never shown and never kept here.
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /// How many characters a new passphrase has at least.
    static constexpr int shortest = 12;

    struct Ask
    {
        QString headline;
        QString body;
        bool isNew = false;      ///< choose one: it is typed twice
        bool mayRecover = false; ///< the recovery key may be typed instead
    };

    /// The keyboard goes to the field.
    void ask(const Ask &ask);

    /// What was wrong with the last try; the field is emptied.
    void refuse(const QString &words);
    void setBusy(bool busy);

signals:
    void given(const QByteArray &passphrase);
    void recoveryKeyGiven(const QByteArray &key);
    void withoutSavingWanted();

private:
    QWidget *buildCard();
    void give();
    void giveRecoveryKey();
    void say(const QString &words);

    QLabel *m_headline;
    QLabel *m_body;
    QLabel *m_problem;
    QLabel *m_againLabel;
    QLineEdit *m_field;
    QLineEdit *m_again;
    QPushButton *m_open;
    QPushButton *m_recover;
    QPushButton *m_without;
    bool m_isNew = false;
};

} // namespace Intake
