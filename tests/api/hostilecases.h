#pragma once

#include "model/outcome.h"
#include "support/hostileserver.h"

#include <QRandomGenerator>

namespace Intake::Support {

/// What is so about an answer because it was made that way; nothing here is found out by reading it.
struct AnswerFacts
{
    enum class Says { Nothing, Object, Record };

    int status = 0;   ///< 0: no whole status line was sent
    bool json = true; ///< the one content type says JSON
    Says says = Says::Nothing;
    bool whole = true;  ///< it comes to the end that it declares
    bool waits = false; ///< there is a Retry-After
    bool early = false; ///< said before the request had come
    bool odd = false;   ///< HTTP leaves open how it is read, so "unknown" is right too
};

/// What may become of a sending that is answered so.
struct Allowed
{
    Outcome outcome;
    bool hold;
    bool mayBeUnknown = false;
    bool mayBeWaiting = false;
};

/// By the table of what each answer means, a row a kind of answer.
Allowed allowed(const AnswerFacts &facts);

/// One answer of a server that is broken, hostile, or not the API at all.
struct HostileCase
{
    QByteArray name;
    Script script;
    AnswerFacts facts;
    bool https = false;
    std::chrono::milliseconds deadline{5'000};
    qsizetype size = 0; ///< bytes of the request's body, about
};

/// What people have met or thought of.
std::vector<HostileCase> knownCases();

/// Put together by chance from statuses, bodies, framings, types and headers.
HostileCase randomCase(QRandomGenerator &chance);

} // namespace Intake::Support
