#pragma once

#include "forms/adviser.h"

namespace Intake {

/// Names, when their field is left: spaces at the ends go, a name all in small or all in capital letters gets an offer
/// of its usual capitals, and an empty last name beside a first name the offer to say that there is none.
class NameAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void edited(FieldEditor *editor) override;
    void left(FieldEditor *editor) override;

private:
    void offerCapitals(FieldEditor *name);
    void adviseLastName(FieldEditor *lastName);
};

} // namespace Intake
