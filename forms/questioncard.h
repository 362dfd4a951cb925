#pragma once

#include "forms/panel.h"
#include "forms/recordwords.h"
#include "model/record.h"

class QGridLayout;

namespace Intake {

/// A client found on the server that may be the one that was sent.
struct QuestionCandidate
{
    Record record;
    bool agrees = false; ///< in every field that was sent
};

/// One candidate beside what was sent: who it is, field by field, then every other field that differs. Same and
/// different are told in words, not by colour alone.
class QuestionCard : public Panel
{
    Q_OBJECT
public:
    struct Sent
    {
        Client client;
        QString at; ///< when, in words
    };

    QuestionCard(const QString &title, const Sent &sent, const QuestionCandidate &candidate, const RecordWords &words,
                 QWidget *parent = nullptr);

    /// A button inside the card, for when there are several to choose from.
    void addChoice();

signals:
    void chosen();

private:
    void addHeads();
    void addRow(const QString &label, const QString &sent, const QString &found, const QString &verdict, bool differs);
    void addWho(const Sent &sent, const QuestionCandidate &candidate, const RecordWords &words);
    void addDifferences(const Client &sent, const Record &found, const RecordWords &words);

    QGridLayout *m_grid;
    QString m_title;
    int m_row = 0;
};

} // namespace Intake
