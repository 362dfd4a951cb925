#include "api/judge.h"
#include "fuzz/targets.h"

namespace Intake::Fuzz {

void retryAfter(const QByteArray &bytes)
{
    const QByteArrayList lines = bytes.split('\n');
    const QByteArray date = lines.value(1);
    const std::chrono::seconds wait = Intake::retryAfter(lines.value(0), date);
    promised(wait >= std::chrono::seconds(1) && wait <= std::chrono::hours(1), "between a second and an hour");

    Exchange exchange;
    exchange.date = date;
    exchange.rateLimit = exchange.rateRemaining = exchange.rateReset = lines.value(0);
    const ServerSays says = serverSays(exchange);
    promised(says.limit.value_or(0) >= 0 && says.remaining.value_or(0) >= 0, "counts are counts");
    promised(!says.date || says.date->isValid(), "a date is one");
    promised(!says.reset || says.reset->isValid(), "the reset is a time");
}

} // namespace Intake::Fuzz
