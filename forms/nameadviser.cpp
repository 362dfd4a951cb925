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

QString moveWords(const QString &name)
{
    return QCoreApplication::translate("NameAdviser",
                                       "“%1” is the only name? Move it to the first name; “-” stands for no last name.")
        .arg(Words::isolated(name));
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
    FieldEditor *lastName = form().editorAt(QStringLiteral("last_name"));
    if (editor == lastName && editor->text() != noLastName())
        form().removeNote(noLastNameNote());
    if (editor->path() == u"first_name" && lastName->offer().words == moveWords(lastName->text()))
        lastName->showOffer({});
}

void NameAdviser::left(FieldEditor *editor)
{
    if (!isName(editor->path()))
        return;
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
                     QCoreApplication::translate("NameAdviser", "Use it"), [this, name, usual = *usual] {
                         name->retype(usual);
                         if (name->path() == u"last_name")
                             adviseLastName(name);
                     }});
}

void NameAdviser::adviseLastName(FieldEditor *lastName)
{
    const auto explain = [lastName] {
        lastName->showHint(QCoreApplication::translate("NameAdviser", "“-” says that there is no last name."));
    };
    if (lastName->text() == noLastName())
        return explain();
    FieldEditor *firstName = form().editorAt(QStringLiteral("first_name"));
    const bool hasFirst = !firstName->text().trimmed().isEmpty();
    const QString name = lastName->text();
    if (!name.isEmpty() && !hasFirst && !lastName->hasOffer())
        return lastName->showOffer({moveWords(name), QCoreApplication::translate("NameAdviser", "Move it"),
                                    [this, firstName, lastName, name, explain] {
                                        firstName->retype(name);
                                        lastName->retype(noLastName());
                                        form().addNote(noLastNameNote());
                                        explain();
                                    }});
    if (!lastName->text().isEmpty() || !hasFirst)
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
