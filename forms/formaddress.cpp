// The address in the form: what its parts are called and where they stand.

#include "forms/addresslabels.h"
#include "forms/foldinggrid.h"
#include "forms/intakeform.h"

namespace Intake {

void IntakeForm::callAddress(const AddressShape &shape)
{
    for (const QString &path : addressOrder(shape)) {
        const QString label = addressLabel(path, shape);
        m_editors.value(path)->setPlace({path, label, label});
    }
}

void IntakeForm::orderAddress(const AddressShape &shape)
{
    QWidgetList editors;
    const FieldEditor *before = m_editors.value(QStringLiteral("address/line2"));
    for (const QString &path : addressOrder(shape)) {
        FieldEditor *editor = m_editors.value(path);
        QWidget::setTabOrder(before->control(), editor->control());
        editors += editor;
        before = editor;
    }
    FoldingGrid::around(before)->arrangeAs(editors);
}

/// Only where it is not home, and before the first key: from then on the adviser follows what is typed.
void IntakeForm::followDefaultCountry()
{
    const QString country = m_context.clinic.defaultCountry;
    if (!m_advisers.empty() || country == m_addressCountry)
        return;
    const AddressShape shape = addressShape(country);
    m_addressCountry = country;
    callAddress(shape);
    orderAddress(shape);
    const auto place = [this](const char *path, bool used) {
        m_editors.value(QLatin1StringView(path))->hideFor(FieldEditor::Hides::Country, !used);
    };
    place("address/city", shape.city != CityKind::None);
    place("address/state", shape.state != StateKind::None);
    place("address/postal_code", shape.postcode != PostcodeKind::None);
}

} // namespace Intake
