#include "forms/nameadviser.h"

#include "advice/names.h"

#include <QCoreApplication>

namespace Intake {

namespace {

QString noLastName()
{
    return QStringLiteral("-");
}

QString noLastNameNote()
{
    return QCoreApplication::translate("NameAdviser",
                                       "Has one name only: “-” stands in the last name, which the server requires.");
}

bool isName(const QString &path)
{
    return path == u"first_name" || path == u"last_name" || path == u"preferred_name" ||
           path == u"emergency_contact_name";
}

NamePart partOf(const QString &path)
{
    if (path == u"last_name")
        return NamePart::Last;
    return path == u"emergency_contact_name" ? NamePart::Whole : NamePart::First;
}

} // namespace

void NameAdviser::edited(FieldEditor *editor)
{
    if (editor->path() == u"last_name" && editor->text() != noLastName())
        form().removeNote(noLastNameNote());
}

void NameAdviser::left(FieldEditor *editor)
{
    if (!isName(editor->path()))
        return;
    if (const QString text = editor->text(), tidy = text.trimmed(); text != tidy)
        editor->retype(tidy);
    offerCapitals(editor);
    if (editor->path() == u"last_name")
        adviseLastName(editor);
}

void NameAdviser::offerCapitals(FieldEditor *name)
{
    const auto usual = nameInUsualCapitals(name->text(), partOf(name->path()));
    if (!usual)
        return;
    name->showOffer({QCoreApplication::translate("NameAdviser", "%1?", "a name").arg(Words::isolated(*usual)),
                     QCoreApplication::translate("NameAdviser", "Use it"),
                     [name, usual = *usual] { name->retype(usual); }});
}

void NameAdviser::adviseLastName(FieldEditor *lastName)
{
    const auto explain = [lastName] {
        lastName->showHint(QCoreApplication::translate("NameAdviser", "“-” says that there is no last name."));
    };
    if (lastName->text() == noLastName())
        return explain();
    if (!lastName->text().isEmpty() || form().editorAt(QStringLiteral("first_name"))->text().trimmed().isEmpty())
        return;
    lastName->showOffer({QCoreApplication::translate(
                             "NameAdviser", "One name only? The server requires a last name; “-” stands for none."),
                         QCoreApplication::translate("NameAdviser", "Put “-”"), [this, lastName, explain] {
                             lastName->retype(noLastName());
                             form().addNote(noLastNameNote());
                             explain();
                         }});
}

} // namespace Intake
