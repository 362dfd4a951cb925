#pragma once

#include "advice/countries.h"
#include "model/date.h"

#include <ostream>
#include <QLocale>
#include <QStringList>
#include <rapidcheck.h>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

inline const QStringList fields{u"first_name"_s,
                                u"last_name"_s,
                                u"preferred_name"_s,
                                u"profession"_s,
                                u"email"_s,
                                u"address/line1"_s,
                                u"address/city"_s,
                                u"medications/0/name"_s,
                                u"medications/0/dosage"_s,
                                u"intolerances/0"_s,
                                u"emergency_contact_name"_s,
                                u"referred_by_id"_s,
                                u"referral_description"_s,
                                u"alert"_s,
                                u"notes"_s,
                                u"date_of_birth"_s,
                                u"phone_number"_s,
                                u"sex"_s,
                                u"title"_s,
                                u"address/country_code"_s,
                                u"address/state"_s};
inline constexpr char letters[] = "aBcDé Zñ-'";

/// What a person would type there: some of it is tidied when the field is left.
inline QString textFor(const QString &path, int number)
{
    if (path == u"date_of_birth")
        return QStringList{u"27 jun 87"_s, u"1/2/1990"_s, u"27/6"_s, u" unknown "_s}[number % 4];
    if (path.contains(u"phone"))
        return QStringList{u"0412 345 678"_s, u"(03) 9123 4567"_s, u"+61"_s, u"ask mum"_s}[number % 4];
    if (path == u"address/country_code")
        return QStringList{u"nz"_s, u"Austr"_s, u"germany "_s, u"Burma"_s}[number % 4];
    if (path == u"sex" || path == u"title")
        return QStringList{u"female"_s, u"fem"_s, u"dr "_s, u"own word"_s}[number % 4];
    return QString::fromUtf8(letters).left(number);
}

struct Act
{
    enum Kind { Type, Erase, UndoAndRedo, Undo, RemoveRow, PutBack, Walk, Reopen, TakeNothing } kind;
    int field;
    int number;
};

inline std::ostream &operator<<(std::ostream &out, const Act &act)
{
    static const char *const names[] = {"type",     "erase", "undo and redo", "undo",        "remove row",
                                        "put back", "walk",  "reopen",        "take nothing"};
    return out << names[act.kind] << ' ' << act.field << ' ' << act.number;
}

inline rc::Gen<Act> anAct()
{
    const auto kinds = rc::gen::weightedElement<Act::Kind>({{10, Act::Type},
                                                            {3, Act::Erase},
                                                            {2, Act::UndoAndRedo},
                                                            {4, Act::Undo},
                                                            {2, Act::RemoveRow},
                                                            {2, Act::PutBack},
                                                            {3, Act::Walk},
                                                            {1, Act::Reopen},
                                                            {1, Act::TakeNothing}});
    // Rows are where most can go wrong.
    const int row = int(fields.indexOf(u"medications/0/name"_s));
    const auto aField = rc::gen::weightedOneOf<int>(
        {{2, rc::gen::inRange(0, int(fields.size()))}, {1, rc::gen::inRange(row, row + 3)}});
    return rc::gen::build<Act>(rc::gen::set(&Act::kind, kinds), rc::gen::set(&Act::field, aField),
                               rc::gen::set(&Act::number, rc::gen::inRange(1, 12)));
}

/// As far as tidying a field that is left may not change it.
inline QString meaning(const QString &path, const QString &text)
{
    static const CountryNames countries{QLocale()};
    if (path == u"date_of_birth")
        if (const auto date = dateFromTyped(text, QLocale(), QDate(2026, 11, 23)))
            return date->toString(Qt::ISODate);
    if (path == u"address/country_code")
        if (const QString code = countries.codeFor(text); !code.isEmpty())
            return code;
    QString digits = text;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    if (path == u"phone_number" && digits.size() > 8)
        return digits.right(8);
    return path == u"sex" || path == u"title" ? text.trimmed().toCaseFolded() : text.trimmed();
}

/// Whatever is typed over instead of typed on: nobody writes a date behind a date.
inline bool isTypedOver(const QString &path)
{
    return path == u"date_of_birth" || path == u"address/country_code" || path == u"sex" || path == u"title";
}

inline QString listOf(const QString &path)
{
    return path.contains(u"/0") ? path.section(u'/', 0, 0) : QString();
}

} // namespace Intake::Testing
