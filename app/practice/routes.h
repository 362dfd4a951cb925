#pragma once

#include "practice/limiter.h"
#include "practice/records.h"
#include "practice/troubles.h"

namespace Intake::Practice {

/// The API as a function from a call to an answer, without sockets: `/v1/clients` and `/v1/clients/{id}`, and beside
/// them the practice server's own `PUT /practice/fault` and `GET /practice/clients/count`. Safe from every thread.
class Routes
{
public:
    static constexpr qsizetype largestBody = 1024 * 1024; ///< bytes; more is 413

    explicit Routes(Limiter::Clock clock = steadyTime);

    Answer answer(const Call &call);

private:
    Answer answerApi(const Call &call, Limiter::Verdict &verdict);
    Answer dispatch(const Call &call, const QString &id);
    Answer create(const Call &call);
    Answer list(const Call &call) const;
    Answer retrieve(const QString &id) const;
    Answer control(const Call &call);
    Answer arm(const Call &call);

    Limiter m_limiter;
    Records m_records;
    ArmedTroubles m_armed;
};

} // namespace Intake::Practice
