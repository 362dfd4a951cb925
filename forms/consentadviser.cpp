#include "forms/consentadviser.h"

#include "forms/health.h"

#include <QCoreApplication>

namespace Intake {

namespace {

QString consentPath()
{
    return QStringLiteral("privacy_policy_consent");
}

/// With the day still open.
QString openLine(const QString &state)
{
    return QCoreApplication::translate("ConsentAdviser", "Consent to the privacy policy: %1, asked %2")
        .arg(state, QStringLiteral("%1"));
}

QStringList states()
{
    return {QCoreApplication::translate("ConsentAdviser", "pending"),
            QCoreApplication::translate("ConsentAdviser", "accepted"),
            QCoreApplication::translate("ConsentAdviser", "rejected")};
}

} // namespace

void ConsentAdviser::edited(FieldEditor *editor)
{
    if (editor->path() != consentPath())
        return;
    editor->showHint({});
    editor->showOffer({tr("Note who asked and when?"), tr("Note it"), [this] { note(); }});
}

void ConsentAdviser::note()
{
    const auto given = static_cast<ValueEditor<std::optional<Consent>> *>(form().editorAt(consentPath()))->value();
    const QStringList all = states();
    const QString &state = all[!given ? 0 : *given == Consent::Accepted ? 1 : 2];
    const QString line = openLine(state).arg(Health::noteDate(form().context().today));
    for (const QString &former : all) {
        const QStringList around = openLine(former).split(QStringLiteral("%1"));
        for (const QString &old : form().notesBeginning(around.front()))
            if (old != line && Health::isDated(old, around.front(), around.back()))
                form().removeNote(old);
    }
    const bool noted = form().addNote(line);
    form()
        .editorAt(consentPath())
        ->showHint(noted ? tr("Stands as a line in the notes; add there who asked.")
                         : tr("The notes are full, so no line was put there."),
                   noted ? Theme::Token::Muted : Theme::Token::Warn);
}

} // namespace Intake
