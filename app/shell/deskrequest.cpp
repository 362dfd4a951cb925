#include "shell/deskrequest.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

struct KindRow
{
    DeskRequest::Kind kind;
    QLatin1StringView word;
};

constexpr KindRow kinds[] = {
    {DeskRequest::Kind::Raise, "raise"_L1}, {DeskRequest::Kind::Create, "create"_L1},
    {DeskRequest::Kind::Queue, "queue"_L1}, {DeskRequest::Kind::Send, "send"_L1},
    {DeskRequest::Kind::Audit, "audit"_L1}, {DeskRequest::Kind::Verify, "verify"_L1},
};

constexpr qsizetype longestScreen = 64;
constexpr auto elsewhere = "elsewhere"_L1;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

bool isOnlyRead(const DeskRequest &request)
{
    return request.kind != DeskRequest::Kind::Create && request.kind != DeskRequest::Kind::Send;
}

QByteArray lineFrom(const DeskRequest &request)
{
    QJsonObject object{
        {u"do"_s, QString(std::ranges::find(kinds, request.kind, &KindRow::kind)->word)},
        {u"names"_s, request.names},
        {u"server"_s, request.server},
    };
    if (request.kind == DeskRequest::Kind::Create) {
        object.insert("id"_L1, request.id.toString(QUuid::WithoutBraces));
        object.insert("body"_L1, request.body);
    }
    if (!request.screen.isEmpty())
        object.insert("screen"_L1, request.screen);
    return lineOf(object);
}

QByteArray lineFrom(const DeskAnswer &answer)
{
    QJsonObject object{{u"exit"_s, static_cast<int>(answer.exit)},
                       {u"out"_s, QString::fromUtf8(answer.out)},
                       {u"err"_s, QJsonArray::fromStringList(answer.errors)}};
    if (answer.place == DeskAnswer::Place::Elsewhere)
        object.insert("place"_L1, elsewhere);
    return lineOf(object);
}

std::optional<DeskRequest> deskRequestFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto kind = std::ranges::find(kinds, object["do"_L1].toString(), &KindRow::word);
    if (kind == std::end(kinds))
        return std::nullopt;
    DeskRequest request{kind->kind,
                        object["names"_L1].toBool(),
                        QUuid::fromString(object["id"_L1].toString()),
                        object["body"_L1].toObject(),
                        object["server"_L1].toString(),
                        object["screen"_L1].toString().left(longestScreen)};
    if (request.kind == DeskRequest::Kind::Create && (request.id.isNull() || !object["body"_L1].isObject()))
        return std::nullopt;
    return request;
}

std::optional<DeskAnswer> deskAnswerFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const int exit = object["exit"_L1].toInt(-1);
    if (exit < static_cast<int>(ExitCode::Done) || exit > static_cast<int>(ExitCode::Broken))
        return std::nullopt;
    DeskAnswer answer{static_cast<ExitCode>(exit), object["out"_L1].toString().toUtf8(), {}};
    const QJsonArray errors = object["err"_L1].toArray();
    for (const auto &each : errors)
        answer.errors += each.toString();
    if (object["place"_L1].toString() == elsewhere)
        answer.place = DeskAnswer::Place::Elsewhere;
    return answer;
}

} // namespace Intake
