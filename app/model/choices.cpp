#include "model/choices.h"

#include <QtGlobal>

namespace Intake {

namespace {

constexpr Offer offer(const char *wire, const char *label)
{
    return {QLatin1StringView(wire), label};
}

constexpr Offer titles[] = {
    offer("Mr", QT_TRANSLATE_NOOP("Choice", "Mr")),     offer("Mrs", QT_TRANSLATE_NOOP("Choice", "Mrs")),
    offer("Ms", QT_TRANSLATE_NOOP("Choice", "Ms")),     offer("Miss", QT_TRANSLATE_NOOP("Choice", "Miss")),
    offer("Mx", QT_TRANSLATE_NOOP("Choice", "Mx")),     offer("Dr", QT_TRANSLATE_NOOP("Choice", "Dr")),
    offer("Prof", QT_TRANSLATE_NOOP("Choice", "Prof")), offer("Rev", QT_TRANSLATE_NOOP("Choice", "Rev")),
};
constexpr Offer sexes[] = {
    offer("female", QT_TRANSLATE_NOOP("Choice", "Female")),
    offer("male", QT_TRANSLATE_NOOP("Choice", "Male")),
    offer("intersex", QT_TRANSLATE_NOOP("Choice", "Intersex")),
    offer("another term", QT_TRANSLATE_NOOP("Choice", "Another term")),
    offer("prefer not to say", QT_TRANSLATE_NOOP("Choice", "Prefer not to say")),
};
constexpr Offer genders[] = {
    offer("Woman", QT_TRANSLATE_NOOP("Choice", "Woman")),
    offer("Man", QT_TRANSLATE_NOOP("Choice", "Man")),
    offer("Non-binary", QT_TRANSLATE_NOOP("Choice", "Non-binary")),
    offer("Another term", QT_TRANSLATE_NOOP("Choice", "Another term")),
    offer("Prefer not to say", QT_TRANSLATE_NOOP("Choice", "Prefer not to say")),
};
constexpr Offer pronouns[] = {
    offer("she/her", QT_TRANSLATE_NOOP("Choice", "she/her")),
    offer("he/him", QT_TRANSLATE_NOOP("Choice", "he/him")),
    offer("they/them", QT_TRANSLATE_NOOP("Choice", "they/them")),
    offer("she/they", QT_TRANSLATE_NOOP("Choice", "she/they")),
    offer("he/they", QT_TRANSLATE_NOOP("Choice", "he/they")),
};
constexpr Offer relationships[] = {
    offer("Partner", QT_TRANSLATE_NOOP("Choice", "Partner")),
    offer("Spouse", QT_TRANSLATE_NOOP("Choice", "Spouse")),
    offer("Parent", QT_TRANSLATE_NOOP("Choice", "Parent")),
    offer("Guardian", QT_TRANSLATE_NOOP("Choice", "Guardian")),
    offer("Child", QT_TRANSLATE_NOOP("Choice", "Child")),
    offer("Sibling", QT_TRANSLATE_NOOP("Choice", "Sibling")),
    offer("Grandparent", QT_TRANSLATE_NOOP("Choice", "Grandparent")),
    offer("Friend", QT_TRANSLATE_NOOP("Choice", "Friend")),
    offer("Carer", QT_TRANSLATE_NOOP("Choice", "Carer")),
    offer("Neighbour", QT_TRANSLATE_NOOP("Choice", "Neighbour")),
};
constexpr Offer phoneTypes[] = {
    offer("mobile", QT_TRANSLATE_NOOP("Choice", "Mobile")), offer("home", QT_TRANSLATE_NOOP("Choice", "Home")),
    offer("work", QT_TRANSLATE_NOOP("Choice", "Work")),     offer("fax", QT_TRANSLATE_NOOP("Choice", "Fax")),
    offer("other", QT_TRANSLATE_NOOP("Choice", "Other")),
};

} // namespace

const Offers noOffers{}, titleOffers{titles}, sexOffers{sexes}, genderOffers{genders}, pronounOffers{pronouns},
    relationshipOffers{relationships}, phoneTypeOffers{phoneTypes};

} // namespace Intake
