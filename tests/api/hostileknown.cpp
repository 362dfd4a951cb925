#include "api/hostilecases.h"

using namespace std::chrono_literals;

namespace Intake::Support {

namespace {

using Says = AnswerFacts::Says;

const QByteArray record = R"({"id": "cli_1", "first_name": "Ngaire"})";
constexpr std::chrono::milliseconds brief{300};

QByteArray head(const QByteArray &statusLine, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + statusLine + "\r\nContent-Type: application/json\r\n" + fields + "\r\n";
}

QByteArray whole(const QByteArray &statusLine, const QByteArray &body, const QByteArray &fields = {})
{
    return head(statusLine, fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body;
}

QByteArray packed(const QByteArray &plain)
{
    return whole("201 Created", qCompress(plain, 9).mid(4), "Content-Encoding: deflate\r\n");
}

QByteArray many(int count, const QByteArray &before, const QByteArray &each, const QByteArray &after)
{
    QByteArray text = before;
    for (int i = 0; i < count; ++i)
        text += QByteArray(each).replace('#', QByteArray::number(i));
    return text + after;
}

class Known
{
public:
    std::vector<HostileCase> cases;

    void add(const char *name, Script script, AnswerFacts facts, std::chrono::milliseconds deadline = 5s,
             qsizetype size = 0)
    {
        for (const bool https : {false, true})
            cases.push_back({name, script, facts, https, deadline, size});
    }

    /// Then the connection is closed.
    void says(const char *name, const QByteArray &answer, const AnswerFacts &facts)
    {
        add(name, {.answer = answer, .ending = Ending::Fin}, facts);
    }

    /// No answer that could be one: whatever the bytes are, it is not known what became of the request.
    void noise(const char *name, const QByteArray &answer)
    {
        says(name, answer, {});
        add(name, {.answer = answer, .ending = Ending::Rst}, {});
    }
};

void addHeads(Known &known)
{
    known.noise("nothing", {});
    known.noise("one byte", "H");
    known.noise("half a status line", "HTTP/1.1 20");
    known.noise("a status line alone", "HTTP/1.1 201 Created");
    known.noise("letters for a status", whole("2O1 Created", record));
    known.noise("a mail server", "220 mail.example ESMTP ready\r\n");
    known.noise("an old one", "ICY 200 OK\r\n\r\n" + record);
    known.noise("line breaks", QByteArray("\r\n").repeated(10'000));
    known.noise("zeros", QByteArray(100'000, '\0'));
    known.noise("TLS's own no", QByteArray::fromHex("15030300020250"));
    known.noise("only the body", record);
    known.noise("100 alone", "HTTP/1.1 100 Continue\r\n\r\n");
    known.says("100 first", "HTTP/1.1 100 Continue\r\n\r\n" + whole("201 Created", record),
               {.status = 201, .says = Says::Record});
    // Whether the word after the interim one is read differs between versions of Qt; both are right.
    known.says("103 first", head("103 Hints") + whole("201 Created", record),
               {.status = 201, .says = Says::Record, .odd = true});
    known.says("20,000 times 103", QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n").repeated(20'000),
               {.status = 103});
    known.says("another protocol", "HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n" + record,
               {.status = 101});
    known.says("500 headers", head("201 Created", QByteArray("X-More: 1\r\n").repeated(500)) + record,
               {.status = 201, .says = Says::Record, .odd = true});
    known.says("a header of 60 KiB", head("201 Created", "X: " + QByteArray(60'000, 'x') + "\r\n") + record,
               {.status = 201, .says = Says::Record, .odd = true});
    known.says("no words behind the status", whole("201", record), {.status = 201, .says = Says::Record, .odd = true});
    known.says("old HTTP", "HTTP/1.0 201 Created\r\nContent-Type: application/json\r\n\r\n" + record,
               {.status = 201, .says = Says::Record});
}

void addBodies(Known &known)
{
    const auto created = [&](const char *name, const QByteArray &body) {
        known.says(name, whole("201 Created", body), {.status = 201, .says = Says::Record});
    };
    const auto notCreated = [&](const char *name, const QByteArray &body, Says says = Says::Nothing) {
        known.says(name, whole("201 Created", body), {.status = 201, .says = says});
    };
    created("a byte-order mark", "\xEF\xBB\xBF" + record);
    created("a name with a NUL", QByteArray("{\"id\": \"cli_1\", \"x\": \"a\0b\"}", 27));
    created("half a character in a name", R"({"id": "cli_1", "first_name": "\ud800"})");
    created("two first names", R"({"id": "cli_1", "first_name": "A", "first_name": "B", "x": {"id": 1, "id": 2}})");
    created("100,000 names", many(60'000, R"({"id": "cli_1")", R"(,"k#":#)", "}"));
    created("200,000 objects", "{\"id\": \"cli_1\", \"x\": [" + QByteArray("{},").repeated(200'000) + "0]}");
    created("1,000 deep", R"({"id": "cli_1", "x": )" + QByteArray(1'000, '[') + QByteArray(1'000, ']') + '}');
    notCreated("100,000 deep", R"({"id": "cli_1", "x": )" + QByteArray(100'000, '['));
    notCreated("two ids", R"({"id": null, "id": "cli_1"})", Says::Object);
    notCreated("two ids, hidden", R"({"id": "cli_1", "\u0069d": "cli_2"})", Says::Object);
    notCreated("two ids further in", R"({"data": {"id": "cli_1", "id": "cli_2"}})", Says::Object);
    notCreated("two records", R"({"data": {"id": "cli_1"}, "data": {"id": "cli_2"}})", Says::Object);
    notCreated("an id of another type", R"({"id": {"id": "cli_1"}})", Says::Object);
    notCreated("an id of 10,000 characters", "{\"id\": \"" + QByteArray(10'000, 'x') + "\"}", Says::Object);
    notCreated("6 MB of objects", "{\"id\": \"cli_1\", \"x\": [" + QByteArray("{},").repeated(2'000'000) + "0]}");
    notCreated("bad UTF-8", "{\"id\": \"cli_\xC0\xAF\"}");
    known.says("what unpacks to 9 MB", packed(record + QByteArray(9 * 1024 * 1024, ' ')), {.status = 201});
    known.says("what unpacks to 40 MB", packed(record + QByteArray(40 * 1024 * 1024, ' ')), {.status = 201});
    known.says("packed, as it says", packed(record), {.status = 201, .says = Says::Record});
    known.says("not packed as it says", whole("201 Created", record, "Content-Encoding: gzip\r\n"), {.status = 201});
    known.says("a login page", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<form>Sign in</form>",
               {.status = 200, .json = false});
}

void addRefusals(Known &known)
{
    const auto refused = [&](const char *name, const QByteArray &body) {
        known.says(name, whole("422 Unprocessable", body), {.status = 422, .says = Says::Object});
    };
    refused("errors as a list", R"({"errors": ["No.", {"email": "x"}, [[["deep"]]]]})");
    refused("errors as a text", R"({"errors": "No."})");
    refused("errors that go deep", many(200, R"({"errors": )", R"({"a#": )", "1") + QByteArray(201, '}'));
    refused("fields that nobody knows",
            R"({"errors": {"shoe_size": ["Odd."], "": ["x"], "medications.99999999999.name": ["y"]}})");
    refused("100,000 complaints", many(50'000, R"({"errors": {"x": "y")", R"(,"f#":["x"])", "}}"));
    refused("one complaint of 900 kB", R"({"errors": {"email": [")" + QByteArray(900'000, 'x') + R"("]}})");
    refused("markup in its words", R"({"message": "<img src='file:///etc/hostname'><script>x</script>"})");
    refused("a message of another type", R"({"message": {"text": ["No."]}, "errors": 7})");
    known.says("half a refusal", head("422 No", "Content-Length: 500\r\n") + R"({"errors": {"em)",
               {.status = 422, .whole = false});
}

void addTimes(Known &known)
{
    const AnswerFacts nothing;
    const AnswerFacts cut{.status = 201, .says = Says::Record, .whole = false};
    const QByteArray field = "X-More: " + QByteArray(1'000, 'x') + "\r\n";
    known.add("hangs", {}, nothing, brief);
    known.add("hangs in its headers", {.answer = "HTTP/1.1 201 Created\r\nContent-"}, nothing, brief);
    const auto endless = [&](const char *name, const QByteArray &answer, const QByteArray &more) {
        known.add(name, {.answer = answer, .more = more, .times = INT_MAX}, nothing, 30s);
    };
    endless("headers without an end", "HTTP/1.1 201 Created\r\n", field.repeated(64));
    endless("100 without an end", "HTTP/1.1 100 Continue\r\n",
            QByteArray("\r\nHTTP/1.1 100 Continue\r\n").repeated(2'000));
    endless("a chunk's size without an end", head("201 Created", "Transfer-Encoding: chunked\r\n"),
            QByteArray(64 * 1024, '0'));
    known.add("a byte now and then",
              {.answer = head("201 Created") + record, .more = " ", .times = INT_MAX, .pause = 5ms}, cut, brief);
    known.add("a body that stops", {.answer = head("201 Created", "Content-Length: 100\r\n") + record}, cut, brief);
    known.add("a body without an end", {.answer = head("201 Created") + record}, cut, brief);
    known.add("a body that never ends",
              {.answer = head("201 Created"), .more = QByteArray(64 * 1024, ' '), .times = INT_MAX}, {.status = 201});
    known.add("a refusal that never ends",
              {.answer = head("422 No"), .more = QByteArray(64 * 1024, ' '), .times = INT_MAX}, {.status = 422});
    known.add(
        "slow and well",
        {.answer = head("201 Created", "Content-Length: 80\r\n") + record + QByteArray(80 - record.size() - 20, ' '),
         .more = " ",
         .times = 20,
         .pause = 2ms},
        {.status = 201, .says = Says::Record});
}

void addEarly(Known &known)
{
    constexpr qsizetype large = 200'000;
    for (const char *line : {"201 Created", "401 No", "413 Too large", "429 Slow", "500 Oops", "302 Go"})
        for (const Stage stage : {Stage::BeforeBody, Stage::MidBody})
            known.add(line, {.stage = stage, .answer = whole(line, record), .ending = Ending::Fin},
                      {.status = QByteArray(line).left(3).toInt(), .says = Says::Record, .early = true}, 5s, large);
}

} // namespace

std::vector<HostileCase> knownCases()
{
    Known known;
    addHeads(known);
    addBodies(known);
    addRefusals(known);
    addTimes(known);
    addEarly(known);
    return std::move(known.cases);
}

} // namespace Intake::Support
