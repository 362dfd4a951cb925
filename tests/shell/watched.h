#pragma once

#include "shell/loginservice.h"
#include "shell/sessionwatch.h"

#include <QSignalSpy>
#include <QTest>

namespace Intake::Testing {

/// The watch, once it has found its session and holds the computer awake.
struct Watched
{
    LoginService &login;
    SessionWatch watch;
    QSignalSpy locked{&watch, &SessionWatch::locked};
    QSignalSpy unlocked{&watch, &SessionWatch::unlocked};
    QSignalSpy refused{&watch, &SessionWatch::refused};
    QSignalSpy sleeping{&watch, &SessionWatch::sleeping};

    explicit Watched(LoginService &service, std::chrono::milliseconds patience = SessionWatch::patience)
        : login(service)
        , watch(nullptr, patience)
    {
        QVERIFY(QTest::qWaitFor([this] { return login.isHeld() && watch.lockSession(); }));
        QTRY_COMPARE(locked.count(), 1); // its own wish comes back to it
        watch.forgetRequest();
        locked.clear();
        refused.clear();
    }

    /// News is said in order: once this came through, all that was said before has.
    bool settles()
    {
        const auto before = sleeping.count();
        login.prepareForSleep(true);
        if (!QTest::qWaitFor([&] { return sleeping.count() > before; }))
            return false;
        login.prepareForSleep(false);
        return true;
    }
};

} // namespace Intake::Testing
