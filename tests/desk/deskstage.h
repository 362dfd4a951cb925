#pragma once

#include "desk/desk.h"
#include "desk/fakeserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Intake::Support {

/// A whole desk on a practice store, with a server in memory and time that passes when a test says so. Can be killed
/// and started again.
class DeskStage
{
public:
    using Time = std::chrono::milliseconds;

    DeskStage() { make(); }

    FakeClock clock;
    FakeServer server{clock};
    PassphraseReader passphraseFile; ///< that the desk is started with
    std::unique_ptr<Desk> desk;
    std::optional<tl::expected<DeskReport, StoreProblem>> report; ///< once the desk has opened, or has not

    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }

    void open(bool attended = true, KeySource key = {KeySource::Kind::KeyFile})
    {
        report.reset();
        const Server to{QUrl(QStringLiteral("https://api.example/v1")), "token"};
        desk->open({{folder(), std::move(key)}, to, false, {}, {}, attended, passphraseFile}, &m_here,
                   [this](const auto &opened) { report = opened; });
    }

    bool openAndWait(bool attended = true)
    {
        open(attended);
        return QTest::qWaitFor([this] { return report.has_value(); }, 20'000) && report->has_value();
    }

    /// As a kill would: nothing is closed in order.
    void restart()
    {
        desk.reset();
        make();
    }

    /// Until the store has done all that it was told so far, and what came of it.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            bool done = false;
            desk->store().run([](Store &) { return tl::expected<void, StoreProblem>(); }, &m_here,
                              [&](const tl::expected<void, StoreProblem> &) { done = true; });
            static_cast<void>(QTest::qWaitFor([&] { return done; }, 20'000));
        }
    }

    void pass(Time time)
    {
        const Time end = clock.sinceBoot() + time;
        settle();
        while (const auto next = clock.next()) {
            if (*next > end)
                break;
            clock.goTo(*next);
            settle();
        }
        clock.goTo(end);
        settle();
    }

    bool lock()
    {
        desk->lock().lock();
        return QTest::qWaitFor([this] { return desk->lock().isWiped(); }, 20'000);
    }

    template <typename Answer, typename Ask>
    std::optional<Answer> answerTo(Ask ask)
    {
        std::optional<Answer> answer;
        ask(&m_here, [&](Answer given) { answer = given; });
        static_cast<void>(QTest::qWaitFor([&] { return answer.has_value(); }, 30'000));
        return answer;
    }

    std::optional<UnlockAnswer> unlock(const QString &initials, const QString &pin)
    {
        return answerTo<UnlockAnswer>(
            [&](QObject *to, const auto &reply) { desk->lock().unlock(initials, pin, to, reply); });
    }
    std::optional<UnlockAnswer> unlockWith(const QByteArray &passphrase)
    {
        return answerTo<UnlockAnswer>(
            [&](QObject *to, const auto &reply) { desk->lock().unlockWith(passphrase, to, reply); });
    }
    std::optional<UnlockAnswer> unlockBySession()
    {
        return answerTo<UnlockAnswer>([&](QObject *to, const auto &reply) { desk->lock().unlockBySession(to, reply); });
    }
    std::optional<UnlockAnswer> unlockFreely()
    {
        return answerTo<UnlockAnswer>([&](QObject *to, const auto &reply) { desk->lock().unlockFreely(to, reply); });
    }
    std::optional<PinAnswer> add(const QString &initials, const QString &pin, const QString &pinAtDesk = {})
    {
        return answerTo<PinAnswer>(
            [&](QObject *to, const auto &reply) { desk->receptionists().add(initials, pin, pinAtDesk, to, reply); });
    }
    /// Two people are known; neither has said to be at the desk.
    bool addTwo(const QString &one, const QString &pinOfOne, const QString &other, const QString &pinOfOther)
    {
        const bool areAdded = add(one, pinOfOne) == PinAnswer::Right && choose(one, pinOfOne) == PinAnswer::Right &&
                              add(other, pinOfOther, pinOfOne) == PinAnswer::Right;
        desk->receptionists().leave();
        return areAdded;
    }
    std::optional<PinAnswer> choose(const QString &initials, const QString &pin)
    {
        return answerTo<PinAnswer>(
            [&](QObject *to, const auto &reply) { desk->receptionists().choose(initials, pin, to, reply); });
    }

    /// Runs on the store's thread; what it gives back.
    template <typename Result>
    std::optional<Result> inStore(std::function<tl::expected<Result, StoreProblem>(Store &)> job)
    {
        std::optional<tl::expected<Result, StoreProblem>> result;
        desk->store().run(std::move(job), &m_here, [&](const auto &given) { result = given; });
        static_cast<void>(QTest::qWaitFor([&] { return result.has_value(); }, 30'000));
        return result && *result ? std::optional(**result) : std::nullopt;
    }

    State state(const QUuid &id) const
    {
        const Card *card = desk->intakes().card(id);
        return card ? card->row.state : State::Discarded;
    }

private:
    void make() { desk = std::make_unique<Desk>(clock, server); }

    QTemporaryDir m_folder;
    QObject m_here;
};

} // namespace Intake::Support
