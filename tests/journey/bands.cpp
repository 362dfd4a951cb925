// What bands and headlines say, for how long, and what of it while somebody stands at the counter.

#include "forms/recordpage.h"
#include "journey/stage.h"

using namespace Intake;
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

QTEST_MAIN(BandsJourney)
#include "bands.moc"
