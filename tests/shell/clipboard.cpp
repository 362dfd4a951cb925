// What people copy here: how it is marked, and that it goes again.

#include "desk/deskstage.h"
#include "forms/recordcopy.h"
#include "forms/recordlabel.h"
#include "forms/secretcopy.h"
#include "shell/clipboardguard.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace Intake;
using namespace Intake::Support;
using namespace Qt::StringLiterals;

namespace {

QString held()
{
    return QGuiApplication::clipboard()->text();
}

/// The screen of the tests cannot say whose the clipboard is.
bool isOurs(QClipboard::Mode)
{
    return true;
}

/// As people do in a field that knows nothing of marks.
template <typename Field>
void copyFrom(Field &&field, QKeySequence::StandardKey key = QKeySequence::Copy)
{
    field.show();
    field.selectAll();
    QTest::keySequence(&field, key);
}

bool isMarked()
{
    return holdsSecretCopy(QClipboard::Clipboard) && !QGuiApplication::clipboard()->mimeData()->hasHtml();
}

/// How often the audit log says that something was copied.
int copiesLogged(DeskStage &stage)
{
    const QDate today = stage.clock.now().toLocalTime().date();
    const auto day = stage.answerTo<tl::expected<Day, StoreProblem>>(
        [&](QObject *to, const auto &reply) { stage.desk->days().read(today, Clinic(), to, reply); });
    return day && *day ? int(std::ranges::count((*day)->entries, AuditEvent::Copied, &AuditEntry::event)) : -1;
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
    void S28_aCopyFromAFieldIsMarkedAndLogged();
    void S28_aCopyFromAFieldGoesAfterAMinuteAndAtTheLock();
    void S28_whatAnotherProgramCopiedStays();
    void S28_whatAnotherProgramCopiedAfterAFieldStays();
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

void ShellClipboard::S28_aCopyFromAFieldIsMarkedAndLogged()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const ClipboardGuard guard(*stage.desk, isOurs);
    copyFrom(QLineEdit(u"Helen Keller"_s));
    QCOMPARE(held(), u"Helen Keller"_s);
    QVERIFY(isMarked());
    copyFrom(QTextEdit(u"Li Na"_s));
    QCOMPARE(held(), u"Li Na"_s);
    QVERIFY(isMarked());
    copyFrom(QLineEdit(u"Mai"_s), QKeySequence::Cut);
    QCOMPARE(held(), u"Mai"_s);
    QVERIFY(isMarked());
    QCOMPARE(copiesLogged(stage), 3);
}

void ShellClipboard::S28_aCopyFromAFieldGoesAfterAMinuteAndAtTheLock()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    const ClipboardGuard guard(*stage.desk, isOurs);
    copyFrom(QLineEdit(u"Helen Keller"_s));
    pass(stage.clock, std::chrono::seconds(59));
    QCOMPARE(held(), u"Helen Keller"_s);
    pass(stage.clock, std::chrono::seconds(1));
    QVERIFY(held().isEmpty());
    copyFrom(QLineEdit(u"Li Na"_s));
    QCOMPARE(held(), u"Li Na"_s);
    stage.desk->lock().lock();
    QVERIFY(held().isEmpty());
}

void ShellClipboard::S28_whatAnotherProgramCopiedStays()
{
    DeskStage stage;
    {
        const ClipboardGuard guard(*stage.desk, [](QClipboard::Mode) { return false; });
        copySecret(u"Helen Keller"_s);
        QGuiApplication::clipboard()->setText(u"a shopping list"_s);
        QVERIFY(!isMarked());
        stage.desk->lock().lock();
        pass(stage.clock, std::chrono::minutes(5));
        QCOMPARE(held(), u"a shopping list"_s);
    }
    QCOMPARE(held(), u"a shopping list"_s);
}

void ShellClipboard::S28_whatAnotherProgramCopiedAfterAFieldStays()
{
    DeskStage stage;
    QVERIFY(stage.openAndWait());
    bool isOwn = true;
    const ClipboardGuard guard(*stage.desk, [&isOwn](QClipboard::Mode) { return isOwn; });
    copyFrom(QLineEdit(u"Helen Keller"_s));
    isOwn = false;
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    QVERIFY(!isMarked());
    QCOMPARE(copiesLogged(stage), 1);
    pass(stage.clock, std::chrono::minutes(5));
    stage.desk->lock().lock();
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
