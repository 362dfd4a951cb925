#pragma once

#include <QLatin1String>
#include <span>

namespace Intake {

/// One offer of a choice list: the word on the wire and the word on screen (translatable, context "Choice").
struct Offer
{
    QLatin1StringView wire;
    const char *label;
};

using Offers = std::span<const Offer>;

extern const Offers noOffers, titleOffers, sexOffers, genderOffers, pronounOffers, relationshipOffers, phoneTypeOffers;

} // namespace Intake
