#include "forms/recordsamples.h"

#include "model/clientfields.h"
#include "model/fieldpath.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Intake::Samples {

namespace {

const QDate today(2026, 11, 23);

Clinic clinic()
{
    Clinic clinic;
    clinic.tags = {{QStringLiteral("New client"), 4, QStringLiteral("tag_new")}};
    clinic.referralTypes = {{QStringLiteral("General practitioner"), 12, QStringLiteral("ret_gp")}};
    clinic.recordAddress = QStringLiteral("https://app.example.com/clients/{id}");
    return clinic;
}

void fill(QString &into, const QString &path)
{
    into = path;
}
void fill(std::optional<QDate> &into, const QString &)
{
    into = QDate(1987, 6, 27);
}
void fill(std::optional<Consent> &into, const QString &)
{
    into = Consent::Rejected;
}

template <typename Meaning>
void fill(Worded<Meaning> &into, const QString &path)
{
    into.text = path;
}

template <typename List>
requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
void fill(List &into, const QString &path);

template <Described Struct>
void fill(Struct &into, const QString &path)
{
    forEachField<Struct>([&](const auto &field) { fill(into.*field.member, joined(path, field.key)); });
}

template <typename List>
requires RowList<List> || std::same_as<List, QStringList> || std::same_as<List, std::vector<TagId>>
void fill(List &into, const QString &path)
{
    for (int row = 0; row < 2; ++row) {
        typename List::value_type entry;
        fill(entry, joined(path, row));
        into.push_back(entry);
    }
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

RecordShown shownFor(const QJsonObject &returned)
{
    const ReadClient read = clientFromJson(returned);
    return {
        {read.client, read.odd, QJsonDocument(returned).toJson(QJsonDocument::Compact)}, read.client, clinic(), today};
}

RecordShown typical()
{
    RecordShown shown = shownFor(parsed(R"({
        "id": "cli_01HQFQ9QWTNNPY58FZ8CB3FWWK", "created_at": "2026-11-22T23:44:12.000000Z", "title": "Dr",
        "first_name": "Zofia", "last_name": "Wiśniewska-O’Hara", "preferred_name": "Zosia", "date_of_birth": "1968-10-06",
        "sex": "female", "pronouns": "she/her", "profession": "Optometrist", "phone_number": "+61412345678",
        "email": "zofia.w@example.net", "privacy_policy_consent": "rejected", "alert": "Latex!", "notes": "Prefers SMS.",
        "phone_numbers": [{"id": "pho_01HQFQ9QWV", "code": "+61", "number": "398765432", "type": "home"}],
        "address": {"country_code": "AU", "line1": "7/12 Łódź Lane", "city": "Fitzroy North", "state": "VIC", "postal_code": "3068"},
        "allergies": [{"name": "Codeine", "reaction": "hives"}, {"name": "Bee sting"}],
        "medications": [{"name": "Metformin", "dosage": "850 mg, oral, twice daily"}],
        "intolerances": ["Sorbitol", "Fructans"], "tag_ids": ["tag_new"]})"));
    shown.sent.allergies[1].reaction = QStringLiteral("Anaphylaxis");
    return shown;
}

Client everyField()
{
    Client client;
    fill(client, {});
    return client;
}

RecordShown fullest()
{
    const Client client = everyField();
    return {{client, {{QStringLiteral("ndis_details/ndis_number"), QStringLiteral("430 111 222")}}, {}},
            client,
            clinic(),
            today};
}

RecordShown smallest()
{
    return shownFor(parsed(R"({"id": "cli_1", "first_name": "Helen", "last_name": "Keller"})"));
}

RecordShown nasty()
{
    RecordShown shown = shownFor(parsed(R"({
        "id": "cli_\u202e<b>x</b>", "created_at": "yesterday, about noon", "date_of_birth": 7, "sex": ["female"],
        "first_name": "<img src=http://example.com/a.png>", "last_name": "</p><b>Bobby</b> & sons\u0007",
        "alert": "Line one\nline two &amp; three", "ndis_details": {"ndis_number": "<i>430</i>"}, "a&b<b>": true,
        "medications": [{"name": "Aspirin", "dosage": "1", "since": "2020"}]})"));
    Client &client = shown.record.client;
    client.notes.text = QString(1000, u'x') % u' ' % QString(600, u'ذ') % QStringLiteral(" 𝒳𝒳");
    client.email =
        QStringLiteral("a.very.long.name.without.any.space@") % QString(200, u'e') % QStringLiteral(".example");
    for (int i = 0; i < 200; ++i)
        client.allergies.push_back({QStringLiteral("Allergy no. ") % QString::number(i), QStringLiteral("rash")});
    for (int i = 0; i < 10; ++i)
        shown.sent.intolerances += QStringLiteral("gone ") % QString::number(i);
    return shown;
}

const RecordLine *lineAt(const RecordSheet &sheet, const QString &path)
{
    for (const RecordSection &section : sheet.sections)
        for (const RecordLine &line : section.lines)
            if (line.path == path)
                return &line;
    return nullptr;
}

QString sectionOf(const RecordSheet &sheet, const QString &path)
{
    for (const RecordSection &section : sheet.sections)
        for (const RecordLine &line : section.lines)
            if (line.path == path)
                return section.title;
    return {};
}

} // namespace Intake::Samples
