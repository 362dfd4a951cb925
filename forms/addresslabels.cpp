#include "forms/addresslabels.h"

#include "forms/words.h"

#include <QCoreApplication>

namespace Intake {

namespace {

QString label(CityKind kind)
{
    switch (kind) {
    case CityKind::Town:
        return QCoreApplication::translate("AddressLabel", "Town");
    case CityKind::TownOrCity:
        return QCoreApplication::translate("AddressLabel", "Town or city");
    case CityKind::District:
        return QCoreApplication::translate("AddressLabel", "District");
    case CityKind::None:
    case CityKind::City:
        break;
    }
    return Words::fieldLabel("City");
}

QString label(StateKind kind)
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
            return Words::translated("AddressLabel", words);
    return Words::fieldLabel("State");
}

QString label(PostcodeKind kind)
{
    switch (kind) {
    case PostcodeKind::PostalCode:
        return QCoreApplication::translate("AddressLabel", "Postal code");
    case PostcodeKind::ZipCode:
        return QCoreApplication::translate("AddressLabel", "ZIP code");
    case PostcodeKind::Eircode:
        return QCoreApplication::translate("AddressLabel", "Eircode");
    case PostcodeKind::PinCode:
        return QCoreApplication::translate("AddressLabel", "PIN code");
    case PostcodeKind::None:
    case PostcodeKind::Postcode:
        break;
    }
    return Words::fieldLabel("Postcode");
}

} // namespace

QString homeCountry()
{
    return QStringLiteral("AU");
}

QString addressLabel(const QString &path, const AddressShape &shape)
{
    if (path == u"address/city")
        return label(shape.city);
    if (path == u"address/state")
        return label(shape.state);
    return path == u"address/postal_code" ? label(shape.postcode) : Words::fieldLabel(path);
}

QString addressLabel(const QString &path, const QString &country)
{
    const bool isPart = path == u"address/city" || path == u"address/state" || path == u"address/postal_code";
    return !isPart || country.isEmpty() || country == homeCountry() ? Words::fieldLabel(path)
                                                                    : addressLabel(path, addressShape(country));
}

} // namespace Intake
