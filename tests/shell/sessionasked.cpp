// The way in after five wrong PINs: the system is asked to lock the session, and asks for its own password.

#include "desk/receptionists.h"
#include "journey/stage.h"
#include "shell/privatebus.h"
#include "shell/watched.h"
#include "shell/windowlock.h"

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refusal = "could not be locked from here"_L1;

void lockAndMiss(const Stage &stage)
{
    stage.desk->lock().lock();
    QTRY_VERIFY(stage.desk->lock().isWiped());
    for (int miss = 0; miss < 5; ++miss) {
        std::optional<UnlockAnswer> answer;
        stage.desk->lock().unlock(u"ZW"_s, u"0000"_s, stage.window.get(), [&](UnlockAnswer given) { answer = given; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
        QVERIFY(*answer != UnlockAnswer::Open);
    }
}

void addPerson(const Stage &stage)
{
    std::optional<PinAnswer> answer;
    stage.desk->receptionists().add(u"ZW"_s, u"2468"_s, {}, stage.window.get(),
                                    [&](PinAnswer given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QCOMPARE(*answer, PinAnswer::Right);
}

void askToLock(const Stage &stage)
{
    const QString words = u"Lock the screen of this computer"_s;
    QTRY_VERIFY(stage.button(words));
    stage.button(words)->click();
}

} // namespace

class SessionAsked : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;
    std::unique_ptr<LoginService> m_login;

private slots:
    void initTestCase();
    void init() { m_login = std::make_unique<LoginService>(m_bus.address()); }
    void cleanup() { m_login.reset(); }
    void afterFiveMissesTheSessionOpens();
    void anUnlockNobodyAskedForDoesNotOpen();
    void S14_aRefusedLockIsSaid();
    void S14_aLockThatNothingFollowsIsSaid();
};

void SessionAsked::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    qunsetenv("XDG_SESSION_ID");
    QVERIFY(m_bus.start());
}

void SessionAsked::afterFiveMissesTheSessionOpens()
{
    Stage stage;
    addPerson(stage);
    Watched session(*m_login);
    stage.window->lock().follow(session.watch);
    type(u"Still there"_s);
    lockAndMiss(stage);
    const int before = m_login->locks();
    askToLock(stage);
    QTRY_COMPARE(m_login->locks(), before + 1);
    m_login->setProperty(u"LockedHint"_s, true);
    QVERIFY(session.settles());
    QVERIFY(stage.desk->lock().isLocked());
    m_login->sayUnlock();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.desk->lock().isLocked(), 20'000);
    QCOMPARE(stage.typed().client.firstName, u"Still there"_s);
}

void SessionAsked::anUnlockNobodyAskedForDoesNotOpen()
{
    Stage stage;
    addPerson(stage);
    Watched session(*m_login);
    stage.window->lock().follow(session.watch);
    lockAndMiss(stage);
    m_login->sayLock();
    m_login->setProperty(u"LockedHint"_s, true);
    m_login->setProperty(u"LockedHint"_s, false);
    m_login->sayUnlock();
    QVERIFY(session.settles());
    QVERIFY(!QTest::qWaitFor([&] { return !stage.desk->lock().isLocked(); }, 300)); // the store would have to look
    QVERIFY(stage.desk->lock().isLocked());
}

/// That it is opened by other means is then no password that was asked for.
void SessionAsked::S14_aRefusedLockIsSaid()
{
    Stage stage;
    addPerson(stage);
    Watched session(*m_login);
    stage.window->lock().follow(session.watch);
    lockAndMiss(stage);
    m_login->setRefusesToLock(true);
    askToLock(stage);
    QTRY_VERIFY(stage.screen().contains(refusal));
    QCOMPARE(session.refused.count(), 1);
    QCOMPARE(session.locked.count(), 0);
    m_login->sayUnlock();
    QVERIFY(session.settles());
    QCOMPARE(session.unlocked.count(), 0);
    QVERIFY(stage.desk->lock().isLocked());
}

/// The service passes the wish on, to a desktop that has nothing to lock with. Locked by hand it is a way in after all.
void SessionAsked::S14_aLockThatNothingFollowsIsSaid()
{
    Stage stage;
    addPerson(stage);
    Watched session(*m_login, 50ms);
    stage.window->lock().follow(session.watch);
    lockAndMiss(stage);
    askToLock(stage);
    QTRY_COMPARE(session.locked.count(), 1); // as if it were
    QTRY_VERIFY(stage.screen().contains(refusal));
    QCOMPARE(session.refused.count(), 1);
    QVERIFY(stage.desk->lock().isLocked());
    m_login->setProperty(u"LockedHint"_s, true);
    m_login->setProperty(u"LockedHint"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.desk->lock().isLocked(), 20'000);
}

QTEST_MAIN(SessionAsked)
#include "sessionasked.moc"
