#include "forms/familyadviser.h"

namespace Intake {

void FamilyAdviser::opened()
{
    for (FieldEditor *editor : form().editors())
        offer(editor);
}

/// Something else may have been offered in its place meanwhile.
void FamilyAdviser::left(FieldEditor *editor)
{
    offer(editor);
}

void FamilyAdviser::offer(FieldEditor *editor)
{
    const QString path = editor->path();
    if (form().hasMark(path, Mark::Copied) && !editor->hasOffer())
        editor->showOffer({tr("Copied from the last person"), tr("Confirm"), [this, path] { form().dropMark(path); }});
}

} // namespace Intake
