#pragma once

#include "forms/adviser.h"

namespace Intake {

/// Says under each field that was copied from another of the same family that it was, until the field is touched or the
/// value is confirmed.
class FamilyAdviser : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;
    void opened() override;
    void left(FieldEditor *editor) override;

private:
    void offer(FieldEditor *editor);
};

} // namespace Intake
