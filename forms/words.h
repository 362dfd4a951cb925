#pragma once

#include "model/choices.h"
#include "model/compare.h"
#include "model/date.h"
#include "model/problem.h"

class QLabel;
class QWidget;

namespace Intake {

/// What is said of a field, by this program or by the server: plain text, ready for the screen.
struct Remark
{
    QString path; ///< empty: it belongs to no field
    QString name; ///< what the server called a field that we do not have
    QString words;
    friend bool operator==(const Remark &, const Remark &) = default;
};

using Remarks = std::vector<Remark>;

/// The words of this program, made here and nowhere else, in the language of the screen.
namespace Words {

QString translated(const char *context, const char *english);
QString fieldLabel(const char *label);

/// The label of the field at a path: "Medication 1", "Postcode"; the path itself when no field stands there.
QString fieldLabel(const QString &path);

/// What is wrong and what to do, in a sentence that can stand under the field.
QString problem(const Problem &problem);
Remarks remarks(const Problems &problems);

/// "39 years"; under two years "7 months", under three months "7 weeks", under one "3 days" or "born today".
QString age(Age age);

/// A calendar date in the language's words: "27 June 1987", «27 de junio de 1987», "1987年6月27日".
QString date(QDate date);

/// How QLocale writes such a date.
QString dateFormat(const QLocale &locale);

/// The same without a year: "27 June". The day is any of its numbers.
QString dayAndMonth(int day, int month);

/// The screen's word for a value of the wire ("female" is "Female"), and back; other words stand for themselves.
QString choice(Offers offers, const QString &wire);
QString wireChoice(Offers offers, const QString &shown);

/// A value of a record as it stands on screen; empty for nothing. Control characters are shown as U+FFFD.
QString leaf(const Leaf &leaf);
QString shown(const QString &text);

/// "H. K." for "Helen Keller": what stands for a name while names are hidden.
QString initials(const QString &name);

/// A person's or a server's text for a sentence of ours, kept apart from the direction of the sentence where the two
/// may differ. Only for what is shown, never for what is sent, stored or copied.
QString isolated(const QString &value);

/// "a, b, c" with what the language of the screen puts between the parts of a list: a comma is not everybody's.
QString listed(const QStringList &parts);

/// Without the marks of `isolated`.
QString withoutIsolates(QString text);

} // namespace Words

/// A label that never takes its text for markup, in a colour of the theme; it wraps.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

} // namespace Intake
