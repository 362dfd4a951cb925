#pragma once

#include "forms/intakeform.h"

#include <memory>

namespace Intake {

/// What thinks along while someone types: it watches the fields of one form and puts hints and offers under them. It
/// never changes what is typed unless an offer is taken, and never stands in the way. A behaviour is one adviser in a
/// file of its own; all are made at the first key, none on the way to the ready window.
class Adviser : public QObject
{
    Q_OBJECT
public:
    explicit Adviser(IntakeForm &form)
        : QObject(&form)
        , m_form(form)
    {
    }

    virtual void opened() {}              ///< another draft stands in the form
    virtual void edited(FieldEditor *) {} ///< by a person, or by an offer that was taken; a cell of a row too
    virtual void left(FieldEditor *) {}   ///< the keyboard has gone to another field
    virtual void settled() {}             ///< what stands in the form is about to be sent

    /// A problem has come to stand under a field that nothing is offered for; it was left, or Create was pressed.
    virtual void remarked(FieldEditor *) {}

protected:
    IntakeForm &form() const { return m_form; }

private:
    IntakeForm &m_form;
};

/// All of them, owned by the form.
std::vector<Adviser *> makeAdvisers(IntakeForm &form);

} // namespace Intake
