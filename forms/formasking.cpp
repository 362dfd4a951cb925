// What the clinic wants asked: which fields are shown, and which say that they are still open.

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

void IntakeForm::noteToAsk(const QStringList &paths)
{
    const QString begins = tr("Ask next time: %1");
    QStringList labels;
    for (const QString &path : paths)
        labels += labelAt(path);
    const QString line = labels.empty() ? QString() : begins.arg(Words::listed(labels));
    for (const QString &old : notesBeginning(begins.section(u'%', 0, 0)))
        if (old != line)
            removeNote(old);
    if (!line.isEmpty())
        addNote(line);
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
