#pragma once

#include "advice/sameperson.h"
#include "forms/panel.h"

class QLabel;
class QPushButton;

namespace Intake {

/// Somebody who may be the same person, as the panel shows them.
struct SameShown
{
    QUuid id;
    QString name;
    std::optional<QDate> dateOfBirth;
    QString standing; ///< "draft", "created 3 November 2026"
    std::vector<Alike> why;
    Nickname nickname = {}; ///< when it is among them
    friend bool operator==(const SameShown &, const SameShown &) = default;
};

/// Among whom was searched.
struct Searched
{
    int people = 0;
    bool isWhole = false; ///< else the others are still being read
    int unreadable = 0;
    int keepDays = 0; ///< for which created ones are among them; 0: nobody says so
    friend bool operator==(const Searched &, const Searched &) = default;
};

/// Same person again? Shows who may be the person that is being typed, one at a time with what speaks for it, and
/// always among whom was searched. It stands below the list, where it moves nothing, and never takes the keyboard by
/// itself: focusPanel() gives it.
class SamePanel : public QWidget
{
    Q_OBJECT
public:
    explicit SamePanel(QWidget *parent = nullptr);

    /// The most alike first. One that is looked at stays on top while it is among them.
    void show(const std::vector<SameShown> &people, const Searched &searched);
    void clear();

    /// Initials stand for the names, and nothing else tells who they are.
    void hideNames(bool hidden);

    /// False when there is nothing to decide.
    bool focusPanel();
    bool hasPeople() const { return !m_people.empty(); }

signals:
    void changed();
    void openWanted(const QUuid &id);
    void isSomeoneElse(const QUuid &id);
    void mayBeTheSame(const QUuid &id); ///< after all: the last answer is taken back
    void left();                        ///< the keyboard is wanted where it was before

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *makeButton(const QString &text);
    void build();
    void showOne();
    void showNext();
    void answer();
    void takeBack();

    Panel *m_card;
    QLabel *m_headline;
    QLabel *m_name;
    QLabel *m_who;
    QLabel *m_why;
    QLabel *m_searched;
    QPushButton *m_open = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_undo = nullptr;
    std::vector<SameShown> m_people;
    std::size_t m_at = 0;
    bool m_hidden = false;
    QUuid m_answered; ///< the last who is someone else
};

} // namespace Intake
