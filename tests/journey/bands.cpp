// What bands and headlines say, for how long, and what of it while somebody stands at the counter.

#include "desk/answering.h"
#include "forms/recordpage.h"
#include "journey/newdesk.h"

using namespace Intake;
using Intake::Support::answering;
using Intake::Support::HostileServer;
using Intake::Support::httpAnswer;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

class BandsJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void whatIsFromBeforeIsSaidWhileItIsThere();
    void whatWasRecoveredIsSaidUntilItIsCreated();
    void theNameOfARecordIsHiddenToo();
    void aTokenThatIsNotKeptIsSaidWhereItStands();
    void goingOnAnywayItIsSaidBesideTheForm();
    void whatIsKeptUntestedIsSaidUntilItIsTried();
    void aRefusedTokenHasAWayToItsField();
};

void BandsJourney::whatIsFromBeforeIsSaidWhileItIsThere()
{
    Stage stage;
    type(u"Helen"_s);
    QTRY_VERIFY(stage.sees(u"saved "_s));
    stage.crash();
    stage.desk = std::make_unique<Desk>();
    stage.window = std::make_unique<MainWindow>(*stage.desk, stage.setup);
    stage.window->show();
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.window->openStore();
    type(u"Amara"_s);
    QTRY_COMPARE(stage.count(State::Draft), 2);
    QVERIFY(stage.sees(u"from before"_s));
    // Until that one is not there any more.
    QUuid before;
    for (const auto &[id, card] : stage.desk->intakes().cards())
        if (card.firstName == u"Helen")
            before = id;
    Draft draft;
    draft.client.firstName = u"Helen"_s;
    draft.client.lastName = u"Okafor"_s;
    QVERIFY(stage.desk->outbox().create(before, draft, QDate::currentDate()).empty());
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Created), 1, 20'000);
    QTRY_VERIFY(!stage.sees(u"from before"_s));
}

/// What was said of the form is of the past when it was created.
void BandsJourney::whatWasRecoveredIsSaidUntilItIsCreated()
{
    Stage stage;
    type(u"Helen\nOkafor\n"_s);
    QTRY_VERIFY(stage.sees(u"saved "_s));
    stage.crash();
    stage.open();
    QTRY_VERIFY(stage.sees(u"Recovered, last saved"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 20'000);
    QVERIFY(!stage.sees(u"Recovered, last saved"_s));
}

/// In the largest type of all, and in what a band says.
void BandsJourney::theNameOfARecordIsHiddenToo()
{
    Stage stage;
    type(u"Helen\nKeller\n\n27/6/1987\n"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 20'000);
    const auto headline = [&] {
        const auto *page = stage.window->findChild<RecordPage *>();
        return QString(qobject_cast<QLabel *>(page->headline())->text() % u'|' % page->headline()->accessibleName())
            .remove(QChar(0x200b));
    };
    QVERIFY(headline().contains(u"Helen Keller|"_s));
    press(Qt::Key_F4);
    QVERIFY(stage.sees(u"Names are hidden."_s));
    QVERIFY2(headline().startsWith(u"H. K.|"_s) && !headline().contains(u"Keller"_s), qPrintable(headline()));
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.sees(u"Copied from H. K."_s) || stage.sees(u"nothing to copy"_s));
    press(Qt::Key_F4);
    QVERIFY(headline().contains(u"Helen Keller|"_s));
    // One that comes while they are hidden is no exception.
    press(Qt::Key_F4);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Amara\nOkafor\n"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Created), 2, 20'000);
    QTRY_VERIFY2(headline().startsWith(u"A. O.|"_s), qPrintable(headline()));
}

/// The token works and holds; what became of it is read before anything else is typed.
void BandsJourney::aTokenThatIsNotKeptIsSaidWhereItStands()
{
    NewDesk desk;
    desk.tokens->isThere = false;
    typeAddress(desk.at());
    type(u"key\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.sees(u"this computer did not keep it"_s), 10'000);
    QVERIFY(desk.sees(u"Connect to your server"_s));
    QVERIFY(desk.sees(u"holds until Intake is closed"_s));
    QVERIFY(!desk.bandSaying(u"Connected to"_s));
    const auto *token = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(token && token->accessibleName() == u"Token (API key)" && token->text() == u"key");
    // The keychain is unlocked, and the same key pressed again.
    desk.tokens->isThere = true;
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(focusedPath(), u"first_name"_s, 10'000);
    QVERIFY(desk.bandSaying(u"Connected to 127.0.0.1"_s));
    QCOMPARE(desk.tokens->kept[originOf(desk.address)].token, QByteArray("key"));
}

void BandsJourney::goingOnAnywayItIsSaidBesideTheForm()
{
    NewDesk desk;
    desk.tokens->isThere = false;
    typeAddress(desk.at());
    type(u"key\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Go on anyway"_s), 10'000);
    QTest::mouseClick(desk.button(u"Go on anyway"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.bandSaying(u"This computer did not keep the token"_s));
    QCOMPARE(focusedPath(), u"first_name"_s);
    createHelen();
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Copy id"_s), 20'000);
    QVERIFY(desk.bandSaying(u"This computer did not keep the token"_s));
    QTest::mouseClick(desk.button(u"Open the settings"_s), Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(),
                 u"New token"_s);
    QTRY_VERIFY(NewDesk::says(desk.window->findChild<SettingsPage *>()).contains(u"A token holds until"_s));
    QVERIFY(!desk.bandSaying(u"This computer did not keep the token"_s));
}

void BandsJourney::whatIsKeptUntestedIsSaidUntilItIsTried()
{
    NewDesk desk;
    typeAddress(desk.at() + u"/nowhere"_s);
    type(u"key\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Go on anyway"_s), 10'000);
    QTest::mouseClick(desk.button(u"Go on anyway"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.bandSaying(u"Kept, not tested"_s));
    createHelen();
    QTRY_VERIFY_WITH_TIMEOUT(desk.sees(u"Nothing is sent until this is put right."_s), 20'000);
    QVERIFY(!desk.bandSaying(u"Kept, not tested"_s));
}

/// By the keyboard alone: from the words to the button, to the field, and what waits goes with the new token.
void BandsJourney::aRefusedTokenHasAWayToItsField()
{
    HostileServer server(answering(httpAnswer("401 Unauthorized", R"({"message":"Unauthenticated."})")));
    NewDesk desk(false);
    desk.setup.settings.server = server.base().toString();
    desk.setup.address = server.base();
    desk.tokens->kept[originOf(server.base())] = {"withdrawn", QDate(2026, 11, 23)};
    desk.begin();
    createHelen();
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Enter another token"_s), 10'000);
    QVERIFY(desk.sees(u"The server did not accept the token."_s));
    QTRY_VERIFY(qobject_cast<QLabel *>(QApplication::focusWidget()));
    press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() == desk.button(u"Enter another token"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(),
                 u"New token"_s);
    type(u"another\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.ledger().complete(), 2, 30'000);
    QVERIFY(server.ledger().requests.back().head.contains("Bearer another"));
    QCOMPARE(desk.typed().client.lastName, u"Keller"_s);
}

QTEST_MAIN(BandsJourney)
#include "bands.moc"
