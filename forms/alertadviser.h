#pragma once

#include "forms/adviser.h"

namespace Intake {

/// A severe reaction belongs into the alert, where everyone sees it first: offers to put the line there. Says in an
/// allergy's row when NKA stands beside others.
class AlertAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void edited(FieldEditor *editor) override;
    void left(FieldEditor *editor) override;

private:
    void offerFor(int row);
    void putIntoAlert(int row);
    void judgeNoKnown(int row);
    FieldEditor *cell(int row, const char *key) const;
    QString lineFor(int row) const;
    bool isInAlert(const QString &line) const;
};

} // namespace Intake
