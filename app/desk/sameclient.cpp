#include "desk/sameclient.h"

#include <algorithm>

namespace Intake {

namespace {

constexpr std::size_t mostCandidates = 5;

std::optional<QDateTime> createdAt(const Record &record)
{
    QDateTime time = QDateTime::fromString(record.client.createdAt.text, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

bool sameName(const QString &a, const QString &b)
{
    return asSent(a).compare(asSent(b), Qt::CaseInsensitive) == 0;
}

bool isNear(const Client &sent, const Client &other)
{
    const bool first = sameName(sent.firstName, other.firstName);
    const bool last = sameName(sent.lastName, other.lastName);
    const bool birth = sent.dateOfBirth && sent.dateOfBirth == other.dateOfBirth;
    return birth ? first || last : first && last;
}

} // namespace

bool isFrom(const Sending &attempt, const Record &record, std::optional<qint64> ahead)
{
    const auto created = createdAt(record);
    const qint64 attempted = attempt.at.toSecsSinceEpoch() + ahead.value_or(0);
    return created && created->toSecsSinceEpoch() >= attempted - lookSlack.count();
}

std::optional<Candidate> candidate(const Sending &attempt, const Record &record)
{
    if (!isNear(attempt.client, record.client))
        return std::nullopt;
    return Candidate{record, differences(attempt.client, record.client)};
}

void keepNearest(std::vector<Candidate> &candidates)
{
    std::ranges::stable_sort(candidates, {}, [](const Candidate &each) { return each.differences.size(); });
    if (candidates.size() > mostCandidates)
        candidates.erase(candidates.begin() + mostCandidates, candidates.end());
}

} // namespace Intake
