#pragma once

#include "forms/adviser.h"

#include <vector>

namespace Intake {

/// The record holds the consent and nothing about how it was given: offers a line in the notes that says when it was
/// asked. The line of today follows the choice, what somebody has added behind it included, so that arrow keys leave no
/// line of an answer that they passed over, and Ctrl+Z takes back the choice together with its line.
class ConsentAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void opened() override { m_steps.clear(); }
    void edited(FieldEditor *editor) override;

    /// What such a line says, free of any language, with what stands behind it if it is of today; nothing when it is
    /// none.
    static std::optional<QStringList> partsOf(const QString &line, QDate today);
    static QString lineOf(const QStringList &parts);

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
    void takeBack();
    void note();
    void offer(FieldEditor *consent);

    struct Step
    {
        QString before; ///< the line that stood there; empty: none did
        QString line;
    };
    std::vector<Step> m_steps;
};

} // namespace Intake
