// F10: how the open intake stands, the connection and the queue, read out; and back to the same place in the same text.

#include "forms/keyspanel.h"
#include "forms/statepanel.h"
#include "journey/stage.h"

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader says of what has the keyboard.
QString heard()
{
    const QWidget *now = QApplication::focusWidget();
    return now ? now->accessibleName() : QString();
}

} // namespace

class StateKey : public QObject
{
    Q_OBJECT

private slots:
    void aDraft();
    void whatIsStillToFix();
    void theRecord();
    void whatWaits();
    void theKeyIsInTheList();
};

void StateKey::aDraft()
{
    Stage stage;
    type(u"Helen\nKeller"_s);
    QTRY_VERIFY(stage.sees(u"saved "_s));
    press(Qt::Key_Left);
    press(Qt::Key_F10);
    QVERIFY2(heard().contains(u"Draft · 2 field(s) · saved "_s), qPrintable(heard()));
    QVERIFY2(heard().contains(u"Practice server"_s) && heard().contains(u"Nothing waits to be sent."_s),
             qPrintable(heard()));
    QVERIFY(stage.sees(u"Nothing waits to be sent."_s));
    press(Qt::Key_Escape);
    QCOMPARE(focusedPath(), u"last_name"_s);
    type(u"-e"_s);
    QCOMPARE(stage.typed().client.lastName, u"Kelle-er"_s);
    press(Qt::Key_F10);
    QVERIFY(heard().contains(u"Draft"_s));
    press(Qt::Key_F10);
    type(u"u"_s);
    QCOMPARE(stage.typed().client.lastName, u"Kelle-eur"_s);
}

void StateKey::whatIsStillToFix()
{
    Stage stage;
    type(u"Helen\n\n\n31/2"_s);
    press(Qt::Key_F10);
    // The field was not left, and so nothing is found wrong in it yet.
    QVERIFY2(!heard().contains(u"Date of birth"_s), qPrintable(heard()));
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    press(Qt::Key_F10);
    QVERIFY2(heard().contains(u" to fix"_s) && heard().contains(u"Date of birth"_s), qPrintable(heard()));
}

void StateKey::theRecord()
{
    Stage stage;
    type(u"Helen\nKeller"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    press(Qt::Key_F10);
    QVERIFY2(heard().startsWith(u"Created: "_s), qPrintable(heard()));
}

void StateKey::whatWaits()
{
    Stage stage;
    stage.crash();
    stage.setup.practice = false;
    stage.setup.server.reset();
    stage.open();
    type(u"Helen\nKeller"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.count(State::Ready), 1);
    QTRY_VERIFY(stage.sees(u"Waiting, not created yet"_s));
    press(Qt::Key_F10);
    QVERIFY2(heard().contains(u"Waiting, not created yet"_s) && heard().contains(u"1 waiting"_s), qPrintable(heard()));
    QVERIFY2(heard().contains(u"No server yet"_s), qPrintable(heard()));
}

void StateKey::theKeyIsInTheList()
{
    const Stage stage;
    press(Qt::Key_F1);
    const QString keys = stage.window->findChild<KeysPanel *>()->accessibleDescription();
    QVERIFY2(keys.contains(u"F10: "_s) && keys.contains(u"Ctrl+1: First section; Ctrl+2 to Ctrl+7 the others"_s),
             qPrintable(keys));
}

QTEST_MAIN(StateKey)
#include "statekey.moc"
