#include "desk/hostilelistcases.h"

#include "desk/hostilelistparts.h"

#include <array>
#include <climits>

namespace Intake::Support {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds brief{300};

class Known
{
public:
    std::vector<ListCase> cases;

    void add(const ListCase &made)
    {
        for (const bool https : {false, true}) {
            cases.push_back(made);
            cases.back().https = https;
        }
    }
    void says(const QByteArray &name, Found right, const std::vector<QByteArray> &pages)
    {
        add({name, right, pages, {.ending = Ending::Fin}});
    }
    /// The one who is sought may stand in it or not: whoever reads on past the fault finds nobody, or too much.
    void broken(const QByteArray &name, const QByteArray &page)
    {
        says(name + ", first", Found::NotKnown, {page, answered(listOf({}))});
        says(name + ", second", Found::NotKnown, {answered(listOf(someone, cursor(1))), page, answered(listOf({}))});
    }
};

void addWhole(Known &known)
{
    const QByteArray deep = R"({"id": "cli_Sought", "x": )" + QByteArray(900, '[') + QByteArray(900, ']') + '}';
    const QByteArray packed = qCompress(listOf(sought)).mid(4);
    const QByteArray chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    const auto chunk = [](const QByteArray &bytes) -> QByteArray {
        return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
    };
    known.says("on the one page", Found::There, {answered(listOf(someone + ',' + sought))});
    known.says("on the second page", Found::There, {answered(listOf(someone, cursor(1))), answered(listOf(sought))});
    known.says("behind an empty page", Found::There, {answered(listOf({}, cursor(1))), answered(listOf(sought))});
    known.says("on the first of two", Found::There, {answered(listOf(sought, cursor(1))), answered(listOf({}))});
    known.says("beside an id that differs in case", Found::There,
               {answered(listOf(R"({"id": "CLI_SOUGHT"},)" + sought + R"(,{"id": "cli_sought"})"))});
    known.says("900 deep", Found::There, {answered(listOf(deep))});
    known.says("packed", Found::There, {answered(packed, "200 OK", "Content-Encoding: deflate\r\n")});
    known.says("in chunks", Found::There,
               {chunked + chunk(listOf(sought).left(20)) + chunk(listOf(sought).mid(20)) + chunk({})});
    known.says("a byte-order mark", Found::There, {answered("\xEF\xBB\xBF" + listOf(sought))});
    known.says("colons and braces in a text", Found::There,
               {answered(listOf(R"({"id": "cli_Sought", "x": "}]:\"links\": {\\"})"))});
    known.says("a long page", Found::There, {answered(listOf(QByteArray(someone + ',').repeated(20'000) + sought))});
    known.says("nobody", Found::NotThere, {answered(listOf({}))});
    known.says("three pages of others", Found::NotThere,
               {answered(listOf(someone, cursor(1))), answered(listOf(someone, cursor(2))), answered(listOf(someone))});
    known.says("an id that differs in case only", Found::NotThere,
               {answered(listOf(R"({"id": "CLI_SOUGHT"},{"id": "cli_sought"})"))});
    known.says("the id in another field", Found::NotThere,
               {answered(listOf(R"({"id": "cli_1", "notes": "cli_Sought"})"))});
}

void addStatuses(Known &known)
{
    for (const char *line :
         {"201 Created", "202 Later", "203 By hearsay", "204 Empty", "205 Reset",     "206 Part", "226 Used",
          "300 Many",    "301 Go",    "302 Go",         "303 Go",    "304 As before", "307 Go",   "308 Go",
          "400 No",      "401 No",    "402 Pay",        "403 No",    "404 No",        "405 No",   "406 No",
          "407 No",      "408 Late",  "409 No",         "410 Gone",  "418 Tea",       "422 No",   "429 Slow",
          "451 No",      "500 Ill",   "501 No",         "502 Bad",   "503 Busy",      "504 Late", "511 Login",
          "599 Odd",     "999 Odd",   "103 Hints"})
        known.broken(line, answered(listOf({}), line, "Location: " + foreign + "/clients\r\nRetry-After: 3\r\n"));
}

void addShapes(Known &known)
{
    for (const char *data : {"{}", "null", "7", "true", "\"[]\""})
        known.broken(QByteArray("data is ") + data,
                     answered(QByteArray("{\"data\": ") + data + ", \"links\": {\"next\": null}}"));
    for (const char *links :
         {"null", "[]", "7", "\"\"", "{}", R"({"prev": null})", R"({"Next": null})", R"({"next": 7})",
          R"({"next": true})", R"({"next": {}})", R"({"next": [null]})", R"({"next": ""})", R"({"next": false})"})
        known.broken(QByteArray("links are ") + links,
                     answered(QByteArray("{\"data\": [], \"links\": ") + links + '}'));
    for (const char *body : {"", "[]", "null", "{}", "{\"data\": []}", "<html>Sign in</html>", "{\"data\": [",
                             "{\"data\": [], \"links\": {\"next\": null}} x", "\xC0\xAF",
                             "{\"data\": [{\"id\": \"cli_\xC0\xAF\"}], \"links\": {\"next\": null}}"})
        known.broken(QByteArray("the body is ") + body, answered(body));
    for (const char *entry : {"7", "null", "\"cli_Sought\"", "[]", "{}", R"({"id": null})", R"({"id": true})",
                              R"({"id": 1.5})", R"({"id": ""})", R"({"id": "  "})", R"({"id": "a\nb"})",
                              R"({"id": ["cli_Sought"]})", R"({"id": {"id": "cli_Sought"}})", R"({"ID": "cli_Sought"})",
                              R"({"id": "cli_Sought", "id": null})", R"({"id": "cli_Sought\u0000"})"})
        known.broken(QByteArray("an entry is ") + entry, answered(listOf(someone + ',' + entry)));
    // One reader takes the first of two, another the last.
    for (const char *entry :
         {R"({"id": null, "id": "cli_Sought"})", R"({"id": "cli_Sought", "\u0069d": "cli_2"})",
          R"({"id": "cli_1", "first_name": "Mai", "first_name": "Ngaire"})",
          R"({"id": "cli_1", "address": {"city": "A", "city": "B"}})", R"({"id": "cli_1", "x": [[{"a": 1, "a": 2}]]})"})
        known.broken(QByteArray("an entry is ") + entry, answered(listOf(QByteArray(entry) + ',' + someone)));
    known.broken("an id of 201 letters", answered(listOf("{\"id\": \"" + QByteArray(201, 'x') + "\"}")));
    known.broken("two lists", answered("{\"data\": [" + sought + "], \"data\": [], \"links\": {\"next\": null}}"));
    known.broken("two links",
                 answered("{\"data\": [], \"links\": {\"next\": " + cursor(2) + "}, \"links\": {\"next\": null}}"));
    known.broken("two nexts", answered("{\"data\": [], \"links\": {\"next\": " + cursor(2) + ", \"next\": null}}"));
    known.broken("two nexts, hidden",
                 answered("{\"data\": [], \"l\\u0069nks\": {\"next\": " + cursor(2) + ", \"next\": null}}"));
    known.broken("2,000 deep", answered(listOf(QByteArray(2'000, '[') + QByteArray(2'000, ']'))));
    known.broken("100,000 deep", answered("{\"data\": " + QByteArray(100'000, '[')));
}

void addLinks(Known &known)
{
    for (const QByteArray &next : std::initializer_list<QByteArray>{foreign + "/clients?cursor=2",
                                                                    foreign,
                                                                    "//evil.example/v1/clients",
                                                                    "http://127.0.0.1:1/v1/clients",
                                                                    "https://evil.example/v1/clients",
                                                                    "http://evil.example@127.0.0.1/v1/clients",
                                                                    "http://me:secret@127.0.0.1/v1/clients",
                                                                    "https://evil.example\\\\@127.0.0.1/v1/clients",
                                                                    "/v1/../admin?cursor=2",
                                                                    "/v1/%2e%2e/admin",
                                                                    "/v10/clients?cursor=2",
                                                                    "/admin",
                                                                    "\\\\\\\\evil.example\\\\v1\\\\clients",
                                                                    "javascript:alert(1)",
                                                                    "file:///etc/passwd",
                                                                    "ftp://127.0.0.1/v1/clients",
                                                                    "data:application/json,{}",
                                                                    "/v1/clients?cursor=2#here",
                                                                    "http://[::1]/v1/clients",
                                                                    "http://127.1/v1/clients",
                                                                    "http://localhost/v1/clients",
                                                                    "http://2130706433/v1/clients",
                                                                    "http:///v1/clients",
                                                                    "%",
                                                                    " "})
        known.broken("next is " + next, answered(listOf({}, '"' + next + '"')));
    known.broken("next without an end", answered(listOf({}, "\"/v1/clients?cursor=" + QByteArray(10'000, '2') + '"')));
    known.says("back to itself", Found::NotKnown, {answered(listOf(someone, "\"/v1/clients?limit=100\""))});
    known.says("a circle of two", Found::NotKnown,
               {answered(listOf(someone, cursor(1))), answered(listOf(someone, cursor(2))),
                answered(listOf(someone, cursor(1)))});
    known.says("a circle of three", Found::NotKnown,
               {answered(listOf({}, cursor(1))), answered(listOf({}, cursor(2))), answered(listOf({}, cursor(3))),
                answered(listOf({}, cursor(1)))});
}

void addFramings(Known &known)
{
    const QByteArray whole = answered(listOf({}));
    known.broken("cut within", whole.chopped(1));
    known.broken("cut behind its head", whole.left(whole.indexOf("\r\n\r\n") + 4));
    known.broken("cut in its head", whole.left(30));
    known.broken("nothing", "\r\n");
    known.broken("less than it says", answered(listOf({})).replace("Content-Length: ", "Content-Length: 9"));
    known.add({.name = "chunks without an end",
               .pages = {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" +
                         QByteArray::number(listOf({}).size(), 16) + "\r\n" + listOf({}) + "\r\n"},
               .script = {.ending = Ending::Fin},
               .byItsText = Found::NotThere});
    for (const char *type : {"Content-Type: text/html\r\n", "Content-Type: text/plain\r\n", "", "Content-Type: \r\n",
                             "Content-Type: application/javascript\r\n", "Content-Type: application/jsonp\r\n"})
        known.broken(QByteArray("typed ") + type, answered(listOf({}), "200 OK", {}, type));
    known.broken("what unpacks to 40 MB", answered(qCompress(listOf(QByteArray(40 * 1024 * 1024, ' ')), 9).mid(4),
                                                   "200 OK", "Content-Encoding: deflate\r\n"));
    known.broken("not packed as it says", answered(listOf({}), "200 OK", "Content-Encoding: gzip\r\n"));
}

void addTimes(Known &known)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const auto slow = [&](const char *name, const Script &script) {
        known.add({name, Found::NotKnown, {}, script, brief});
    };
    slow("hangs", {});
    slow("hangs in its head", {.answer = "HTTP/1.1 200 OK\r\nContent-"});
    slow("a byte now and then", {.answer = head + "\r\n" + listOf({}), .more = " ", .times = INT_MAX, .pause = 5ms});
    slow("a body that stops", {.answer = head + "Content-Length: 900\r\n\r\n" + listOf({})});
    slow("torn off", {.answer = head + "Content-Length: 900\r\n\r\n" + listOf({}), .ending = Ending::Rst});
    known.add({"a head without an end",
               Found::NotKnown,
               {},
               {.answer = head, .more = "X-More: " + QByteArray(64 * 1024, 'x') + "\r\n", .times = INT_MAX},
               30s});
    // By and by, so that what grows is not the server.
    known.add({"10 MB",
               Found::NotKnown,
               {},
               {.answer = head + "\r\n{\"data\": [",
                .ending = Ending::Fin,
                .more = QByteArray(64 * 1024, ' '),
                .times = 160}});
    known.add({"without an end",
               Found::NotKnown,
               {},
               {.answer = head + "\r\n", .more = QByteArray(64 * 1024, ' '), .times = INT_MAX}});
}

/// Makes one page such that it proves nothing.
QByteArray breakPage(QRandomGenerator &chance, const QByteArray &entries, const QByteArray &next)
{
    const QByteArray body = listOf(entries, next);
    const QByteArray before = entries.isEmpty() ? QByteArray() : entries + ',';
    switch (chance.bounded(9)) {
    case 0:
        return answered(body).chopped(chance.bounded(1, int(body.size()) + 1));
    case 1:
        return answered(body.chopped(chance.bounded(1, int(body.size()))));
    case 2:
        return answered(body, QByteArray::number(chance.bounded(400, 600)) + " Words");
    case 3:
        return answered(listOf(before + QByteArray::number(chance.bounded(99)) + ".5", next));
    case 4:
        return answered("{\"data\": [" + entries + "], \"data\": [], \"links\": {\"next\": " + next + "}}");
    case 5:
        return answered(
            listOf(entries, '"' + foreign + "/clients?cursor=" + QByteArray::number(chance.bounded(9)) + '"'));
    case 6:
        return answered("{\"data\": [" + entries + "]}");
    case 7:
        return answered(body, "200 OK", {}, "Content-Type: text/html\r\n");
    default: {
        QByteArray noise(chance.bounded(1, 4'000), '\0');
        for (char &byte : noise)
            byte = char(chance.bounded(256));
        return answered(body + '\x80' + noise);
    }
    }
}

} // namespace

std::vector<ListCase> knownLists()
{
    Known known;
    addWhole(known);
    addStatuses(known);
    addShapes(known);
    addLinks(known);
    addFramings(known);
    addTimes(known);
    return std::move(known.cases);
}

ListCase randomList(QRandomGenerator &chance)
{
    const int pages = chance.bounded(1, 5);
    const int holds = chance.bounded(2) == 0 ? chance.bounded(pages) : -1;
    const int broken = chance.bounded(3) > 0 ? chance.bounded(pages) : -1;
    ListCase made;
    made.name = QByteArray::number(pages) + " pages, sought on " + QByteArray::number(holds) + ", broken " +
                QByteArray::number(broken);
    made.right = broken >= 0 ? Found::NotKnown : holds >= 0 ? Found::There : Found::NotThere;
    made.script.ending = Ending::Fin;
    made.https = chance.bounded(2) == 0;
    for (int page = 0; page < pages; ++page) {
        QByteArrayList entries(chance.bounded(4), someone);
        if (page == holds)
            entries.insert(chance.bounded(int(entries.size()) + 1), sought);
        const QByteArray all = entries.join(','), next = page + 1 < pages ? cursor(page + 1) : QByteArray("null");
        made.pages.push_back(page == broken ? breakPage(chance, all, next) : answered(listOf(all, next)));
    }
    made.name += ' ' + made.pages[std::size_t(std::max(broken, 0))].left(400);
    return made;
}

} // namespace Intake::Support
