#pragma once

#include "model/client.h"

#include <variant>

namespace Intake {

/// One value of a record, ready to be put into words; monostate means nothing.
using Leaf = std::variant<std::monostate, QString, QDate>;

/// Where what came back differs in meaning from what was sent.
struct Difference
{
    QString path; ///< of the field as it was sent; a row that only came back has the path it came back under
    Leaf sent;
    Leaf returned;
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// All real differences, in the order of the table. Equal means: text after NFC and trim; phones as E.164 (an
/// additional one as code and number together); dates by their calendar day; absent and empty alike; rows in any order;
/// tags by count and the referral type by presence, for numbers go out and prefixed texts come back. What only the
/// server gives is no difference.
std::vector<Difference> differences(const Client &sent, const Client &returned);

} // namespace Intake
