// What people copy here: how it is marked, and that it goes again.

#include "desk/deskstage.h"
#include "forms/recordcopy.h"
#include "forms/recordlabel.h"
#include "forms/secretcopy.h"
#include "shell/clipboardguard.h"

#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

QString held()
{
    return QGuiApplication::clipboard()->text();
}

/// Time passes, and whatever was due by then is done.
void pass(FakeClock &clock, FakeClock::Time time)
{
    const FakeClock::Time end = clock.sinceBoot() + time;
    while (clock.next() && *clock.next() <= end)
        clock.goTo(*clock.next());
    clock.goTo(end);
}

} // namespace

class ShellClipboard : public QObject
{
    Q_OBJECT
private slots:
    void init() { QGuiApplication::clipboard()->clear(); }
    void S28_nothingIsCopiedByItself();
    void S28_aCopyIsMarkedAsSecret();
    void S28_aCopyGoesAfterAMinute();
    void S28_aNewerCopyHasAMinuteOfItsOwn();
    void S28_aCopyGoesAtTheLockAndAtTheEnd();
    void S28_whatAnotherProgramCopiedStays();
    void theButtonSaysForHowLong();
};

void ShellClipboard::S28_nothingIsCopiedByItself()
{
    DeskStage stage;
    const int before = stage.clock.asked;
    const ClipboardGuard guard(*stage.desk);
    const RecordLabel label(u"Helen Keller"_s, nullptr);
    QVERIFY(held().isEmpty());
    QCOMPARE(stage.clock.asked, before);
}

void ShellClipboard::S28_aCopyIsMarkedAsSecret()
{
    RecordLabel label(u"Helen Keller"_s, nullptr);
    label.show();
    QTest::keySequence(&label, QKeySequence::Copy);
    QCOMPARE(held(), u"Helen Keller"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArrayLiteral("secret"));
    QVERIFY(!data->hasHtml());
}

void ShellClipboard::S28_aCopyGoesAfterAMinute()
{
    DeskStage stage;
    const ClipboardGuard guard(*stage.desk);
    copySecret(u"Helen Keller"_s);
    pass(stage.clock, std::chrono::seconds(59));
    QCOMPARE(held(), u"Helen Keller"_s);
    pass(stage.clock, std::chrono::seconds(1));
    QVERIFY(held().isEmpty());
}

void ShellClipboard::S28_aNewerCopyHasAMinuteOfItsOwn()
{
    DeskStage stage;
    const ClipboardGuard guard(*stage.desk);
    copySecret(u"Helen Keller"_s);
    pass(stage.clock, std::chrono::seconds(40));
    copySecret(u"Li Na"_s);
    pass(stage.clock, std::chrono::seconds(40));
    QCOMPARE(held(), u"Li Na"_s);
    pass(stage.clock, std::chrono::seconds(20));
    QVERIFY(held().isEmpty());
}

void ShellClipboard::S28_aCopyGoesAtTheLockAndAtTheEnd()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    {
        const ClipboardGuard guard(*stage.desk);
        copySecret(u"Helen Keller"_s);
        QVERIFY(!held().isEmpty());
        stage.desk->lock().lock(); // at once, whatever it waits for
        QVERIFY(held().isEmpty());
        copySecret(u"Helen Keller"_s);
    }
    QVERIFY(held().isEmpty());
}

void ShellClipboard::S28_whatAnotherProgramCopiedStays()
{
    DeskStage stage;
    {
        const ClipboardGuard guard(*stage.desk);
        copySecret(u"Helen Keller"_s);
        QGuiApplication::clipboard()->setText(u"a shopping list"_s);
        stage.desk->lock().lock();
        pass(stage.clock, std::chrono::minutes(5));
        QCOMPARE(held(), u"a shopping list"_s);
    }
    QCOMPARE(held(), u"a shopping list"_s);
}

void ShellClipboard::theButtonSaysForHowLong()
{
    DeskStage stage;
    const ClipboardGuard guard(*stage.desk);
    CopyButton button(
        u"Copy id"_s, Theme::ButtonKind::Quiet, [] { return u"cli_1"_s; }, nullptr);
    button.show();
    button.press();
    const auto *done = button.findChild<QLabel *>();
    QVERIFY(done->isVisible());
    QVERIFY(done->text().contains(u"Copied for a minute."_s));
    pass(stage.clock, std::chrono::minutes(1));
    QVERIFY(!done->isVisible());
    QVERIFY(button.findChild<QPushButton *>()->accessibleDescription().isEmpty());
}

QTEST_MAIN(ShellClipboard)
#include "clipboard.moc"
