#include "forms/recordwords.h"

#include "advice/countries.h"
#include "forms/addresslabels.h"
#include "model/fieldpath.h"

#include <QCoreApplication>

namespace Intake {

namespace {

template <typename List, typename Visit>
void visitRow(const List &list, const QStringList &parts, qsizetype at, const Rules &rules, Visit &&visit);

/// Calls `visit(value, rules)` with what stands at a path, if anything can stand there.
template <Described Struct, typename Visit>
void visitAt(const Struct &from, const QStringList &parts, qsizetype at, Visit &&visit)
{
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        if (at >= parts.size() || field.key != parts[at])
            return;
        const Value &value = from.*field.member;
        if constexpr (Described<Value>)
            visitAt(value, parts, at + 1, visit);
        else if constexpr (RowList<Value> || std::same_as<Value, QStringList>)
            visitRow(value, parts, at + 1, field.rules, visit);
        else
            visit(value, field.rules);
    });
}

template <typename List, typename Visit>
void visitRow(const List &list, const QStringList &parts, qsizetype at, const Rules &rules, Visit &&visit)
{
    const qsizetype row = at < parts.size() ? parts[at].toInt() : -1;
    if (row < 0 || row >= qsizetype(list.size()))
        return;
    if (at + 1 == parts.size())
        visit(list[row], rules);
    else if constexpr (RowList<List>)
        visitAt(list[row], parts, at + 1, visit);
}

/// The main key of the rows in a list of the client; empty when the list holds plain values.
QLatin1StringView mainKeyOf(const QString &list)
{
    QLatin1StringView key;
    forEachField<Client>([&]<typename Value>(const Field<Client, Value> &field) {
        if constexpr (RowList<Value>)
            if (field.key == list)
                key = mainKey<typename Value::value_type>();
    });
    return key;
}

} // namespace

QString RecordWords::line(const QString &text)
{
    return Words::shown(QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
}

QString RecordWords::moment(const QString &timestamp)
{
    const auto here = instantIn(timestamp);
    return here ? QCoreApplication::translate("RecordView", "%1, %2 (%3)", "date, time, zone")
                      .arg(Words::date(here->date()), here->toString(QStringLiteral("HH:mm:ss")),
                           here->timeZoneAbbreviation())
                : line(timestamp);
}

QString RecordWords::of(const std::optional<Consent> &consent, const Rules &) const
{
    if (!consent)
        return {};
    return *consent == Consent::Accepted ? QCoreApplication::translate("Choice", "Accepted")
                                         : QCoreApplication::translate("Choice", "Rejected");
}

QString RecordWords::of(const CountryCode &country, const Rules &) const
{
    return line(countryNameIn(QLocale(), country.text));
}

QString RecordWords::of(const std::vector<TagId> &tags, const Rules &) const
{
    QStringList names;
    for (const TagId &tag : tags)
        names += line(nameFor(m_clinic.tags, tag.text));
    return Words::listed(names);
}

QString RecordWords::of(const PhoneNumber &phone, const Rules &) const
{
    QStringList parts = {line(QString(phone.code % u' ' % phone.number).trimmed())};
    forEachField<PhoneNumber>([&](const auto &field) {
        const bool inNumber =
            field.key == u"code" || field.key == u"number" || (field.key == u"type" && !parts[0].isEmpty());
        if (field.rules.origin == Origin::Person && !inNumber)
            parts += of(phone.*field.member, field.rules);
    });
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" – "));
}

QString RecordWords::at(const Client &client, const QString &path) const
{
    QString words;
    visitAt(client, path.split(u'/'), 0, [&](const auto &value, const Rules &rules) { words = of(value, rules); });
    return words;
}

QString RecordWords::label(const QString &path) const
{
    const QLatin1StringView key = mainKeyOf(path.section(u'/', 0, 0));
    const bool wholeRow = path.count(u'/') == 1 && !key.isEmpty();
    return wholeRow ? Words::fieldLabel(joined(path, key)) : addressLabel(path, m_country);
}

std::optional<QDateTime> instantIn(const QString &timestamp)
{
    const QDateTime instant = QDateTime::fromString(timestamp, Qt::ISODateWithMs);
    return instant.isValid() && instant.timeSpec() != Qt::LocalTime ? std::optional(instant.toLocalTime())
                                                                    : std::nullopt;
}

} // namespace Intake
