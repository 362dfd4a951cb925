#include "forms/consentadviser.h"

#include "forms/asked.h"
#include "forms/choicebox.h"

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
    if (static_cast<const ChoiceBox *>(editor->control())->isTakingBack())
        return takeBack();
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
            const auto read = lineWords(states().at(state)).readOn(line, now.today);
            if (read && (now.atDesk.isEmpty() || read->first.by.isEmpty() || read->first.by == now.atDesk))
                return {state, line, read->first.by, read->second};
        }
    return {};
}

std::optional<QStringList> ConsentAdviser::partsOf(const QString &line, QDate today)
{
    for (qsizetype state = 0; state < states().size(); ++state) {
        const auto whole = lineWords(states().at(state)).read(line);
        const auto longer =
            whole ? std::optional(std::pair(*whole, QString())) : lineWords(states().at(state)).readOn(line, today);
        if (longer)
            return QStringList{QString::number(state), longer->first.day.toString(Qt::ISODate), longer->first.by,
                               longer->second};
    }
    return {};
}

QString ConsentAdviser::lineOf(const QStringList &parts)
{
    const Asked asked{QDate::fromString(parts.value(1), Qt::ISODate), parts.value(2)};
    return lineWords(states().value(parts.value(0).toInt())).line(asked) % parts.value(3);
}

qsizetype ConsentAdviser::state() const
{
    const auto given = static_cast<ValueEditor<std::optional<Consent>> *>(form().editorAt(consentPath()))->value();
    return !given ? 0 : *given == Consent::Accepted ? 1 : 2;
}

QString ConsentAdviser::lineFor(qsizetype state) const
{
    return lineWords(states().at(state)).line(form().context().asked());
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
    const QString after = lineWords(states().at(now)).line(asked) % line.rest;
    const bool noted = form().replaceNote(line.text, after);
    if (noted)
        m_steps.push_back({line.text, after});
    form()
        .editorAt(consentPath())
        ->showHint(noted ? tr("The line in the notes follows; see there who asked.")
                         : tr("The notes are full, so no line was put there."),
                   noted ? Theme::Token::Muted : Theme::Token::Warn);
}

/// To the letter, where nobody has touched the line since; else it follows as it does any choice.
void ConsentAdviser::takeBack()
{
    const QString line = lineInNotes().text;
    form().editorAt(consentPath())->showHint({});
    if (line.isEmpty())
        return;
    if (m_steps.empty() || m_steps.back().line != line)
        return follow();
    const Step step = m_steps.back();
    m_steps.pop_back();
    static_cast<void>(form().replaceNote(line, step.before)); // it was there before, so there is room
}

void ConsentAdviser::note()
{
    const QString atDesk = form().context().atDesk;
    for (const QString &former : states())
        for (const QString &old : form().notesBeginning({}))
            if (const auto asked = lineWords(former).read(old); asked && (asked->by.isEmpty() || asked->by == atDesk))
                form().removeNote(old);
    const bool noted = form().addNote(lineFor(state()));
    if (noted)
        m_steps.push_back({{}, lineFor(state())});
    form()
        .editorAt(consentPath())
        ->showHint(!noted             ? tr("The notes are full, so no line was put there.")
                   : atDesk.isEmpty() ? tr("Stands as a line in the notes; add there who asked.")
                                      : tr("Stands as a line in the notes, with your initials."),
                   noted ? Theme::Token::Muted : Theme::Token::Warn);
}

} // namespace Intake
