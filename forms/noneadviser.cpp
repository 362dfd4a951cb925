#include "forms/noneadviser.h"

#include "forms/health.h"
#include "forms/healthchoice.h"

#include <algorithm>

namespace Intake {

namespace {

/// The health block that a path lies in a row of; else nothing.
QString blockOf(const QString &path)
{
    const QString block = path.section(u'/', 0, 0);
    return Health::isBlock(block) && block != path ? block : QString();
}

} // namespace

FieldEditor *NoneAdviser::nameAt(const QString &block, int row) const
{
    const QString at = block % u'/' % QString::number(row);
    return form().editorAt(block == u"intolerances" ? at : QString(at % u"/name"));
}

/// Nothing else stands in the block, be it a reaction or a dosage.
bool NoneAdviser::isAlone(const QString &block, int row) const
{
    const FieldEditor *name = nameAt(block, row);
    return std::ranges::none_of(form().editors(), [&](const FieldEditor *each) {
        return each != name && blockOf(each->path()) == block && !each->text().trimmed().isEmpty();
    });
}

void NoneAdviser::edited(FieldEditor *editor)
{
    const QString block = blockOf(editor->path());
    for (int row = 0; const FieldEditor *name = block.isEmpty() ? nullptr : nameAt(block, row); ++row)
        if (Health::saysNone(name->text(), block) && !isAlone(block, row))
            nameAt(block, row)->showOffer({});
}

void NoneAdviser::left(FieldEditor *editor)
{
    const QString block = blockOf(editor->path());
    for (int row = 0; const FieldEditor *name = block.isEmpty() ? nullptr : nameAt(block, row); ++row)
        if (Health::saysNone(name->text(), block) && isAlone(block, row))
            offerChoice(block, row);
}

void NoneAdviser::offerChoice(const QString &block, int row)
{
    const QString words =
        block == u"allergies" ? tr("Choose ‘No known allergies’ instead?") : tr("Choose ‘None’ instead?");
    nameAt(block, row)->showOffer({words, tr("Choose it"), [this, block, row] { choose(block, row); }});
}

void NoneAdviser::choose(const QString &block, int row)
{
    if (FieldEditor *name = nameAt(block, row))
        name->retype({});
    if (auto *choice = HealthChoice::of(form(), block))
        choice->choose(Answer::None);
}

} // namespace Intake
