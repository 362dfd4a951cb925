#include "shell/logline.h"

#include <QJsonDocument>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 80;

bool isOfAName(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') ||
           letter == '.' || letter == '_' || letter == '-';
}

} // namespace

LogLine::LogLine(QLatin1StringView event)
{
    m_fields.insert("event"_L1, QString(event));
}

LogLine &LogLine::with(QLatin1StringView key, qint64 number)
{
    m_fields.insert(key, number);
    return *this;
}

LogLine &LogLine::with(QLatin1StringView key, const QUuid &id)
{
    m_fields.insert(key, id.toString(QUuid::WithoutBraces));
    return *this;
}

LogLine &LogLine::with(QLatin1StringView key, QLatin1StringView word)
{
    return withName(key, word.data());
}

LogLine &LogLine::withName(QLatin1StringView key, const char *name)
{
    QString plain;
    for (const char letter : QByteArray(name).left(longestName))
        plain += isOfAName(letter) ? QChar(QLatin1Char(letter)) : QChar(u'?');
    m_fields.insert(key, plain);
    return *this;
}

QByteArray LogLine::at(const QDateTime &utc) const
{
    QJsonObject line = m_fields;
    line.insert("at"_L1, utc.toUTC().toString(Qt::ISODateWithMs));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Intake
