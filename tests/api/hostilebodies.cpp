#include "api/hostilebodies.h"

namespace Intake::Support {

namespace {

using Says = AnswerFacts::Says;

/// A JSON value that means nothing to anybody.
QByteArray anyValue(QRandomGenerator &chance, int depth = 0)
{
    static const QByteArray plain[] = {"null",
                                       "true",
                                       "-0",
                                       "1e308",
                                       "9007199254740993",
                                       "\"\"",
                                       "[]",
                                       "{}",
                                       "\"\\ud800\"",
                                       "0.1",
                                       "\"<img src=x>\"",
                                       "\"%1\"",
                                       "\"\\u0000\"",
                                       "18446744073709551615",
                                       "\"\\u202e\""};
    if (depth > 3 || chance.bounded(3) > 0)
        return anyOf(chance, plain);
    QByteArray inner;
    for (int i = chance.bounded(5); i > 0; --i)
        inner += anyValue(chance, depth + 1) + ',';
    inner.chop(1);
    return chance.bounded(2) == 0 ? '[' + inner + ']' : QByteArray("{\"k\":" + anyValue(chance, depth + 1) + '}');
}

/// Members that no client has, or that are of another type.
QByteArray anyMembers(QRandomGenerator &chance)
{
    static const QByteArray names[] = {
        "moon",    "first_name", "allergies", "address", "date_of_birth", "phone_numbers",
        "tag_ids", "created_at", "errors",    "message", "links",         "\\u0000",
        ""};
    QByteArray members;
    for (int i = chance.bounded(6); i > 0; --i)
        members += ", \"" + anyOf(chance, names) + "\": " + anyValue(chance);
    return members;
}

QByteArray record(QRandomGenerator &chance)
{
    static const QByteArray ids[] = {R"("cli_1")", "12", R"("\u0643")", "9007199254740993", R"("x y")"};
    const QByteArray bare = "{\"id\": " + anyOf(chance, ids) + anyMembers(chance) + '}';
    return chance.bounded(4) == 0 ? "{\"data\": " + bare + '}' : bare;
}

/// An object whose id is none.
QByteArray object(QRandomGenerator &chance)
{
    static const QByteArray ids[] = {"null",         "true",           "1.5",
                                     R"("")",        R"("  ")",        R"("a\u0000b")",
                                     R"(["cli_1"])", R"({"id": "x"})", "18446744073709551615",
                                     R"("a\nb")"};
    // The last of two equal names counts, and `id` stands nowhere else.
    return chance.bounded(3) == 0 ? QByteArray("{\"moon\": 1" + anyMembers(chance) + '}')
                                  : QByteArray("{\"id\": " + anyOf(chance, ids) + anyMembers(chance) + '}');
}

QByteArray noObject(QRandomGenerator &chance)
{
    const QByteArray whole = record(chance);
    switch (chance.bounded(9)) {
    case 0:
        return whole.left(chance.bounded(int(whole.size()))); // what begins an object is none
    case 1:
        return whole + anyOf(chance, std::array{"x", "{", "}", "]", ",", "\"", "null"});
    case 2:
        return '[' + whole + ']';
    case 3:
        return {};
    case 4:
        return "<!doctype html><html><body>Sign in</body></html>";
    case 5:
        return "{\"id\": \"cli_\xC0\xAF\"}";
    case 6:
        return QByteArray(chance.bounded(1, 100'000), anyOf(chance, std::array{'[', '{', '"', '\0', ' ', '\xff'}));
    case 7:
        return "{\"id\": \"cli_1\", \"x\": " + QByteArray(5'000, '[') + QByteArray(5'000, ']') + '}';
    default:
        QByteArray noise(chance.bounded(1, 4'000), '\0');
        for (char &byte : noise)
            byte = char(chance.bounded(256));
        return '\x80' + noise;
    }
}

} // namespace

HostileBody randomBody(QRandomGenerator &chance)
{
    switch (chance.bounded(5)) {
    case 0:
    case 1:
        return {record(chance), Says::Record};
    case 2:
        return {object(chance), Says::Object};
    default:
        return {noObject(chance), Says::Nothing};
    }
}

} // namespace Intake::Support
