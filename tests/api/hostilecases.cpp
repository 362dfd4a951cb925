#include "api/hostilecases.h"

#include "api/hostilebodies.h"

namespace Intake::Support {

namespace {

using Says = AnswerFacts::Says;

bool isOf(const AnswerFacts &facts, std::initializer_list<int> statuses)
{
    return std::find(statuses.begin(), statuses.end(), facts.status) != statuses.end();
}

struct Rule
{
    bool (*fits)(const AnswerFacts &);
    Outcome outcome;
    bool hold;
};

/// The first that fits. The words beside the statuses are the reason for each row.
const Rule rules[] = {
    // The server read it and will not have it.
    {[](const AnswerFacts &facts) {
         return isOf(facts, {400, 413, 415, 422});
     },
     Outcome::Refused, false},
    // It would say the same of every other intake.
    {[](const AnswerFacts &facts) {
         return isOf(facts, {401, 403, 404, 405, 407});
     },
     Outcome::Waiting, true},
    {[](const AnswerFacts &facts) { return isOf(facts, {429}); }, Outcome::Waiting, false},
    // The API's own word, and not that of something in between.
    {[](const AnswerFacts &facts) {
         return isOf(facts, {503}) && (facts.waits || (facts.json && facts.says != Says::Nothing));
     },
     Outcome::Waiting, false},
    // Never followed.
    {[](const AnswerFacts &facts) { return facts.status >= 300 && facts.status < 400; }, Outcome::Unknown, true},
    {[](const AnswerFacts &facts) {
         return isOf(facts, {200, 201}) && facts.json && facts.whole && facts.says == Says::Record;
     },
     Outcome::Created, false},
    {[](const AnswerFacts &) { return true; }, Outcome::Unknown, false},
};

const int statuses[] = {200, 201, 201, 201, 201, 202, 204, 206, 226, 300, 301, 302, 303, 304, 307, 308, 400, 401, 402,
                        403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 417, 418, 421, 422, 422, 423, 424,
                        425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503, 503, 504, 505, 511, 520, 599, 700, 999};

struct Type
{
    const char *header;
    bool json;
};

const Type types[] = {{"Content-Type: application/json\r\n", true},
                      {"Content-Type: application/json; charset=utf-8\r\n", true},
                      {"content-TYPE:   Application/JSON  \r\n", true},
                      {"Content-Type: application/problem+json\r\n", true},
                      {"Content-Type: text/html\r\n", false},
                      {"Content-Type: text/plain; application/json\r\n", false},
                      {"Content-Type: application/javascript\r\n", false},
                      {"Content-Type: application/json\r\nContent-Type: text/html\r\n", false},
                      {"Content-Type: \r\n", false},
                      {"", false}};

struct Extra
{
    const char *header;
    bool waits = false;
    bool odd = false;
};

const Extra extras[] = {{"Set-Cookie: crumb=1; Path=/\r\n"},
                        {"Retry-After: 5\r\n", true},
                        {"Retry-After: -99999999999999999999\r\n", true},
                        {"Retry-After: Fri, 31 Feb 2026 25:61:61 GMT\r\n", true},
                        {"Retry-After: \r\n"},
                        {"Date: yesterday\r\n"},
                        {"X-RateLimit-Limit: -1\r\nX-RateLimit-Remaining: 1e9\r\nX-RateLimit-Reset: 0x7f\r\n"},
                        {"Location: file:///etc/passwd\r\n"},
                        {"Location: https://evil.example/v1/clients\r\nRefresh: 0; url=https://evil.example/\r\n"},
                        {"WWW-Authenticate: Basic realm=\"\r\n"},
                        {"WWW-Authenticate: Negotiate\r\nWWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"},
                        {"Strict-Transport-Security: max-age=31536000\r\nAlt-Svc: h2=\":1\"\r\n"},
                        {"Link: <https://evil.example/>; rel=preload\r\n"},
                        {"X-Text: \xff\xfe\x01\x7f\r\n"},
                        {"X-Folded: one\r\n two\r\n", false, true},
                        {"no colon in this line\r\n", false, true},
                        {": no name\r\n", false, true},
                        {"Content-Encoding: zebra\r\n", false, true},
                        {"Transfer-Encoding: identity\r\n", false, true}};

QByteArray length(qint64 size)
{
    return "Content-Length: " + QByteArray::number(size) + "\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray chunks(QRandomGenerator &chance, const QByteArray &body)
{
    QByteArray all;
    for (qsizetype at = 0; at < body.size();) {
        const QByteArray part = body.mid(at, chance.bounded(1, int(body.size() / 8) + 2));
        all += chunk(part);
        at += part.size();
    }
    return all;
}

/// Puts the body behind the head in one of the ways in which HTTP says where a body ends, or fails to.
void frame(QRandomGenerator &chance, HostileCase &made, const QByteArray &head, const QByteArray &body)
{
    const int kind = chance.bounded(10);
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    made.name += " framing " + QByteArray::number(kind);
    made.script.ending = Ending::Fin;
    switch (kind) {
    case 0:
    case 1:
        made.script.answer = head + length(body.size()) + "\r\n" + body;
        made.script.ending = kind == 0 || made.facts.odd ? Ending::Fin : Ending::KeepOpen;
        break;
    case 2:
        made.script.answer = head + "\r\n" + body;
        break;
    case 3:
        made.script.answer = chunked + chunks(chance, body) + chunk({});
        break;
    case 4: // what is behind belongs to nothing
        made.script.answer = head + length(body.size()) + "\r\n" + body + "HTTP/1.1 500 Oops\r\n\r\n";
        break;
    case 5:
        made.script.answer = head + length(body.size() + chance.bounded(1, 1'000)) + "\r\n" + body;
        made.facts.whole = false;
        break;
    case 6:
        made.script.answer = chunked + chunks(chance, body);
        made.facts.whole = false;
        break;
    case 7: // cut within
        made.script.answer = head + length(body.size()) + "\r\n" + body.chopped(std::min<qsizetype>(1, body.size()));
        made.facts.whole = body.isEmpty();
        made.facts.says = Says::Nothing;
        break;
    case 8:
        made.script.answer = head + length(body.size()) + length(body.size() + 7) + "\r\n" + body;
        made.facts.whole = false;
        made.facts.odd = true;
        break;
    default:
        made.script.answer = chunked + "zz\r\n" + body + "\r\n0\r\n\r\n";
        made.facts.whole = false;
        made.facts.odd = true;
        break;
    }
}

} // namespace

Allowed allowed(const AnswerFacts &facts)
{
    const auto rule =
        std::find_if(std::begin(rules), std::end(rules), [&](const Rule &each) { return each.fits(facts); });
    // A word that is said too early may be lost with the connection, and half a request makes no client.
    // Qt reads these two to their end before it tells that they came.
    const bool untold = isOf(facts, {401, 407}) && !facts.whole;
    return {rule->outcome, rule->hold, facts.odd || facts.early || untold, facts.early};
}

HostileCase randomCase(QRandomGenerator &chance)
{
    HostileCase made;
    const int status = anyOf(chance, statuses);
    const Type &type = anyOf(chance, types);
    const HostileBody body = randomBody(chance);
    made.name = QByteArray::number(status) + ' ' + QByteArray(type.header).trimmed() + ' ' + body.bytes.left(60);
    made.facts = {.status = status, .json = type.json, .says = body.says};
    made.https = chance.bounded(2) == 0;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Words\r\n" + type.header;
    for (int i = chance.bounded(3); i > 0; --i) {
        const Extra &extra = anyOf(chance, extras);
        head += extra.header;
        made.facts.waits = made.facts.waits || extra.waits;
        made.facts.odd = made.facts.odd || extra.odd;
        made.name += ' ' + QByteArray(extra.header).trimmed();
    }
    if (status == 204 || status == 304) // these have no body, whatever comes
        made.facts.says = Says::Nothing;
    frame(chance, made, head, body.bytes);
    return made;
}

} // namespace Intake::Support
