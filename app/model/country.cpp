#include "model/country.h"

#include <algorithm>

namespace Intake {

namespace {

constexpr Country table[] = {
#include "countries.inc"
};

const Country *find(const QString &code)
{
    const auto hit = std::ranges::find_if(table, [&](const Country &c) { return code == QLatin1StringView(c.code); });
    return hit == std::end(table) ? nullptr : &*hit;
}

} // namespace

std::span<const Country> countries()
{
    return table;
}

bool isCountryCode(const QString &code)
{
    return find(code) != nullptr;
}

QString countryName(const QString &code)
{
    const Country *country = find(code);
    return country ? QString::fromUtf8(country->name) : code;
}

QString countryCodeFor(const QString &codeOrName)
{
    const QString wanted = codeOrName.trimmed();
    if (const Country *country = find(wanted.toUpper()))
        return QLatin1StringView(country->code);
    for (const Country &country : table)
        if (QString::fromUtf8(country.name).compare(wanted, Qt::CaseInsensitive) == 0)
            return QLatin1StringView(country.code);
    return {};
}

} // namespace Intake
