#pragma once

#include "model/draft.h"

#include <QObject>
#include <vector>

class QKeyEvent;

namespace Intake {

class FieldEditor;
class HealthChoice;
class IntakeForm;

/// Keeps the choice above a health block and its rows true to each other. A row that grows chooses "these", and the
/// answer that it overrode comes back with the last row's end; any other choice waits while rows are filled, with words
/// that say so, and no row is ever dropped for it. An answer that the record has no place for is a line at the end of
/// the notes for as long as it holds, unless someone has changed that line. Until the rows are edited, Ctrl+Z takes the
/// choices back one by one, and the notes with them.
class HealthBlock : public QObject
{
    Q_OBJECT
public:
    /// The choice, which must have been made before the rows so that Tab comes to it first, moves in above them.
    HealthBlock(IntakeForm &form, FieldEditor *rows, HealthChoice *choice);

    /// Another draft stands in the form.
    void opened();

    QString path() const { return m_path; }

    /// What was chosen above says the contrary of the rows, so it does not hold: what to do, in words; else empty.
    QString contradiction() const;

    /// The path of a row that says there are none, with another listed beside it; empty: no row does.
    QString denial() const;

private:
    void rowsEdited();
    void chosen();
    void takeBack();
    void typeIntoFreeRow(const QKeyEvent *key);
    QString notes() const;
    struct Filling
    {
        int rows = 0;
        qsizetype characters = 0;
    };
    Filling filling() const;
    QStringList names() const;
    void settle();
    bool become(Answer answer); ///< false when the notes were full
    void tell(int filled, bool noted);

    IntakeForm &m_form;
    QString m_path;
    FieldEditor *m_editor;
    HealthChoice *m_choice;
    qsizetype m_characters = 0;         ///< in the rows when they were looked at last
    Answer m_before = Answer::NotAsked; ///< what a row that grew has overridden
    struct Step
    {
        Answer shown;
        Answer before; ///< as m_before
        QString notesBefore;
        QString notesAfter;
    };
    std::vector<Step> m_steps;         ///< what a person has chosen
    Answer m_shown = Answer::NotAsked; ///< before what is chosen next
};

} // namespace Intake
