#pragma once

#include "desk/fakeserver.h"
#include "desk/reconciler.h"

#include <QTemporaryDir>

namespace Intake::Support {

/// One run of the program without its window: a store, the desk on it, a server in memory, and time that passes when a
/// test says so.
class World
{
public:
    using Time = std::chrono::milliseconds;

    /// Without a folder the store lives in memory.
    World(FakeClock &clock, FakeServer &server, const QString &folder = {},
          const QUrl &base = QUrl(QStringLiteral("https://api.example/v1")), bool olderCopy = false);

    Problems create(const QUuid &id, const QString &lastName);
    QUuid create(const QString &lastName);

    /// An intake in this state, put into the store as if an earlier run had left it.
    QUuid put(const QString &lastName, State state, const std::function<void(OneIntake &)> &more = {});

    void settle();       ///< until nothing happens any more unless time passes
    void run(Time time); ///< lets time pass
    bool runUntil(const std::function<bool()> &done, Time longest);

    State state(const QUuid &id) const;
    OneIntake read(const QUuid &id);
    int count(State state); ///< on disk
    int all();              ///< on disk, in whatever state
    int signalsSeen() const { return activity(); }

    /// The files as they stand on disk between two transactions: after all that the store was told so far, before all
    /// that it will be told. What a killed program leaves behind.
    void copyFiles(const QString &folder);

    /// A store that answers nothing, and the same one back.
    void closeStore();
    void openStore();

    FakeClock &clock;
    FakeServer &server;
    StoreThread store;
    Intakes intakes;
    Line line;
    Outbox outbox;
    Reconciler reconciler;
    std::vector<StoreProblem> troubles;
    std::vector<QUuid> settled;

private:
    void open(const StoreSetup &setup);
    void roundTrip();
    int activity() const;

    StoreSetup m_setup;
    int m_signals = 0;
    QObject m_here;
};

} // namespace Intake::Support
