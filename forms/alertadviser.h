#pragma once

#include "forms/adviser.h"

#include <QPointer>

namespace Intake {

/// A severe reaction belongs into the alert, where everyone sees it first: offers to put the line there.
class AlertAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void opened() override { m_told.clear(); }
    void edited(FieldEditor *editor) override;

private:
    void offerFor(int row);
    void putIntoAlert(int row);
    void followAlert();
    FieldEditor *cell(int row, const char *key) const;
    QString lineFor(int row) const;
    bool isInAlert(const QString &line) const;

    QList<QPointer<FieldEditor>> m_told; ///< reactions under which it is said that their line stands in the alert
};

} // namespace Intake
