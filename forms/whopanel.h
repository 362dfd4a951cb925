#pragma once

#include "forms/overlay.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Intake {

class InitialsChoice;

/// F9: who is at the desk. One key says who it is, and the PIN proves it. Somebody is added, a PIN changed, somebody
/// taken off the list in a second step of the same panel, so that no single key removes anybody. It blocks nothing, and
/// what is typed is never shown and never kept here.
class WhoPanel : public Overlay
{
    Q_OBJECT
public:
    explicit WhoPanel(QWidget *over);

    struct Known
    {
        QStringList initials;
        QString atDesk;          ///< empty: nobody has said
        bool needsNoPin = false; ///< the desk was opened by more than a PIN: to add or remove somebody asks for none
    };

    /// Comes, with the keyboard where a person begins.
    void ask();

    /// Who is known now; what is being typed stays.
    void setKnown(const Known &known);

    /// Where the keyboard goes after a mistake: to what is to be typed again.
    enum class Mistake { Initials, Pin, NewPin, Other };

    /// What became of it; what was wrong is emptied. After done() it asks who is at the desk again.
    void done(const QString &words);
    void refuse(const QString &words, Mistake mistake = Mistake::Other);

signals:
    void chosen(const QString &initials, const QString &pin);
    void nobodyWanted();
    void addWanted(const QString &initials, const QString &pin, const QString &pinAtDesk);
    void pinWanted(const QString &initials, const QString &oldPin, const QString &newPin);
    void removeWanted(const QString &initials, const QString &pin);

private:
    enum class Task { Choose, Add, ChangePin, Remove };

    void buildFields(QBoxLayout *to);
    void buildVerbs(QBoxLayout *to);
    QLineEdit *addField(const QString &label, QBoxLayout *to);
    QPushButton *addVerb(const QString &text, QLayout *to);
    void begin(Task task);
    void showTask();
    void tell(const QString &words);
    void say(const QString &words);
    void act();
    void send();
    QWidget *first() const;
    QString taskWords() const;
    QString verbWords() const;
    bool asksForPin() const;
    bool mayAddByAnybody() const;
    void namePin();

    Known m_known;
    Task m_task = Task::Choose;
    QLabel *m_state;
    QLabel *m_words;
    QLabel *m_told;
    InitialsChoice *m_choice;
    QLineEdit *m_initials = nullptr;
    QLineEdit *m_pin = nullptr;
    QLineEdit *m_newPin = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_nobody = nullptr;
    std::vector<QPushButton *> m_tasks; ///< that lead to a second step with somebody known
    QPushButton *m_add = nullptr;
};

} // namespace Intake
