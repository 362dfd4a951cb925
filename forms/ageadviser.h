#pragma once

#include "forms/adviser.h"

#include <QPointer>

namespace Intake {

class GuardianQuestions;

/// What a birth date asks for: one that nobody knows, or that cannot be one, is offered a line in the notes, never
/// invented, and the line goes when the field holds that text or a date again; one of a client under 18 shows the
/// questions about parent or guardian at the end of the card; that of an adult offers to take their answers out of the
/// notes.
class AgeAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void opened() override;
    void edited(FieldEditor *editor) override;
    void left(FieldEditor *editor) override;
    void remarked(FieldEditor *editor) override;

private:
    void offerNote(FieldEditor *date);
    void move(FieldEditor *date, const QString &line);
    void offerNoGuardian(FieldEditor *date);
    void takeOut(FieldEditor *date);
    void followAge(const FieldEditor *date);
    void build();

    QPointer<GuardianQuestions> m_questions; ///< made for the first client under 18
    QStringList m_moved;                     ///< lines in the notes that stand in place of a date
};

} // namespace Intake
