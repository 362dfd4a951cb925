// What the clinic wants asked: which fields are shown, and which say that they are still open.

#include "forms/addresslabels.h"
#include "forms/health.h"
#include "forms/healthblock.h"
#include "forms/intakeform.h"
#include "forms/pages.h"
#include "model/asking.h"

#include <algorithm>

namespace Intake {

QStringList IntakeForm::stillToAsk() const
{
    QStringList open;
    if (!m_context.clinic.asking.empty())
        open = Intake::stillToAsk(value(), m_context.clinic);
    for (const HealthBlock *block : m_health)
        if (!block->contradiction().isEmpty())
            open += block->path();
    QStringList ordered;
    for (const Page &page : Pages::all)
        for (const CardPlan &card : page.cards)
            for (const Placement &placement : card.fields)
                if (const QString path = QString::fromLatin1(placement.path); open.contains(path))
                    ordered += path;
    return ordered;
}

QString IntakeForm::contradiction(const QString &path) const
{
    for (const HealthBlock *block : m_health)
        if (block->path() == path)
            return block->contradiction();
    return {};
}

QString IntakeForm::askNextTime(const QStringList &labels)
{
    return tr("Ask next time: %1").arg(Words::listed(labels));
}

/// A line that this form has put there, or another did before: it names nothing but what may still be to ask, and by
/// its labels to the letter. What somebody has begun with the same words is theirs.
bool IntakeForm::isLineToAsk(const QString &line, const QString &begins) const
{
    if (line == m_lineToAsk)
        return true;
    QStringList wanted, others;
    for (const Page &page : Pages::all)
        for (const CardPlan &card : page.cards)
            for (const Placement &placement : card.fields) {
                const QString path = QString::fromLatin1(placement.path);
                if (askingOf(m_context.clinic, path) == Asking::MustAsk)
                    wanted += addressLabels(path) << labelAt(path);
                else if (Health::isBlock(path))
                    others += labelAt(path);
            }
    const QStringList named = line.mid(begins.size()).split(Words::listed({QString(), QString()}));
    const auto isWanted = [&](const QString &label) { return wanted.contains(label); };
    return std::ranges::any_of(named, isWanted) &&
           std::ranges::all_of(named, [&](const QString &label) { return isWanted(label) || others.contains(label); });
}

void IntakeForm::noteToAsk(const QStringList &paths)
{
    const QString begins = askNextTime({});
    QStringList labels;
    for (const QString &path : paths)
        labels += labelAt(path);
    const QString line = labels.empty() ? QString() : askNextTime(labels);
    for (const QString &old : notesBeginning(begins))
        if (old != line && isLineToAsk(old, begins))
            removeNote(old);
    if (!line.isEmpty() && !hasNote(line) && addNote(line))
        m_lineToAsk = line;
}

/// A field that holds something, or has something wrong, is always shown: nothing that is sent is out of sight.
void IntakeForm::showAsking()
{
    const Clinic &clinic = m_context.clinic;
    const QStringList open = stillToAsk();
    const Draft draft = clinic.asking.empty() ? Draft() : value();
    for (auto [path, editor] : m_editors.asKeyValueRange()) {
        editor->showAsking(open.contains(path));
        editor->hideFor(FieldEditor::Hides::Clinic,
                        askingOf(clinic, path) == Asking::Hide && !isAnswered(draft, path) && !editor->hasRemark());
    }
    for (const auto &[card, fields] : m_cards) {
        const bool hidden = std::ranges::all_of(fields, &FieldEditor::isHidden);
        // To be shown by word is to be arranged at once; a card that nobody hid comes with its window.
        if (hidden || card->testAttribute(Qt::WA_WState_ExplicitShowHide))
            card->setHidden(hidden);
    }
}

} // namespace Intake
