#include "practice/routes.h"

#include "model/json.h"
#include "practice/paging.h"
#include "practice/validation.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Intake::Practice {

namespace {

const QString clientsPath = QStringLiteral("/v1/clients");
const QString faultPath = QStringLiteral("/practice/fault");
const QString countPath = QStringLiteral("/practice/clients/count");

/// Another name than loopback's would let a web page reach the practice server through a name of its own.
bool isLoopback(const QByteArray &host)
{
    static const QRegularExpression shape(QStringLiteral("^(127\\.0\\.0\\.1|localhost)(:\\d{1,5})?$"));
    return shape.match(QString::fromLatin1(host)).hasMatch();
}

QByteArray tokenOf(const QByteArray &authorization)
{
    return authorization.left(7).toLower() == "bearer " ? authorization.mid(7).trimmed() : QByteArray();
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').front().trimmed().toLower() == "application/json";
}

Answer notFound()
{
    return refusal(404, QStringLiteral("Not Found"));
}

Answer wrongMethod(const Call &call, const QByteArray &supported)
{
    Answer answer =
        refusal(405, QStringLiteral("The %1 method is not supported for route %2. Supported methods: %3.")
                         .arg(QString::fromLatin1(call.method), call.path.mid(1), QString::fromLatin1(supported)));
    answer.headers.emplace_back("Allow", supported);
    return answer;
}

QByteArray headerOf(const Answer &answer, const QByteArray &name)
{
    const auto found = std::ranges::find(answer.headers, name, &std::pair<QByteArray, QByteArray>::first);
    return found == answer.headers.end() ? QByteArray() : found->second;
}

void addRate(Answer &answer, const Limiter::Verdict &verdict)
{
    const bool limited = answer.status == 429;
    answer.headers.emplace_back("X-RateLimit-Limit", QByteArray::number(Limiter::limit));
    answer.headers.emplace_back("X-RateLimit-Remaining", QByteArray::number(limited ? 0 : verdict.remaining));
    if (limited)
        answer.headers.emplace_back(
            "X-RateLimit-Reset",
            QByteArray::number(QDateTime::currentSecsSinceEpoch() + headerOf(answer, "Retry-After").toLongLong()));
}

Answer tooMany(const Limiter::Verdict &verdict)
{
    Answer answer = refusal(429, QStringLiteral("Too Many Attempts."));
    answer.headers.emplace_back("Retry-After", QByteArray::number(qlonglong(verdict.retryAfter.count())));
    return answer;
}

/// The object in a body; an empty body counts as an empty object.
std::optional<QJsonObject> objectIn(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

Routes::Routes(Limiter::Clock clock)
    : m_limiter(std::move(clock))
{
}

Answer Routes::answer(const Call &call)
{
    if (!isLoopback(call.host))
        return refusal(400, QStringLiteral("Bad Request"));
    if (call.path.startsWith(QLatin1StringView("/practice/")))
        return control(call);
    Limiter::Verdict verdict;
    Answer answer = answerApi(call, verdict);
    addRate(answer, verdict);
    return answer;
}

Answer Routes::answerApi(const Call &call, Limiter::Verdict &verdict)
{
    const QString id = call.path.startsWith(clientsPath % u'/') ? call.path.mid(clientsPath.size() + 1) : QString();
    if ((call.path != clientsPath && id.isEmpty()) || id.contains(u'/'))
        return notFound();
    const bool reads = call.method == "GET" || call.method == "HEAD";
    if (!reads && (call.method != "POST" || !id.isEmpty()))
        return wrongMethod(call, id.isEmpty() ? "GET, HEAD, POST" : "GET, HEAD");
    const QByteArray token = tokenOf(call.authorization);
    if (token.isEmpty())
        return refusal(401, QStringLiteral("Unauthenticated."));
    verdict = m_limiter.take(token);
    return verdict.allowed ? dispatch(call, id) : tooMany(verdict);
}

Answer Routes::dispatch(const Call &call, const QString &id)
{
    const auto trouble = m_armed.next();
    if (auto failed = trouble ? failure(*trouble) : std::nullopt)
        return *failed;
    Answer answer = call.method == "POST" ? create(call) : id.isEmpty() ? list(call) : retrieve(id);
    if (trouble)
        answer.manner = mannerOf(*trouble);
    return answer;
}

Answer Routes::create(const Call &call)
{
    if (call.body.size() > largestBody)
        return refusal(413, QStringLiteral("Payload Too Large"));
    if (!isJson(call.contentType))
        return refusal(415, QStringLiteral("The body must be application/json."));
    const auto object = objectIn(call.body);
    if (!object)
        return refusal(400, QStringLiteral("The body is not a JSON object."));
    const QJsonObject body = tidied(*object);
    if (const Complaints complaints = complaintsAbout(body); !complaints.empty())
        return answerWith(422, complaintBody(complaints));
    const Client client = clientFromJson(body).client;
    const auto trouble = troubleOfName(client.lastName);
    if (auto failed = trouble ? failure(*trouble) : std::nullopt)
        return *failed;
    const QJsonObject record = m_records.create(client);
    Answer answer = answerWith(201, trouble ? falsified(record, *trouble) : record);
    answer.manner = trouble ? mannerOf(*trouble) : Manner::Plain;
    return answer;
}

Answer Routes::list(const Call &call) const
{
    const auto wish = pageWish(call.query);
    if (!wish)
        return answerWith(422, complaintBody(wish.error()));
    const QString listUrl = QStringLiteral("http://%1%2").arg(QString::fromLatin1(call.host), clientsPath);
    return answerWith(200, pageBody(m_records.page(wish->first, wish->limit), *wish, listUrl));
}

Answer Routes::retrieve(const QString &id) const
{
    const auto record = m_records.find(id);
    return record ? answerWith(200, *record) : notFound();
}

Answer Routes::control(const Call &call)
{
    if (call.path == faultPath)
        return call.method == "PUT" ? arm(call) : wrongMethod(call, "PUT");
    if (call.path != countPath)
        return notFound();
    if (call.method != "GET" && call.method != "HEAD")
        return wrongMethod(call, "GET, HEAD");
    return answerWith(200, {{QStringLiteral("count"), qint64(m_records.count())}});
}

Answer Routes::arm(const Call &call)
{
    const QJsonObject order = objectIn(call.body).value_or(QJsonObject());
    const auto trouble = troubleOfWord(order.value(QLatin1StringView("next")).toString());
    const int times =
        order.value(QLatin1StringView("times")).toInt(order.contains(QLatin1StringView("times")) ? -1 : 1);
    if (!trouble || times < 0)
        return refusal(422, QStringLiteral("Say next (slow, 500, 503, 429, hang or cut) and times (0 or more)."));
    m_armed.arm(*trouble, times);
    return answerWith(
        200, {{QStringLiteral("next"), order.value(QLatin1StringView("next"))}, {QStringLiteral("times"), times}});
}

} // namespace Intake::Practice
