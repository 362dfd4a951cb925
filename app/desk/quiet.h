#pragma once

#include "api/listclients.h"
#include "desk/waits.h"

namespace Intake {

/// Why the queue is quiet, and until when. *Held*: the same would happen to every intake (a wrong token, a wrong
/// address), so a person has to act. *Resting*: an outcome was unknown, and the server must first answer a question
/// properly. *Doubtful*: the network was gone or has changed, and the server must first answer anything. Hold and rest
/// are kept over a restart. Times are since the computer's start.
class Quiet
{
public:
    using Time = std::chrono::milliseconds;

    explicit Quiet(quint32 seed = QRandomGenerator::global()->generate());

    void hold(Reason reason, const QByteArray &mark); ///< `mark` tells the server and token that it holds for
    bool lift();                                      ///< was it held?
    bool liftUnlessFor(const QByteArray &mark);
    const std::optional<Reason> &held() const { return m_hold; }

    void rest(Time now);
    void doubt(Time now, bool atOnce);
    bool isResting() const { return m_resting; }
    bool mustProbe() const { return m_resting || m_doubtful; }

    std::optional<Time> probeAt() const; ///< when the next question is due; nothing: none is
    Time wholeWait() const { return m_wholeWait; }
    void probeNow(Time now);
    bool probed(const PageAnswer &answer, Time now); ///< may the queue go on?

    QByteArray stored() const;
    void restore(const QByteArray &stored, Time now);

private:
    void probeLater(Time now);

    GrowingWait m_growing;
    std::optional<Reason> m_hold;
    QByteArray m_heldFor;
    bool m_resting = false;
    bool m_doubtful = false;
    int m_failures = 0;
    Time m_probeAt{0};
    Time m_wholeWait{0};
};

/// The reason for a hold that a list's failure gives, if it gives one.
std::optional<Reason> holdReason(ListFault fault);

} // namespace Intake
