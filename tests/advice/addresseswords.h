#pragma once

#include "advice/addresses.h"

namespace Intake::Testing {

using namespace Qt::StringLiterals;

inline Address address(const QString &city, const QString &state, const QString &postcode)
{
    Address address;
    address.countryCode = {u"AU"_s};
    address.line1 = u"1 High Street"_s;
    address.city = city;
    address.state.text = state;
    address.postalCode = postcode;
    return address;
}

/// "postal_code elsewhere ACT": what is said about an address.
inline QString said(const std::vector<AddressHint> &hints)
{
    static constexpr const char *kinds[] = {"needed", "unused", "unlike", "elsewhere", "not listed"};
    QStringList all;
    for (const AddressHint &hint : hints) {
        QStringList words{hint.path.section(u'/', 1), QString::fromLatin1(kinds[hint.kind])};
        for (const Region &region : hint.regions)
            words += region.code;
        all += words.join(u' ');
    }
    return all.join(u", ");
}

} // namespace Intake::Testing
