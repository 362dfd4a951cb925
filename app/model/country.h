#pragma once

#include <QLatin1String>
#include <QString>
#include <span>

namespace Intake {

/// A country of ISO 3166-1 (249 entries, from iso-codes at build time); the name is English, UTF-8.
struct Country
{
    const char *code; ///< alpha-2, capitals
    const char *name;
};

/// All of them, by code.
std::span<const Country> countries();

bool isCountryCode(const QString &code);

/// The English name, or the code itself when nobody knows it.
QString countryName(const QString &code);

/// The code for a code (any case) or an English name (any case, without spaces at its ends); empty when there is none.
QString countryCodeFor(const QString &codeOrName);

} // namespace Intake
