#include "model/fhirpatient.h"

#include "model/clientfields.h"

#include <QJsonArray>

namespace Intake::Fhir {

namespace {

using namespace Qt::StringLiterals;

QJsonArray names(const Client &client)
{
    QJsonArray all;
    QJsonObject official;
    put(official, u"family"_s, client.lastName);
    if (const QString given = text(client.firstName); !given.isEmpty())
        official["given"_L1] = QJsonArray{given};
    if (const QString title = text(client.title.text); !title.isEmpty())
        official["prefix"_L1] = QJsonArray{title};
    if (!official.isEmpty()) {
        official["use"_L1] = u"official"_s;
        all += official;
    }
    if (const QString preferred = text(client.preferredName); !preferred.isEmpty())
        all += QJsonObject{{u"use"_s, u"usual"_s}, {u"given"_s, QJsonArray{preferred}}};
    return all;
}

QJsonObject contactPoint(const QString &system, const QString &value, const QString &use = {})
{
    QJsonObject point{{u"system"_s, system}};
    put(point, u"value"_s, value);
    put(point, u"use"_s, use);
    return point;
}

QJsonObject contactPoint(const PhoneNumber &phone)
{
    const QString type = phone.type.text.toLower();
    const bool hasUse = type == u"mobile" || type == u"home" || type == u"work";
    return contactPoint(type == u"fax" ? u"fax"_s : u"phone"_s, QString(phone.code % u' ' % phone.number),
                        hasUse ? type : QString());
}

QJsonArray telecom(const Client &client)
{
    QJsonArray all;
    if (QJsonObject first = contactPoint(u"phone"_s, client.phoneNumber.text); first.contains("value"_L1)) {
        first["rank"_L1] = 1;
        all += first;
    }
    for (const PhoneNumber &phone : client.phoneNumbers)
        if (const QJsonObject point = contactPoint(phone); point.contains("value"_L1))
            all += point;
    if (const QJsonObject email = contactPoint(u"email"_s, client.email); email.contains("value"_L1))
        all += email;
    return all;
}

QJsonObject address(const Address &from)
{
    QJsonObject address;
    QJsonArray lines;
    for (const QString &line : {text(from.line1), text(from.line2)})
        if (!line.isEmpty())
            lines += line;
    if (!lines.isEmpty())
        address["line"_L1] = lines;
    put(address, u"city"_s, from.city);
    put(address, u"state"_s, from.state.text);
    put(address, u"postalCode"_s, from.postalCode);
    put(address, u"country"_s, from.countryCode.text);
    return address;
}

/// R4 has no contact without a name or a way to reach it (pat-1).
QJsonObject emergencyContact(const Client &client)
{
    QJsonObject contact;
    if (const QString name = text(client.emergencyContactName); !name.isEmpty())
        contact["name"_L1] = QJsonObject{{u"text"_s, name}};
    if (const QJsonObject phone = contactPoint(u"phone"_s, client.emergencyContactPhone.text);
        phone.contains("value"_L1))
        contact["telecom"_L1] = QJsonArray{phone};
    if (const QString relation = text(client.emergencyContactRelationship.text);
        !contact.isEmpty() && !relation.isEmpty())
        contact["relationship"_L1] = QJsonArray{worded(relation)};
    return contact;
}

QString gender(const Client &client)
{
    const QString sex = text(client.sex.text).toLower(), identity = text(client.genderIdentity.text).toLower();
    if (sex == u"female" && (identity.isEmpty() || identity == u"woman" || identity == u"female"))
        return sex;
    if (sex == u"male" && (identity.isEmpty() || identity == u"man" || identity == u"male"))
        return sex;
    return {};
}

QJsonArray extensions(const Client &client)
{
    QJsonArray all;
    const auto add = [&](const QString &name, const QString &typed) {
        if (text(typed).isEmpty())
            return;
        const QJsonObject value{{u"url"_s, u"value"_s}, {u"valueCodeableConcept"_s, worded(typed)}};
        all += QJsonObject{{u"url"_s, QString(u"http://hl7.org/fhir/StructureDefinition/individual-" % name)},
                           {u"extension"_s, QJsonArray{value}}};
    };
    add(u"recordedSexOrGender"_s, client.sex.text);
    add(u"genderIdentity"_s, client.genderIdentity.text);
    add(u"pronouns"_s, client.pronouns.text);
    return all;
}

QString said(const QString &typed)
{
    return text(typed);
}

template <typename Meaning>
QString said(const Worded<Meaning> &value)
{
    return text(value.text);
}

QString said(const std::optional<Consent> &consent)
{
    return consent ? (*consent == Consent::Accepted ? u"accepted"_s : u"rejected"_s) : QString();
}

QString said(const std::vector<TagId> &tags)
{
    QStringList all;
    for (const TagId &tag : tags)
        all += text(tag.text);
    return all.join(u", "_s);
}

template <typename Value>
QString said(const Value &)
{
    return {};
}

/// Escaped, for the narrative is the one place of R4 that is markup.
QString paragraph(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : QString(u"<p>" % QString(label % u": " % value).toHtmlEscaped() % u"</p>");
}

QString narrative(const Record &record)
{
    static constexpr QLatin1StringView placeless[] = {"profession"_L1,
                                                      "referral_type_id"_L1,
                                                      "referral_description"_L1,
                                                      "referred_by_id"_L1,
                                                      "privacy_policy_consent"_L1,
                                                      "tag_ids"_L1,
                                                      "alert"_L1,
                                                      "notes"_L1};
    QString all;
    forEachField<Client>([&](const auto &field) {
        if (std::ranges::find(placeless, field.key) != std::end(placeless))
            all += paragraph(QString::fromUtf8(field.label), said(record.client.*field.member));
    });
    if (emergencyContact(record.client).isEmpty())
        all += paragraph(u"Relationship of the emergency contact"_s, said(record.client.emergencyContactRelationship));
    for (const OddMember &odd : record.odd)
        all += paragraph(text(odd.path), text(odd.text));
    return all;
}

template <typename Json>
void putFilled(QJsonObject &object, QLatin1StringView key, const Json &value)
{
    if (!value.isEmpty())
        object[key] = value;
}

} // namespace

QString text(const QString &typed)
{
    QString safe = typed;
    for (QChar &c : safe)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r')
            c = QChar::ReplacementCharacter;
    return safe.trimmed();
}

void put(QJsonObject &object, const QString &key, const QString &typed)
{
    if (const QString value = text(typed); !value.isEmpty())
        object[key] = value;
}

QJsonObject worded(const QString &typed)
{
    return {{u"text"_s, text(typed)}};
}

QJsonObject patient(const Record &record)
{
    const Client &client = record.client;
    QJsonObject patient{{u"resourceType"_s, u"Patient"_s}};
    if (const QString more = narrative(record); !more.isEmpty())
        patient["text"_L1] =
            QJsonObject{{u"status"_s, u"additional"_s},
                        {u"div"_s, QString(u"<div xmlns=\"http://www.w3.org/1999/xhtml\">" % more % u"</div>")}};
    putFilled(patient, "extension"_L1, extensions(client));
    patient["identifier"_L1] = QJsonArray{QJsonObject{{u"value"_s, text(client.id.text)}}};
    putFilled(patient, "name"_L1, names(client));
    putFilled(patient, "telecom"_L1, telecom(client));
    put(patient, u"gender"_s, gender(client));
    if (client.dateOfBirth)
        patient["birthDate"_L1] = client.dateOfBirth->toString(Qt::ISODate);
    if (const QJsonObject home = address(client.address); !home.isEmpty())
        patient["address"_L1] = QJsonArray{home};
    if (const QJsonObject contact = emergencyContact(client); !contact.isEmpty())
        patient["contact"_L1] = QJsonArray{contact};
    return patient;
}

} // namespace Intake::Fhir
