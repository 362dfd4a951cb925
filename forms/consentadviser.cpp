#include "forms/consentadviser.h"

#include "forms/asked.h"

#include <QCoreApplication>

namespace Intake {

namespace {

QString consentPath()
{
    return QStringLiteral("privacy_policy_consent");
}

/// Day and initials are still open.
AskedWords lineWords(const QString &state)
{
    const QString day = QStringLiteral("%1");
    return {
        QCoreApplication::translate("ConsentAdviser", "Consent to the privacy policy: %1, asked %2").arg(state, day),
        QCoreApplication::translate("ConsentAdviser", "Consent to the privacy policy: %1, asked %2 by %3",
                                    "%3 are initials")
            .arg(state, day, QStringLiteral("%2"))};
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

/// One of today, whoever has gone on with it; those of other days tell what was so then, and those that somebody else
/// signed what that one was told.
ConsentAdviser::Line ConsentAdviser::lineInNotes() const
{
    const FormContext &now = form().context();
    for (const QString &line : form().notesBeginning({}))
        for (qsizetype state = 0; state < states().size(); ++state) {
            const auto read = lineWords(states()[state]).readOn(line, now.today);
            if (read && (now.atDesk.isEmpty() || read->first.by.isEmpty() || read->first.by == now.atDesk))
                return {state, line, read->first.by, read->second};
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
    return lineWords(states()[state]).line(form().context().asked());
}

void ConsentAdviser::follow()
{
    const Line line = lineInNotes();
    const qsizetype now = state();
    if (line.state == now)
        return;
    // Who signs a line that somebody has gone on with is left to that somebody.
    const Asked asked{form().context().today,
                      line.rest.isEmpty() && line.by.isEmpty() ? form().context().atDesk : line.by};
    const bool noted = form().replaceNote(line.text, lineWords(states()[now]).line(asked) % line.rest);
    form()
        .editorAt(consentPath())
        ->showHint(noted ? tr("The line in the notes follows; see there who asked.")
                         : tr("The notes are full, so no line was put there."),
                   noted ? Theme::Token::Muted : Theme::Token::Warn);
}

void ConsentAdviser::note()
{
    const QString atDesk = form().context().atDesk;
    for (const QString &former : states())
        for (const QString &old : form().notesBeginning({}))
            if (const auto asked = lineWords(former).read(old); asked && (asked->by.isEmpty() || asked->by == atDesk))
                form().removeNote(old);
    const bool noted = form().addNote(lineFor(state()));
    form()
        .editorAt(consentPath())
        ->showHint(!noted             ? tr("The notes are full, so no line was put there.")
                   : atDesk.isEmpty() ? tr("Stands as a line in the notes; add there who asked.")
                                      : tr("Stands as a line in the notes, with your initials."),
                   noted ? Theme::Token::Muted : Theme::Token::Warn);
}

} // namespace Intake
