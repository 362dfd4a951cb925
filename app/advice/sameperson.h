#pragma once

#include "advice/nicknames.h"
#include "advice/samename.h"
#include "model/draft.h"

#include <QDate>
#include <QUuid>
#include <set>
#include <vector>

namespace Intake {

/// What tells whether two intakes are of one person.
struct Person
{
    QString firstName;
    QString lastName;
    QString preferredName;
    std::optional<QDate> dateOfBirth;
    QStringList phones;
    QString email;
    std::set<QUuid> someoneElse; ///< intakes that are not of this person, as somebody said
};

Person personOf(const Client &client);

/// What was copied from another of the same family says nothing about who it is, and is left out.
Person personOf(const Draft &draft);

/// Enough is known to look for the same person: a contact, or two of first name, last name and birth date.
bool isTelling(const Person &person);

/// In what two people agree.
enum class Alike {
    SameName,
    NamesSwapped, ///< the one's first name is the other's last name
    SameSurname,
    SurnameSpelling, ///< within an edit or two, or one of two surnames
    SurnameSound,
    SameFirstName,
    FirstNameSpelling,
    FirstNameSound,
    Nickname, ///< the one's first name is a familiar form of the other's
    SameBirthDate,
    SwappedBirthDate, ///< day and month swapped
    NearBirthDate,    ///< only the day, the month or the year differs
    SamePhone,
    SameEmail,
};

/// A person as the comparison needs them, so that folding is done once.
struct KnownPerson
{
    struct Name
    {
        QString folded;
        QString joined; ///< without spaces: `van der Meer` is `Vandermeer`
        QString sound;
    };
    Name first;
    Name last;
    Name preferred;
    std::optional<QDate> dateOfBirth;
    std::vector<QString> phones; ///< the last eight digits; those with one digit only are nobody's
    QString email;
    std::set<QUuid> someoneElse;
};

KnownPerson known(const Person &person, NameFolder &fold);

/// A contact that so many people share (the clinic's own number) says nothing of who somebody is.
struct SharedContacts
{
    bool phone = false;
    bool email = false;
};

/// In what they may be the same person; empty when not enough speaks for it. Enough is: the same phone or email; a
/// birth date (equal, or with day and month swapped) with a first or last name that is alike; or both names alike, one
/// of them the same or both spelled alike, while the birth dates do not contradict it. A familiar first name supports
/// the same surname, and is nothing by itself.
std::vector<Alike> whyAlike(const KnownPerson &a, const KnownPerson &b, const SharedContacts &shared = {});

/// By first or preferred names.
std::optional<Nickname> nicknameBetween(const KnownPerson &a, const KnownPerson &b);

Likeness surnameLikeness(const KnownPerson::Name &a, const KnownPerson::Name &b);
Likeness firstNameLikeness(const KnownPerson::Name &a, const KnownPerson::Name &b);

} // namespace Intake
