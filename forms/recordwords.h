#pragma once

#include "forms/words.h"
#include "model/clientfields.h"
#include "model/clinic.h"

#include <QDateTime>

namespace Intake {

/// The values of a record in words, an overload a type: choices and countries by name, tags and referral types by the
/// names that the clinic gave them. Empty for nothing.
class RecordWords
{
public:
    /// `country`: whose words the parts of an address have; none is as home.
    explicit RecordWords(Clinic clinic, QString country = {})
        : m_clinic(std::move(clinic))
        , m_country(std::move(country))
    {
    }

    static QString line(const QString &text);

    /// A moment as the server wrote it, by the clock and in the language of this computer; text that is none as it
    /// came.
    static QString moment(const QString &timestamp);

    QString of(const QString &text, const Rules &) const { return line(text); }
    QString of(const std::optional<QDate> &date, const Rules &) const { return date ? Words::date(*date) : QString(); }
    QString of(const std::optional<Consent> &consent, const Rules &) const;
    QString of(const Choice &choice, const Rules &rules) const
    {
        return line(Words::choice(*rules.offers, choice.text));
    }
    QString of(const CountryCode &country, const Rules &) const;
    QString of(const Timestamp &time, const Rules &) const { return moment(time.text); }
    QString of(const ReferralTypeId &id, const Rules &) const { return line(nameFor(m_clinic.referralTypes, id.text)); }
    QString of(const std::vector<TagId> &tags, const Rules &) const;
    QString of(const PhoneNumber &phone, const Rules &) const;

    template <typename Meaning>
    QString of(const Worded<Meaning> &value, const Rules &) const
    {
        return line(value.text);
    }

    /// A row in one line, what a person gave of it: "Codeine – hives".
    template <Described Row>
    QString of(const Row &row, const Rules &) const
    {
        QStringList parts;
        forEachField<Row>([&](const auto &field) {
            if (field.rules.origin == Origin::Person)
                parts += of(row.*field.member, field.rules);
        });
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" – "));
    }

    /// What stands at a field path of a client; a list of rows has no words.
    QString at(const Client &client, const QString &path) const;

    /// The label of what stands at a path, with its number in rows: "Allergy 2" for `allergies/1`.
    QString label(const QString &path) const;

private:
    Clinic m_clinic;
    QString m_country;
};

/// By the clock of this computer. A time without its zone is no instant: which moment it means is not known here.
std::optional<QDateTime> instantIn(const QString &timestamp);

/// The key of the member without which a row is nothing: the name, the number.
template <Described Row>
QLatin1StringView mainKey()
{
    QLatin1StringView key;
    forEachField<Row>([&](const auto &field) {
        if (field.rules.required)
            key = field.key;
    });
    return key;
}

} // namespace Intake
