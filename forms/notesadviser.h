#pragma once

#include "forms/adviser.h"

#include <QHash>

namespace Intake {

/// What was typed and can be no value of its field ("ask her" as an email, a country that nobody knows, a tag that is
/// not in the list, more than an alert holds) is offered a line in the notes, under the field's label: one key moves it
/// there, and Ctrl+Z in the field takes it back. Until then it stays where it is, and is never sent in silence. Birth
/// dates have an adviser of their own.
class NotesAdviser final : public Adviser
{
    Q_OBJECT
public:
    using Adviser::Adviser;

    void opened() override { m_moved.clear(); }
    void edited(FieldEditor *editor) override;
    void remarked(FieldEditor *editor) override;

    /// "Email: ask her"
    static QString lineFor(const FieldEditor *editor, const QString &text);
    static FieldOffer offer(const std::function<void()> &take);
    static void sayFull(FieldEditor *editor);

private:
    /// What a field keeps of its text, and what goes.
    struct Parts
    {
        QString kept;
        QString moved;
    };
    Parts parts(const FieldEditor *editor) const;
    bool isNoValue(const FieldEditor *editor) const;
    void move(FieldEditor *editor);

    struct Moved
    {
        QString text; ///< that stood in the field
        QString line; ///< that stands in the notes for it
    };
    QHash<QString, Moved> m_moved; ///< by path
};

} // namespace Intake
