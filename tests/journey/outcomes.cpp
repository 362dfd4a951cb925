// What the window does when sending does not end well: nothing typed is lost, nothing is sent twice by itself.

#include "desk/answering.h"
#include "journey/stage.h"

#include <QSemaphore>
#include <QTcpServer>

using namespace Intake;
using Intake::Support::answering;
using Intake::Support::HostileServer;
using Intake::Support::httpAnswer;
using Intake::Support::silent;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

void create(const QString &first, const QString &last)
{
    type(QString(first % u'\n' % last));
    press(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

class Outcomes : public QObject
{
    Q_OBJECT

private slots:
    void aServersComplaintLightsItsField();
    void whatWaitsSaysSoAndTheFormStays();
    void theFirstKeyTakesAWaitingOneBack();
    void anUnknownOneIsFoundOnTheServer();
    void anUnknownOneThatIsNotThereIsAsked();
    void noServerKeepsEverything();
    void aDeadServerIsCertainlyNotCreated();
    void aRefusedOneComesBackWithTheServersWords();
    void aWrongTokenHoldsTheQueueAndSaysSo();
    void oneBehindAnotherWaitsItsTurn();
    void aServerThatIsBusyIsThere();
    void tryingAgainIsSeenAtOnce();
    void twoKeysSendOnce();
    void aMovedBirthDateIsShown();
};

void Outcomes::aServersComplaintLightsItsField()
{
    Stage stage;
    stage.window->page()->form()->focusField(u"referred_by_id"_s);
    stage.window->page()->showProblems({{u"medications/0/name"_s, {}, u"Unknown medicine."_s}});
    QCOMPARE(editorAt(stage.window.get(), u"medications/0/name"_s)->remark(), u"Unknown medicine."_s);
    QVERIFY(stage.sees(u"1 to fix: Medication 1"_s));
}

void Outcomes::whatWaitsSaysSoAndTheFormStays()
{
    Stage stage;
    create(u"Helen"_s, u"Test-503"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"Saved. It will be sent by itself."_s), 10'000);
    QCOMPARE(stage.typed().client.lastName, u"Test-503"_s);
    QCOMPARE(stage.count(State::Waiting), 1);
    QVERIFY(stage.sees(u"1 waiting"_s));
    QVERIFY(qobject_cast<QLabel *>(QApplication::focusWidget()));
    QCOMPARE(stage.created(), 0);
}

void Outcomes::theFirstKeyTakesAWaitingOneBack()
{
    Stage stage;
    create(u"Helen"_s, u"Test-503"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"Saved. It will be sent by itself."_s), 10'000);
    QVERIFY(stage.window->page()->form()->focusField(u"last_name"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Keller"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QTRY_VERIFY(!stage.sees(u"Saved. It will be sent by itself."_s));
    QTRY_VERIFY(stage.sees(u"saved "_s) && !stage.desk->drafts().isUnsaved());
    QVERIFY(stage.sees(u"Taken out of the queue"_s));
    QCOMPARE(focusedPath(), u"last_name"_s);
    QCOMPARE(stage.typed().client.lastName, u"Keller"_s);
}

void Outcomes::anUnknownOneIsFoundOnTheServer()
{
    Stage stage;
    create(u"Helen"_s, u"Test-Cut"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    QCOMPARE(stage.created(), 1);
    QCOMPARE(stage.count(State::Created), 1);
}

void Outcomes::anUnknownOneThatIsNotThereIsAsked()
{
    Stage stage;
    press(Qt::Key_4, Qt::ControlModifier);
    type(u"latex\nhives"_s);
    press(Qt::Key_1, Qt::ControlModifier);
    create(u"Helen"_s, u"Test-500"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"We do not know whether Helen Test-500 was created"_s), 10'000);
    QVERIFY(stage.sees(u"Do not add this client elsewhere; we are checking."_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"no client there is like this one"_s), 10'000);
    QVERIFY(stage.sees(u"Next look at"_s));
    QVERIFY(stage.sees(u"What you sent"_s));
    QVERIFY(stage.sees(u"latex – hives"_s)); // all of it
    QVERIFY(stage.button(u"Look again"_s));
    QVERIFY(stage.button(u"Later"_s));
    QVERIFY(!stage.button(u"Not there: send again"_s)->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.count(State::Unknown), 1);
    QCOMPARE(stage.created(), 0);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(stage.window->page());
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stage.sees(u"We do not know whether Helen Test-500 was created"_s));
}

void Outcomes::noServerKeepsEverything()
{
    Stage stage;
    stage.crash();
    stage.setup.server.reset();
    stage.setup.missing = u"Give the address with --server."_s;
    stage.open();
    create(u"Helen"_s, u"Keller"_s);
    QTRY_VERIFY(stage.sees(u"Give the address with --server."_s));
    QCOMPARE(stage.count(State::Ready), 1);
    QCOMPARE(stage.typed().client.lastName, u"Keller"_s);
}

void Outcomes::aDeadServerIsCertainlyNotCreated()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    Stage stage;
    stage.crash();
    stage.setup.server = Server{QUrl(u"http://127.0.0.1:%1/v1"_s.arg(port)), "t"};
    stage.open();
    create(u"Helen"_s, u"Keller"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"Saved. It will be sent when the connection is back."_s), 10'000);
    QCOMPARE(stage.typed().client.lastName, u"Keller"_s);
    QVERIFY(stage.sees(u"No connection"_s));
}

void Outcomes::aRefusedOneComesBackWithTheServersWords()
{
    HostileServer server(answering(
        httpAnswer("422 Unprocessable Content",
                   R"({"message":"Invalid.","errors":{"email":["No address."],"last_name":["Unknown family."],)"
                   R"("shoe_size":["The shoe size is odd."]}})")));
    Stage stage;
    stage.crash();
    stage.setup.server = Server{server.base(), "t"};
    stage.open();
    create(u"Helen"_s, u"Keller"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"The server did not take this client"_s), 10'000);
    QTRY_COMPARE(editorAt(stage.window.get(), u"last_name"_s)->remark(), u"Unknown family."_s);
    QVERIFY(stage.sees(u"The shoe size is odd."_s));
    // The list begins with what stands first in the form, not in the answer.
    const auto *link = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QCOMPARE(link ? link->text() : QString(), u"Last name"_s);
    QCOMPARE(stage.count(State::Refused), 1);
    QVERIFY(stage.sees(u"Needs attention"_s) || stage.desk->intakes().total(State::Refused) == 1);
    QCOMPARE(stage.typed().client.firstName, u"Helen"_s);
    QCOMPARE(server.ledger().complete(), 1);
}

void Outcomes::aWrongTokenHoldsTheQueueAndSaysSo()
{
    HostileServer server(answering(httpAnswer("401 Unauthorized", R"({"message":"Unauthenticated."})")));
    Stage stage;
    stage.crash();
    stage.setup.server = Server{server.base(), "t"};
    stage.open();
    create(u"Helen"_s, u"Keller"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"Saved. Nothing is sent until this is put right."_s), 10'000);
    QVERIFY(stage.sees(u"held until someone acts"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    create(u"Amara"_s, u"Okafor"_s);
    QTRY_VERIFY(stage.sees(u"2 waiting"_s));
    QCOMPARE(server.ledger().complete(), 1);
}

void Outcomes::oneBehindAnotherWaitsItsTurn()
{
    HostileServer server(silent());
    Stage stage;
    stage.crash();
    stage.setup.server = Server{server.base(), "t"};
    stage.open();
    create(u"Helen"_s, u"Keller"_s);
    QTRY_COMPARE(stage.count(State::Sending), 1);
    QVERIFY(stage.sees(u"Being sent"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    create(u"Amara"_s, u"Okafor"_s);
    QTRY_VERIFY(stage.sees(u"Saved. It is waiting for its turn to be sent."_s));
    QVERIFY(stage.sees(u"Waiting, not created yet"_s));
    QVERIFY(!stage.sees(u"Being sent"_s));
    QCOMPARE(stage.count(State::Ready), 1);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stage.sees(u"Being sent"_s));
    QVERIFY(!stage.sees(u"waiting for its turn"_s));
}

void Outcomes::aServerThatIsBusyIsThere()
{
    HostileServer server(answering(httpAnswer("503 Service Unavailable", R"({"message":"Later."})")));
    Stage stage;
    stage.crash();
    stage.setup.server = Server{server.base(), "t"};
    stage.open();
    create(u"Helen"_s, u"Keller"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"The server is there, but did not take the last request"_s), 10'000);
    QVERIFY(!stage.sees(u"No connection"_s));
    QVERIFY(!stage.sees(u"● Online"_s));
}

void Outcomes::tryingAgainIsSeenAtOnce()
{
    QSemaphore mayAnswer(1);
    auto script = answering({});
    script.answerTo = [&mayAnswer](const QByteArray &) {
        static_cast<void>(mayAnswer.tryAcquire(1, 10'000));
        return httpAnswer("401 Unauthorized", R"({"message":"Unauthenticated."})");
    };
    HostileServer server(script);
    Stage stage;
    stage.crash();
    stage.setup.server = Server{server.base(), "t"};
    stage.open();
    create(u"Helen"_s, u"Keller"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"held until someone acts"_s), 10'000);
    QTRY_VERIFY(stage.button(u"Try again now"_s));
    QVERIFY(!stage.sees(u"trying to send"_s));
    QTest::mouseClick(stage.button(u"Try again now"_s), Qt::LeftButton);
    QVERIFY(stage.sees(u"trying to send"_s));
    mayAnswer.release();
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"held until someone acts"_s), 10'000);
    QVERIFY(!stage.sees(u"trying to send"_s));
}

void Outcomes::twoKeysSendOnce()
{
    Stage stage;
    type(u"Helen\nKeller"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    QCOMPARE(stage.created(), 1);
}

void Outcomes::aMovedBirthDateIsShown()
{
    Stage stage;
    type(u"Helen\nTest-Move\n\n27/6/1987"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    QVERIFY(stage.sees(u"27 June 1987"_s));
    QVERIFY(stage.sees(u"26 June 1987"_s));
    QVERIFY(stage.sees(u"ifference"_s));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    Outcomes tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "outcomes.moc"
