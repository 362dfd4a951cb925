#pragma once

#include "advice/paste.h"
#include "forms/intakeform.h"

namespace Intake {

class HealthChoice;

/// A proposal and the field of this form that it would go to.
struct PasteRow
{
    QString path;     ///< in the form; entries of a list stand behind those that are there
    QString value;    ///< as it would be typed
    QString standing; ///< what the field holds already; empty: nothing
    QString where;
    bool isSure = true;
    friend bool operator==(const PasteRow &, const PasteRow &) = default;

    /// Taken unless a person says no. A field that holds something is only overwritten when a person says so.
    bool isOffered() const { return isSure && standing.isEmpty(); }
};

/// What there is to choose, without what the form holds already. A field that is hidden is shown once it is filled;
/// what the clinic does not ask is not ticked.
std::vector<PasteRow> pasteRows(const Pasted &pasted, const IntakeForm &form);

/// What stands in the field of a row now. A country that the form offers by itself is nothing, and so is what stands in
/// lists: their entries go behind it.
QString standingAt(const QString &path, const IntakeForm &form);

/// True when the row is a later cell of the same entry as the other: a reaction belongs to its allergy.
bool belongsTo(const PasteRow &cell, const PasteRow &other);

/// What was filled, so that one key takes it back.
class PasteFill
{
public:
    /// Types the rows into the form. A field that has changed since the rows were made is left as it is.
    static PasteFill take(const std::vector<PasteRow> &rows, IntakeForm &form);

    int count() const { return int(m_filled.size() + m_chosen.size()); }

    /// Brings back what stood in the fields before, in those that nobody has touched since; gives the number of the
    /// others, which stay as they are.
    int undo(IntakeForm &form);

private:
    struct Filled
    {
        QPointer<FieldEditor> editor;
        QString before;
        QString after;
    };
    struct Chosen
    {
        QPointer<HealthChoice> choice;
        Answer before;
    };
    std::vector<Filled> m_filled;
    std::vector<Chosen> m_chosen; ///< "nil known" is a choice, and no row
};

} // namespace Intake
