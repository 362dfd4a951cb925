#include "forms/pastepanelfill.h"

#include "forms/health.h"
#include "forms/healthchoice.h"
#include "model/asking.h"
#include "model/choices.h"
#include "model/country.h"
#include "model/fieldpath.h"

#include <algorithm>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

const Offers *offersAt(const QString &path)
{
    if (path.endsWith("/type"_L1))
        return &phoneTypeOffers;
    if (path == "sex"_L1)
        return &sexOffers;
    if (path == "gender_identity"_L1)
        return &genderOffers;
    if (path == "pronouns"_L1)
        return &pronounOffers;
    if (path == "title"_L1)
        return &titleOffers;
    return path == "emergency_contact_relationship"_L1 ? &relationshipOffers : nullptr;
}

/// The value as a person would type it into the field.
QString typed(const QString &path, const QString &value)
{
    if (const Offers *offers = offersAt(path))
        return Words::choice(*offers, value);
    if (path == "date_of_birth"_L1)
        return dateInFigures(QDate::fromString(value, Qt::ISODate), QLocale());
    return path == "address/country_code"_L1 ? countryName(value) : value;
}

bool isSame(const QString &one, const QString &other)
{
    return dialled(one.simplified()).compare(dialled(other.simplified()), Qt::CaseInsensitive) == 0;
}

/// `allergies/2/name` is row 2 of `allergies`, cell `name`; an intolerance has no cell.
struct RowPlace
{
    QString list;
    int row = -1;
    QString cell;

    QString path(int at) const { return cell.isEmpty() ? joined(list, at) : QString(joined(list, at) % u'/' % cell); }
};

RowPlace placeOf(const QString &path)
{
    bool isRow = false;
    const int row = path.section(u'/', 1, 1).toInt(&isRow);
    return isRow ? RowPlace{path.section(u'/', 0, 0), row, path.section(u'/', 2)} : RowPlace{};
}

/// The first row of a list behind all that hold something.
int firstFree(const QString &list, const IntakeForm &form)
{
    int free = 0;
    for (const FieldEditor *editor : form.editors())
        if (const RowPlace place = placeOf(editor->path()); place.list == list && !editor->text().isEmpty())
            free = std::max(free, place.row + 1);
    return free;
}

bool isListed(const RowPlace &place, const QString &value, const IntakeForm &form)
{
    return std::ranges::any_of(form.editors(), [&](const FieldEditor *editor) {
        const RowPlace at = placeOf(editor->path());
        return at.list == place.list && at.cell == place.cell && isSame(editor->text(), value);
    });
}

/// "Nil known" in the list of allergies is the choice above it.
bool isNoKnown(const RowPlace &place, const QString &value)
{
    return place.list == "allergies"_L1 && place.cell == "name"_L1 && Health::saysNone(value, place.list);
}

/// Nobody is without allergies and allergic.
bool contradicts(const RowPlace &place, const QString &value, const IntakeForm &form)
{
    if (place.list != "allergies"_L1 || place.cell != "name"_L1)
        return false;
    return isNoKnown(place, value)
               ? firstFree(place.list, form) > 0
               : form.answer(place.list) == Answer::None || isListed(place, Health::noKnownAllergies(), form);
}

bool isChosen(const RowPlace &place, const QString &value, const IntakeForm &form)
{
    return isNoKnown(place, value) && form.answer(place.list) == Answer::None;
}

/// What the clinic does not ask is not taken unasked. A field that comes to hold something is shown, whoever hid it.
bool isAsked(const QString &path, const IntakeForm &form)
{
    const RowPlace place = placeOf(path);
    return askingOf(form.context().clinic, place.row < 0 ? path : place.list) != Asking::Hide;
}

/// The entries of the lists, with those left out that are there already.
void putEntries(const std::vector<Proposal> &proposals, const IntakeForm &form, std::vector<PasteRow> &rows)
{
    std::map<QString, int> free;
    std::map<QString, QString> known; // the entry of the text, and the row of the form that it goes to
    for (const Proposal &each : proposals) {
        const RowPlace place = placeOf(each.path);
        if (place.row < 0)
            continue;
        const QString entry = joined(place.list, place.row);
        const bool isFirst = !known.contains(entry);
        if (isFirst && (isListed(place, each.value, form) || isChosen(place, each.value, form))) {
            known[entry].clear();
            continue;
        }
        if (isFirst) {
            const int at = free.try_emplace(place.list, firstFree(place.list, form)).first->second++;
            known[entry] = QString::number(at);
        }
        if (known[entry].isEmpty())
            continue;
        const bool isSure = each.isSure && isAsked(each.path, form) && !contradicts(place, each.value, form);
        const QString path = place.path(known[entry].toInt());
        rows.push_back({path, typed(path, each.value), {}, each.where, isSure});
    }
}

} // namespace

QString standingAt(const QString &path, const IntakeForm &form)
{
    const FieldEditor *editor = form.editorAt(path);
    if (!editor || placeOf(path).row >= 0)
        return {};
    const bool isOwn =
        path != "address/country_code"_L1 || form.value().client.address != Address() || !editor->unparsed().isEmpty();
    return isOwn ? editor->text() : QString();
}

bool belongsTo(const PasteRow &cell, const PasteRow &other)
{
    const RowPlace place = placeOf(cell.path), first = placeOf(other.path);
    return place.row >= 0 && place.list == first.list && place.row == first.row && cell.path != other.path &&
           place.cell != "name"_L1 && place.cell != "number"_L1;
}

std::vector<PasteRow> pasteRows(const Pasted &pasted, const IntakeForm &form)
{
    std::vector<PasteRow> rows;
    for (const Proposal &each : pasted.proposals) {
        if (placeOf(each.path).row >= 0 || !form.editorAt(each.path))
            continue;
        const QString value = typed(each.path, each.value), standing = standingAt(each.path, form);
        const bool isDefault = each.path == "address/country_code"_L1 && form.editorAt(each.path)->text() == value;
        if (!isSame(standing, value) && !isDefault)
            rows.push_back({each.path, value, standing, each.where, each.isSure && isAsked(each.path, form)});
    }
    putEntries(pasted.proposals, form, rows);
    return rows;
}

PasteFill PasteFill::take(const std::vector<PasteRow> &rows, IntakeForm &form)
{
    PasteFill fill;
    QList<FieldEditor *> filled;
    std::map<QString, int> entries; // rows that were left unticked leave no gap
    for (const PasteRow &row : rows) {
        const RowPlace place = placeOf(row.path);
        HealthChoice *choice = isNoKnown(place, row.value) ? HealthChoice::of(form, place.list) : nullptr;
        if (choice && firstFree(place.list, form) == 0) {
            fill.m_chosen.push_back({choice, choice->shown()});
            choice->choose(Answer::None);
            continue;
        }
        QString path = row.path;
        if (place.row >= 0) {
            const QString entry = joined(place.list, place.row);
            path = place.path(entries.try_emplace(entry, firstFree(place.list, form)).first->second);
        }
        FieldEditor *editor = form.editorAt(path);
        if (!editor || standingAt(path, form) != row.standing || (place.row >= 0 && !editor->text().isEmpty()))
            continue;
        const QString before = editor->text();
        editor->retype(row.value);
        fill.m_filled.push_back({editor, before, editor->text()});
        filled += editor;
    }
    form.leave(filled);
    return fill;
}

int PasteFill::undo(IntakeForm &form)
{
    int left = 0;
    QList<FieldEditor *> undone;
    const QList<FieldEditor *> there = form.editors();
    // The last first: a row that is emptied is found empty by those before it.
    for (auto each = m_filled.rbegin(); each != m_filled.rend(); ++each) {
        if (each->editor && there.contains(each->editor) && each->editor->asTyped() == each->after) {
            each->editor->retype(each->before);
            if (placeOf(each->editor->path()).row < 0)
                undone += each->editor;
        } else {
            ++left;
        }
    }
    for (const Chosen &each : m_chosen) {
        if (each.choice && each.choice->shown() == Answer::None)
            each.choice->choose(each.before);
        else
            ++left;
    }
    m_filled.clear();
    m_chosen.clear();
    QList<FieldEditor *> lists = form.editors();
    erase_if(lists, [](const FieldEditor *editor) { return editor->path().contains(u'/'); });
    for (FieldEditor *list : lists)
        list->dropSpareRows();
    form.leave(undone);
    return left;
}

} // namespace Intake
