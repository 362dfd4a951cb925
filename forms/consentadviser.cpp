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
    if (editor->path() == u"notes" && form().editorAt(consentPath())->hasHint())
        return lineInNotes().text.isEmpty() ? offer(form().editorAt(consentPath())) : void();
    if (editor->path() != consentPath())
        return;
    if (lineInNotes().text.isEmpty())
        return offer(editor);
    follow();
}

void ConsentAdviser::offer(FieldEditor *consent)
{
    consent->showHint({});
    consent->showOffer({tr("Note who asked and when?"), tr("Note it"), [this] { note(); }});
}

/// One of today, whoever has gone on with it; those of other days tell what was so then.
ConsentAdviser::Line ConsentAdviser::lineInNotes() const
{
    for (qsizetype state = 0; state < states().size(); ++state) {
        const QString begins = lineFor(state);
        for (const QString &line : form().notesBeginning(begins))
            return {state, line, line.mid(begins.size())};
    }
    return {};
}

qsizetype ConsentAdviser::state() const
{
    const auto given = static_cast<ValueEditor<std::optional<Consent>> *>(form().editorAt(consentPath()))->value();
    return !given ? 0 : *given == Consent::Accepted ? 1 : 2;
}

QString ConsentAdviser::lineFor(qsizetype state) const
{
    return openLine(states()[state]).arg(Health::noteDate(form().context().today));
}

void ConsentAdviser::follow()
{
    const Line line = lineInNotes();
    const qsizetype now = state();
    if (line.state == now)
        return;
    const bool noted = form().replaceNote(line.text, lineFor(now) % line.rest);
    form()
        .editorAt(consentPath())
        ->showHint(noted ? tr("The line in the notes follows; see there who asked.")
                         : tr("The notes are full, so no line was put there."),
                   noted ? Theme::Token::Muted : Theme::Token::Warn);
}

void ConsentAdviser::note()
{
    for (const QString &former : states()) {
        const QStringList around = openLine(former).split(QStringLiteral("%1"));
        for (const QString &old : form().notesBeginning(around.front()))
            if (Health::isDated(old, around.front(), around.back()))
                form().removeNote(old);
    }
    const bool noted = form().addNote(lineFor(state()));
    form()
        .editorAt(consentPath())
        ->showHint(noted ? tr("Stands as a line in the notes; add there who asked.")
                         : tr("The notes are full, so no line was put there."),
                   noted ? Theme::Token::Muted : Theme::Token::Warn);
}

} // namespace Intake
