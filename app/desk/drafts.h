#pragma once

#include "desk/intakes.h"

#include <QSet>

namespace Intake {

/// Keeps what is being typed: 250 ms after the last key, at the latest 600 ms after the first one that is not saved
/// (the commit itself takes time, and text older than a second must survive), and at once by flush(). The value is
/// asked for only when it is saved, so that a key costs nothing. What could not be saved stays unsaved and is tried
/// again each second.
class Drafts : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualPause{250};
    static constexpr std::chrono::milliseconds longest{600};
    static constexpr std::chrono::milliseconds again{1'000};
    static constexpr std::chrono::minutes undoable{10};

    Drafts(Intakes &intakes, Clock &clock, QObject *parent = nullptr);
    ~Drafts() override;

    /// How long after the last key; from now on.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

    /// Something of this intake was changed by hand; `value` gives the draft as it stands when it is saved. A draft
    /// that another intake has not saved yet is saved first. What holds nothing and was never saved is not begun.
    void typed(const QUuid &id, std::function<Draft()> value);

    /// Saves now what is not saved. `then` is called when all that was given to the store so far is on disk, or could
    /// not be put there.
    void flush(QObject *receiver = nullptr, const std::function<void()> &then = {});

    bool isUnsaved() const { return m_value != nullptr || m_writing > 0; }

    /// Drops the intake: on disk it is gone at once, here it is kept for ten minutes. `draft` is what is on screen.
    void discard(const QUuid &id, const Draft &draft);

    /// What can be put back now.
    struct Gone
    {
        Draft draft;
        std::chrono::milliseconds at; ///< since boot
        qint64 when;                  ///< milliseconds since 1970, in UTC
    };
    const std::map<QUuid, Gone> &discarded() const { return m_gone; }

    /// Back to where it was. False when the ten minutes are over, or nothing was discarded under this id.
    bool undoDiscard(const QUuid &id);

    /// Forgets what could be undone: at lock and exit.
    void forgetDiscarded();

signals:
    void saved(const QUuid &id, const QDateTime &at); ///< UTC
    void failed(const QUuid &id, const Intake::StoreProblem &problem);
    void restored(const QUuid &id);
    void forgotten(const QUuid &id); ///< what was discarded cannot be put back any more

private:
    void wake();
    void save();
    void write(const QUuid &id, const Draft &draft);
    void written(const QUuid &id, const Draft &draft, const Intakes::Result &result);
    void retry(const QUuid &id, const Draft &draft, const StoreProblem &problem);
    void addAgain(const QUuid &id, const Draft &draft);
    void forgetDiscarded(std::chrono::milliseconds age);

    Intakes &m_intakes;
    Clock &m_clock;
    QUuid m_id;
    std::function<Draft()> m_value; ///< null: everything was given to the store
    std::chrono::milliseconds m_pause = usualPause;
    std::chrono::milliseconds m_first{};
    std::chrono::milliseconds m_due{};
    bool m_awake = false; ///< a timer is running
    int m_writing = 0;
    QSet<QUuid> m_begun; ///< given to the store for the first time
    std::map<QUuid, Gone> m_gone;
};

} // namespace Intake
