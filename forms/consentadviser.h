#pragma once

#include "forms/adviser.h"

namespace Intake {

/// The record holds the consent and nothing about how it was given: offers a line in the notes that says when it was
/// asked. The line of today follows the choice, what somebody has added behind it included, so that arrow keys leave no
/// line of an answer that they passed over.
class ConsentAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void edited(FieldEditor *editor) override;

private:
    struct Line
    {
        qsizetype state = -1;
        QString text; ///< whole
        QString by;   ///< initials; empty: not signed
        QString rest; ///< what somebody has written behind it
    };
    Line lineInNotes() const;
    qsizetype state() const;
    QString lineFor(qsizetype state) const;
    void follow();
    void note();
    void offer(FieldEditor *consent);
};

} // namespace Intake
