#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace Intake {

/// One line of the log, as JSON. What it can be given says what may stand there: numbers, ids and words of this
/// program; never a text that came from a person or from a server.
class LogLine
{
public:
    /// What happened: a word of the program.
    explicit LogLine(QLatin1StringView event);

    LogLine &with(QLatin1StringView key, qint64 number);
    LogLine &with(QLatin1StringView key, const QUuid &id);
    LogLine &with(QLatin1StringView key, QLatin1StringView word);

    /// A name out of a library's own code, such as a category: cut short, and only what such names consist of.
    LogLine &withName(QLatin1StringView key, const char *name);

    /// With the time, and a line break at its end that is the only one.
    QByteArray at(const QDateTime &utc) const;

private:
    QJsonObject m_fields;
};

} // namespace Intake
