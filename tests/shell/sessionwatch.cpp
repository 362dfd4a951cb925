// The lock that follows the desktop's session, on a bus of the test's own where the test plays the login service.

#include "journey/stage.h"
#include "shell/privatebus.h"
#include "shell/watched.h"
#include "shell/windowlock.h"

#include <functional>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SessionWatchTest : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;
    std::unique_ptr<LoginService> m_login;

private slots:
    void initTestCase();
    void init() { m_login = std::make_unique<LoginService>(m_bus.address()); }
    void cleanup() { m_login.reset(); }
    void S14_locksWithTheSession();
    void S14_locksOnUserSwitch();
    void S14_locksWithTheScreenSaver();
    void S14_findsTheSessionOfItsUser();
    void S14_holdsTheComputerAwakeForTheLock();
    void S14_locksBeforeSleep();
    void S14_locksTheWindowEachTime();
    void unlockedIsSaidOfARequestOnly();
    void S14_aScreenThatLocksIsNotRefused();
};

void SessionWatchTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    qunsetenv("XDG_SESSION_ID");
    QVERIFY(m_bus.start());
}

void SessionWatchTest::S14_locksWithTheSession()
{
    Watched session(*m_login);
    m_login->sayLock();
    QTRY_COMPARE(session.locked.count(), 1);
    m_login->setProperty(u"LockedHint"_s, true);
    QTRY_COMPARE(session.locked.count(), 2);
    m_login->setProperty(u"LockedHint"_s, false);
    m_login->setProperty(u"IdleHint"_s, true);
    QVERIFY(session.settles());
    QCOMPARE(session.locked.count(), 2);
}

void SessionWatchTest::S14_locksOnUserSwitch()
{
    Watched session(*m_login);
    m_login->setProperty(u"Active"_s, false);
    QTRY_COMPARE(session.locked.count(), 1);
    m_login->setProperty(u"Active"_s, true);
    QVERIFY(session.settles());
    QCOMPARE(session.locked.count(), 1);
    QCOMPARE(session.unlocked.count(), 0);
}

void SessionWatchTest::S14_locksWithTheScreenSaver()
{
    Watched session(*m_login);
    int expected = 0;
    for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                 u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s}) {
        m_login->saySaver(saver, true);
        ++expected;
        QTRY_COMPARE(session.locked.count(), expected);
        m_login->saySaver(saver, false);
    }
    QVERIFY(session.settles());
    QCOMPARE(session.locked.count(), expected);
}

/// A program that the desktop has started as a service belongs to no session.
void SessionWatchTest::S14_findsTheSessionOfItsUser()
{
    m_login->setKnowsProcesses(false);
    Watched session(*m_login);
    m_login->sayLock();
    QTRY_COMPARE(session.locked.count(), 1);
}

void SessionWatchTest::S14_holdsTheComputerAwakeForTheLock()
{
    Watched session(*m_login);
    QCOMPARE(m_login->inhibitors(), 1);
    QCOMPARE(m_login->inhibited().value(0).toString(), u"sleep"_s);
    QCOMPARE(m_login->inhibited().value(3).toString(), u"delay"_s);
    session.watch.readyToSleep(); // nobody sleeps: it goes on holding
    const QSignalSpy letGo(m_login.get(), &LoginService::letGo);
    m_login->prepareForSleep(true);
    QTRY_COMPARE(session.sleeping.count(), 1);
    QCOMPARE(letGo.count(), 0);
    session.watch.readyToSleep();
    QTRY_COMPARE(letGo.count(), 1);
    m_login->prepareForSleep(false);
    QTRY_COMPARE(m_login->inhibitors(), 2);
    QTRY_VERIFY(m_login->isHeld());
}

void SessionWatchTest::S14_locksBeforeSleep()
{
    Stage stage;
    Watched session(*m_login);
    stage.window->lock().follow(session.watch);
    type(u"Typed before sleep"_s);
    bool wasSaved = false, wasWiped = false, wasHidden = false;
    connect(m_login.get(), &LoginService::letGo, stage.window.get(), [&] {
        wasSaved = !stage.desk->drafts().isUnsaved();
        wasWiped = stage.desk->lock().isWiped();
        wasHidden = stage.window->lock().isOver() && !stage.sees(u"Typed before sleep"_s);
        stage.window->hide();
    });
    const QSignalSpy letGo(m_login.get(), &LoginService::letGo);
    m_login->prepareForSleep(true);
    QTRY_COMPARE(letGo.count(), 1);
    QVERIFY(wasHidden);
    QVERIFY(wasSaved);
    QVERIFY(wasWiped);
    stage.crash(); // the battery was empty
    stage.open();
    QTRY_COMPARE(stage.typed().client.firstName, u"Typed before sleep"_s);
}

/// A screen that was locked and of which nobody said that it is open again does not keep the next lock away.
void SessionWatchTest::S14_locksTheWindowEachTime()
{
    Stage stage;
    Watched session(*m_login);
    stage.window->lock().follow(session.watch);
    for (int time = 0; time < 2; ++time) {
        m_login->sayLock();
        QTRY_VERIFY(stage.window->lock().isOver());
        QTRY_VERIFY(stage.button(u"Show again"_s));
        stage.button(u"Show again"_s)->click();
        QTRY_VERIFY(!stage.window->lock().isOver());
    }
}

void SessionWatchTest::unlockedIsSaidOfARequestOnly()
{
    Watched session(*m_login);
    m_login->sayLock();
    m_login->sayUnlock();
    QVERIFY(session.settles());
    QCOMPARE(session.unlocked.count(), 0);
    const int before = m_login->locks();
    QVERIFY(session.watch.lockSession());
    m_login->sayUnlock(); // the wish has not come to the service yet
    m_login->saySaver(u"org.gnome.ScreenSaver"_s, true);
    m_login->saySaver(u"org.gnome.ScreenSaver"_s, false);
    m_login->setProperty(u"Active"_s, false);
    m_login->setProperty(u"Active"_s, true);
    QTRY_COMPARE(m_login->locks(), before + 1);
    QVERIFY(session.settles());
    QCOMPARE(session.unlocked.count(), 0);
    m_login->setProperty(u"LockedHint"_s, true);
    m_login->setProperty(u"LockedHint"_s, false);
    m_login->sayUnlock();
    QVERIFY(session.settles());
    QCOMPARE(session.unlocked.count(), 1);
    QVERIFY(session.watch.lockSession());
    session.watch.forgetRequest();
    m_login->sayLock();
    m_login->sayUnlock();
    QVERIFY(session.settles());
    QCOMPARE(session.unlocked.count(), 1);
}

/// Whoever says that something happened to the screen: then the sentence would be wrong.
void SessionWatchTest::S14_aScreenThatLocksIsNotRefused()
{
    const std::function<void()> ways[] = {[this] { m_login->setProperty(u"LockedHint"_s, true); },
                                          [this] { m_login->saySaver(u"org.xfce.ScreenSaver"_s, true); },
                                          [this] { m_login->setProperty(u"Active"_s, false); }};
    Watched session(*m_login, 1s);
    for (const auto &lockScreen : ways) {
        session.locked.clear();
        QVERIFY(session.watch.lockSession());
        lockScreen();
        QTRY_COMPARE(session.locked.count(), 2);
        QVERIFY(!session.refused.wait(1'200));
        QCOMPARE(session.refused.count(), 0);
    }
    // Each time it is asked it is another screen.
    QVERIFY(session.watch.lockSession());
    QTRY_COMPARE(session.refused.count(), 1);
}

QTEST_MAIN(SessionWatchTest)
#include "sessionwatch.moc"
