#pragma once

#include "model/client.h"

#include <vector>

namespace Intake {

/// What a country calls the parts of an address.
enum class CityKind { None, City, Town, TownOrCity, District };
enum class StateKind {
    None,
    State,
    Province,
    County,
    Prefecture,
    Region,
    Department,
    Governorate,
    Emirate,
    Oblast,
    Parish,
    Island,
    District,
    Area,
};
enum class PostcodeKind { None, Postcode, PostalCode, ZipCode, Eircode, PinCode };

/// A state, province or county.
struct Region
{
    QString code;      ///< "NSW"; empty where none is used
    QString name;      ///< in Latin letters: "New South Wales", "Tokyo"
    QString ownName;   ///< in the country's script, where that is another: "東京都"
    QString postcodes; ///< a regular expression for how its postcodes begin; empty where none is known
};

/// The parts that an address of one country has. Made of Google's address metadata (see NOTICE); figures for Australia
/// are Australia Post's. All of it is for hints: a country may have changed its ways since.
struct AddressShape
{
    CityKind city = CityKind::City;
    StateKind state = StateKind::State;
    PostcodeKind postcode = PostcodeKind::Postcode;
    QString order = QStringLiteral("CSZ"); ///< in which C (city), S (state) and Z (postcode) are written: each once
    QString needed;                        ///< of A (street), C (city), S (state) and Z (postcode)
    bool codesWritten = false;             ///< on an envelope stands the region's code, not its name
    QString postcodeShape;                 ///< a regular expression; empty where none is known
    QString postcodeSample;                ///< a real one
    std::vector<Region> regions;

    /// The region for a code or a name in either script, in any case; null when there is none.
    const Region *region(const QString &codeOrName) const;
    /// The same, or the only one whose code or name begins so.
    const Region *likelyRegion(const QString &beginning) const;
    /// How a region is written in an address.
    QString written(const Region &region) const { return codesWritten ? region.code : region.name; }
};

/// The shape for a two-letter code, read from a file in the program (well under a millisecond). A code that nobody
/// knows, and none, give a shape with all parts, no list and nothing needed.
AddressShape addressShape(const QString &countryCode);

/// What may be amiss with a part of an address. It never keeps a client from being created.
struct AddressHint
{
    enum Kind {
        Needed,      ///< empty, and mail to this country wants it
        Unused,      ///< filled, and addresses of this country have no such part
        UnlikeShape, ///< a postcode that looks like none of the country
        Elsewhere,   ///< a postcode of other regions than the one given
        NotListed,   ///< a state that none of the country's is called
    };
    QString path;
    Kind kind;
    std::vector<Region> regions; ///< those of a postcode that is elsewhere
};

/// At most one a part, in the order of the form. Nothing about an address in which only the country is given.
std::vector<AddressHint> addressHints(const Address &address, const AddressShape &shape);

} // namespace Intake
