#pragma once

#include "forms/adviser.h"

#include <QPointer>

namespace Intake {

class GuardianQuestions;

/// What a birth date asks for: one that nobody knows is offered a line in the notes, never invented; one of a client
/// under 18 shows the questions about parent or guardian at the end of the card.
class AgeAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void opened() override;
    void left(FieldEditor *editor) override;

private:
    void offerNote(FieldEditor *date);
    void followAge(const FieldEditor *date);
    void build();

    QPointer<GuardianQuestions> m_questions; ///< made for the first client under 18
};

} // namespace Intake
