#pragma once

#include "forms/questioncard.h"
#include "model/clinic.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Intake {

/// What an unknown outcome asks. All texts are made by the one who knows what happened.
struct Question
{
    QString name;
    QString state;  ///< "Sent 10:42:31 · no answer"
    QString sentAt; ///< "10:42:31"
    QString why;    ///< what happened, in a sentence
    QString looked; ///< what was found and when the next look is; empty before the first
    Client sent;
    std::vector<QuestionCandidate> candidates; ///< the nearest first
    bool mayLook = true;                       ///< no look is under way
    bool maySendAgain = false;                 ///< the second look is over
    Clinic clinic;
};

/// "We do not know whether Helen Keller was created": what happened, what is safe, the candidates beside what was sent,
/// and what a person may decide. No button is the main one unless the one candidate agrees in every field that was
/// sent.
class QuestionPage : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionPage(QWidget *parent = nullptr);

    void show(const Question &question);
    using QWidget::show;

    /// Puts the keyboard on the headline, so that a screen reader speaks the outcome.
    void focusOutcome();

signals:
    void adopted(const QString &recordId);
    void lookWanted();
    void sendAgainWanted();
    void laterWanted();

private:
    QWidget *buildHeader();
    QWidget *buildBar();
    void fillNotice(const Question &question);
    void fillCards(const Question &question);
    void fillSent(const Question &question);
    void fillBar(const Question &question);

    QLabel *m_name;
    QLabel *m_state;
    QScrollArea *m_scroll;
    QLabel *m_headline = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_this;
    QPushButton *m_look;
    QPushButton *m_later;
    QLabel *m_whenAgain;
    QPushButton *m_again;
    QString m_onlyId; ///< of the one candidate
};

} // namespace Intake
