#include "desk/intake.h"

#include "model/clientfields.h"
#include "model/compare.h"
#include "model/storeddraft.h"

#include <QCborArray>
#include <QCborStreamReader>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

QCborValue stored(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

/// Qt turns a fraction into a whole number even where it does not fit.
qint64 number(const QCborValue &value)
{
    return value.isInteger() ? value.toInteger() : 0;
}

QDateTime time(const QCborValue &value)
{
    return QDateTime::fromMSecsSinceEpoch(number(value), Qt::UTC);
}

QCborMap stored(const Sending &sending)
{
    return {{u"id"_s, QCborValue(sending.id)},
            {u"at"_s, stored(sending.at)},
            {u"origin"_s, sending.origin},
            {u"client"_s, storedDraft({sending.client, {}})},
            {u"body"_s, sending.body}};
}

void copyFields(const QStringList &keys, const Client &from, Client &to)
{
    forEachField<Client>([&](const auto &field) {
        if (keys.contains(field.key))
            to.*field.member = from.*field.member;
    });
}

/// The fields whose sent value says more than the returned one: those that differ, and the ids that go out as numbers
/// and come back in another form.
QStringList fieldsToKeep(const Client &sent, const Client &returned)
{
    QStringList keys{u"tag_ids"_s, u"referral_type_id"_s};
    for (const Difference &difference : differences(sent, returned))
        keys += difference.path.section(u'/', 0, 0);
    keys.removeDuplicates();
    return keys;
}

/// Once there is a record, what was sent is kept as far as it differs from it, and no further.
QCborMap storedBeside(const Record &record, const Sending &sending)
{
    const QStringList keys = fieldsToKeep(sending.client, record.client);
    Sending kept{sending.id, sending.at, sending.origin, {}, {}};
    copyFields(keys, sending.client, kept.client);
    QCborMap map = stored(kept);
    map.insert(u"fields"_s, QCborArray::fromStringList(keys));
    return map;
}

Sending sendingFrom(const QCborMap &map)
{
    return {map["id"_L1].toUuid(), time(map["at"_L1]), map["origin"_L1].toString(),
            draftFromStored(map["client"_L1].toMap()).client, map["body"_L1].toByteArray()};
}

/// What was sent for a record, made whole again from it.
void complete(Sending &sending, const QCborMap &map, const Record &record)
{
    const QStringList keys = map["fields"_L1].toVariant().toStringList();
    if (keys.isEmpty())
        return; // of an older version, which kept all of it
    const Client kept = std::exchange(sending.client, record.client);
    copyFields(keys, kept, sending.client);
}

QCborMap stored(const Answered &answer)
{
    QCborArray complaints;
    for (const Complaint &complaint : answer.complaints)
        complaints.append(QCborArray{complaint.path, complaint.name, complaint.words});
    return {{u"at"_s, stored(answer.at)},
            {u"reason"_s, static_cast<int>(answer.reason)},
            {u"status"_s, answer.status},
            {u"message"_s, answer.message},
            {u"complaints"_s, complaints}};
}

Answered answerFrom(const QCborMap &map)
{
    Answered answer{time(map["at"_L1]),
                    static_cast<Reason>(number(map["reason"_L1])),
                    int(number(map["status"_L1])),
                    map["message"_L1].toString(),
                    {}};
    const QCborArray complaints = map["complaints"_L1].toArray();
    answer.complaints.reserve(std::size_t(complaints.size()));
    for (const auto &each : complaints)
        answer.complaints.push_back({each[0].toString(), each[1].toString(), each[2].toString()});
    return answer;
}

} // namespace

QString OneIntake::firstName() const
{
    return record ? record->client.firstName : draft.client.firstName;
}

QString OneIntake::lastName() const
{
    return record ? record->client.lastName : draft.client.lastName;
}

QByteArray payloadOf(const OneIntake &intake)
{
    if (!intake.forgotten.isEmpty())
        return QCborMap{{u"forgotten"_s, intake.forgotten.text}}.toCborValue().toCbor();
    QCborMap map{{u"draft"_s, storedDraft(intake.draft)}};
    if (intake.sending)
        map.insert(u"sending"_s,
                   intake.record ? storedBeside(*intake.record, *intake.sending) : stored(*intake.sending));
    if (intake.answer)
        map.insert(u"answer"_s, stored(*intake.answer));
    if (intake.record)
        map.insert(u"record"_s, intake.record->json);
    return map.toCborValue().toCbor();
}

std::optional<OneIntake> intakeOf(const Row &row)
{
    // What Qt makes of bytes that break off within is not safe to look into.
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(row.payload, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    OneIntake intake{row, draftFromStored(map["draft"_L1].toMap()), {}, {}, {}};
    intake.row.payload.clear();
    if (map.contains("sending"_L1))
        intake.sending = sendingFrom(map["sending"_L1].toMap());
    if (map.contains("answer"_L1))
        intake.answer = answerFrom(map["answer"_L1].toMap());
    if (map.contains("record"_L1))
        intake.record = recordFrom(map["record"_L1].toByteArray());
    if (intake.sending && intake.record)
        complete(*intake.sending, map["sending"_L1].toMap(), *intake.record);
    intake.forgotten.text = map["forgotten"_L1].toString();
    return intake;
}

} // namespace Intake
