#include "practice/troubles.h"

#include <algorithm>
#include <QDate>
#include <QJsonArray>

namespace Intake::Practice {

namespace {

struct TroubleWord
{
    Trouble trouble;
    QLatin1StringView name;
    QLatin1StringView word; ///< empty: by name alone
};

constexpr TroubleWord words[] = {
    {Trouble::Slow, QLatin1StringView("Test-Slow"), QLatin1StringView("slow")},
    {Trouble::Status500, QLatin1StringView("Test-500"), QLatin1StringView("500")},
    {Trouble::Status503, QLatin1StringView("Test-503"), QLatin1StringView("503")},
    {Trouble::Status429, QLatin1StringView("Test-429"), QLatin1StringView("429")},
    {Trouble::Hang, QLatin1StringView("Test-Hang"), QLatin1StringView("hang")},
    {Trouble::Cut, QLatin1StringView("Test-Cut"), QLatin1StringView("cut")},
    {Trouble::Move, QLatin1StringView("Test-Move"), QLatin1StringView()},
    {Trouble::Drop, QLatin1StringView("Test-Drop"), QLatin1StringView()},
};

std::optional<Trouble> troubleWhere(QLatin1StringView TroubleWord::*member, const QString &text)
{
    const auto found = std::ranges::find_if(words, [&](const TroubleWord &word) { return text == word.*member; });
    return found == std::end(words) || text.isEmpty() ? std::nullopt : std::optional(found->trouble);
}

const QByteArray retrySeconds = QByteArrayLiteral("2");

} // namespace

std::optional<Trouble> troubleOfName(const QString &lastName)
{
    return troubleWhere(&TroubleWord::name, lastName);
}

std::optional<Trouble> troubleOfWord(const QString &word)
{
    return troubleWhere(&TroubleWord::word, word);
}

std::optional<Answer> failure(Trouble trouble)
{
    Answer answer;
    if (trouble == Trouble::Status500)
        return refusal(500, QStringLiteral("Server Error"));
    if (trouble == Trouble::Status503)
        answer = refusal(503, QStringLiteral("Service Unavailable"));
    else if (trouble == Trouble::Status429)
        answer = refusal(429, QStringLiteral("Too Many Attempts."));
    else
        return std::nullopt;
    answer.headers.emplace_back("Retry-After", retrySeconds);
    return answer;
}

Manner mannerOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Slow:
        return Manner::Slow;
    case Trouble::Hang:
        return Manner::Hang;
    case Trouble::Cut:
        return Manner::Cut;
    default:
        return Manner::Plain;
    }
}

QJsonObject falsified(QJsonObject record, Trouble trouble)
{
    const QString birth = QStringLiteral("date_of_birth");
    const QString allergies = QStringLiteral("allergies");
    if (trouble == Trouble::Move && record.value(birth).isString())
        record[birth] =
            QDate::fromString(record.value(birth).toString(), Qt::ISODate).addDays(-1).toString(Qt::ISODate);
    if (trouble == Trouble::Drop && record.value(allergies).isArray()) {
        QJsonArray rest = record.value(allergies).toArray();
        rest.removeLast();
        record[allergies] = rest;
    }
    return record;
}

void ArmedTroubles::arm(Trouble trouble, int times)
{
    const std::lock_guard lock(m_mutex);
    m_trouble = trouble;
    m_times = times;
}

std::optional<Trouble> ArmedTroubles::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_times == 0)
        return std::nullopt;
    --m_times;
    return m_trouble;
}

} // namespace Intake::Practice
