#pragma once

#include "forms/adviser.h"

namespace Intake {

/// The record holds the consent and nothing about how it was given: offers a line in the notes that says when it was
/// asked. The line of an answer that holds no more is taken out with it, if nobody has changed it.
class ConsentAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void edited(FieldEditor *editor) override;

private:
    void note();
};

} // namespace Intake
