#pragma once

#include "model/client.h"

#include <map>

namespace Intake {

/// One entry of a list that the clinic keeps, for the API has no way to ask for names.
struct ListEntry
{
    QString name;
    qint64 number = 0;  ///< what is sent
    QString returnedId; ///< what comes back for it (`tag_…`, `ret_…`); empty until typed or learned
    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

using EntryList = std::vector<ListEntry>;

/// Whether a field is to be asked for. Nothing but first and last name ever stands in the way of Create.
enum class Asking { MustAsk, Ask, Hide };

/// What the clinic has set up: nothing here is about a person.
struct Clinic
{
    QString name; ///< stands on what is printed; may be empty
    EntryList tags;
    EntryList referralTypes;
    QString defaultCountry = QStringLiteral("AU"); ///< offered in an address; alone it is never sent
    std::map<QString, Asking> asking;              ///< by field path; those that are not in it are asked
    std::map<QString, QStringList> words;          ///< own suggestions, by list (`medications`, `allergies`)
    QString recordAddress; ///< https address of a record in the clinic's own software, `{id}` in it
    friend bool operator==(const Clinic &, const Clinic &) = default;
};

/// The number as text for an entry's name (any case) or for a bare number; nothing for other text.
std::optional<QString> numberFor(const EntryList &list, const QString &nameOrNumber);

/// The name of the entry with this number or returned id; the text itself when no entry has it.
QString nameFor(const EntryList &list, const QString &id);

/// The clinic with each returned id that a create has made certain: the referral type's always, a tag's when just one
/// of the tags sent and one of the ids returned are without their other half.
Clinic learned(Clinic clinic, const Client &sent, const Client &returned);

} // namespace Intake
