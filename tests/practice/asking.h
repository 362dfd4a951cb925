#pragma once

#include "practice/routes.h"

#include <QJsonDocument>

/// JSON written with ' for ".
inline QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A body with the names and the members given, in the same writing.
inline QByteArray person(const QByteArray &lastName, const QByteArray &members = {})
{
    return "{'first_name':'Ada','last_name':'" + lastName + "'" + members + "}";
}

inline QJsonObject json(const Intake::Practice::Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

inline QByteArray header(const Intake::Practice::Answer &answer, const char *name)
{
    for (const auto &[key, value] : answer.headers)
        if (key == name)
            return value;
    return {};
}

/// Routes without sockets, asked with a new token each time, so that only a test of the limit meets it.
class Asking
{
public:
    Intake::Practice::Answer ask(const QByteArray &method, const QString &target, const QByteArray &body = {},
                                 const QByteArray &contentType = "application/json")
    {
        const QByteArray token = "Bearer token" + QByteArray::number(++m_tokens);
        const QStringList parts = target.split(u'?');
        return m_routes.answer(
            {method, parts[0], QUrlQuery(parts.value(1)), token, contentType, "127.0.0.1:8000", quoted(body)});
    }

    Intake::Practice::Answer create(const QByteArray &body) { return ask("POST", QStringLiteral("/v1/clients"), body); }

private:
    Intake::Practice::Routes m_routes{[] { return std::chrono::milliseconds(0); }};
    int m_tokens = 0;
};
