#include "forms/addresslabels.h"

#include "forms/words.h"

#include <algorithm>
#include <QCoreApplication>

namespace Intake {

namespace {

AddressWord word(CityKind kind)
{
    switch (kind) {
    case CityKind::Town:
        return {"AddressLabel", QT_TRANSLATE_NOOP("AddressLabel", "Town")};
    case CityKind::TownOrCity:
        return {"AddressLabel", QT_TRANSLATE_NOOP("AddressLabel", "Town or city")};
    case CityKind::District:
        return {"AddressLabel", QT_TRANSLATE_NOOP("AddressLabel", "District")};
    case CityKind::None:
    case CityKind::City:
        break;
    }
    return {"Field", "City"};
}

AddressWord word(StateKind kind)
{
    static constexpr std::pair<StateKind, const char *> labels[] = {
        {StateKind::Province, QT_TRANSLATE_NOOP("AddressLabel", "Province")},
        {StateKind::County, QT_TRANSLATE_NOOP("AddressLabel", "County")},
        {StateKind::Prefecture, QT_TRANSLATE_NOOP("AddressLabel", "Prefecture")},
        {StateKind::Region, QT_TRANSLATE_NOOP("AddressLabel", "Region")},
        {StateKind::Department, QT_TRANSLATE_NOOP("AddressLabel", "Department")},
        {StateKind::Governorate, QT_TRANSLATE_NOOP("AddressLabel", "Governorate")},
        {StateKind::Emirate, QT_TRANSLATE_NOOP("AddressLabel", "Emirate")},
        {StateKind::Oblast, QT_TRANSLATE_NOOP("AddressLabel", "Oblast")},
        {StateKind::Parish, QT_TRANSLATE_NOOP("AddressLabel", "Parish")},
        {StateKind::Island, QT_TRANSLATE_NOOP("AddressLabel", "Island")},
        {StateKind::District, QT_TRANSLATE_NOOP("AddressLabel", "District")},
        {StateKind::Area, QT_TRANSLATE_NOOP("AddressLabel", "Area")}};
    for (const auto &[each, words] : labels)
        if (each == kind)
            return {"AddressLabel", words};
    return {"Field", "State"};
}

AddressWord word(PostcodeKind kind)
{
    switch (kind) {
    case PostcodeKind::PostalCode:
        return {"AddressLabel", QT_TRANSLATE_NOOP("AddressLabel", "Postal code")};
    case PostcodeKind::ZipCode:
        return {"AddressLabel", QT_TRANSLATE_NOOP("AddressLabel", "ZIP code")};
    case PostcodeKind::Eircode:
        return {"AddressLabel", QT_TRANSLATE_NOOP("AddressLabel", "Eircode")};
    case PostcodeKind::PinCode:
        return {"AddressLabel", QT_TRANSLATE_NOOP("AddressLabel", "PIN code")};
    case PostcodeKind::None:
    case PostcodeKind::Postcode:
        break;
    }
    return {"Field", "Postcode"};
}

QString translated(const AddressWord &word)
{
    return Words::translated(word.context, word.english);
}

bool isPart(const QString &path)
{
    return path == u"address/city" || path == u"address/state" || path == u"address/postal_code";
}

bool isAsHome(const QString &country)
{
    return country.isEmpty() || country == homeCountry();
}

} // namespace

QString homeCountry()
{
    return QStringLiteral("AU");
}

AddressWord addressWord(const QString &path, const AddressShape &shape)
{
    if (path == u"address/city")
        return word(shape.city);
    if (path == u"address/state")
        return word(shape.state);
    return path == u"address/postal_code" ? word(shape.postcode) : AddressWord{};
}

AddressWord addressWord(const QString &path, const QString &country)
{
    return !isPart(path) || isAsHome(country) ? AddressWord{} : addressWord(path, addressShape(country));
}

QString addressLabel(const QString &path, const AddressShape &shape)
{
    const AddressWord word = addressWord(path, shape);
    return word.english ? translated(word) : Words::fieldLabel(path);
}

QString addressLabel(const QString &path, const QString &country)
{
    const AddressWord word = addressWord(path, country);
    return word.english ? translated(word) : Words::fieldLabel(path);
}

QStringList addressLabels(const QString &path)
{
    QStringList all;
    const auto add = [&all](auto last) {
        for (int kind = 0; kind <= int(last); ++kind)
            all += translated(word(decltype(last)(kind)));
    };
    if (path == u"address/city")
        add(CityKind::District);
    else if (path == u"address/state")
        add(StateKind::Area);
    else if (path == u"address/postal_code")
        add(PostcodeKind::PinCode);
    return all;
}

QStringList addressOrder(const AddressShape &shape)
{
    QStringList paths;
    for (const QChar part : shape.order)
        paths += part == u'C'   ? QStringLiteral("address/city")
                 : part == u'S' ? QStringLiteral("address/state")
                                : QStringLiteral("address/postal_code");
    return paths;
}

QStringList inAddressOrder(QStringList paths, const QString &country)
{
    if (isAsHome(country) || std::ranges::none_of(paths, isPart))
        return paths;
    QStringList ordered = addressOrder(addressShape(country));
    ordered.removeIf([&](const QString &path) { return !paths.contains(path); });
    for (QString &path : paths)
        if (isPart(path) && !ordered.isEmpty())
            path = ordered.takeFirst();
    return paths;
}

} // namespace Intake
