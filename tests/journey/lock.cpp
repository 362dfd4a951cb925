// The lock over whatever is open: nothing about anybody stays on any screen or in any accessible name, and after the
// unlocking all of it is back.

#include "desk/receptionists.h"
#include "forms/lockpage.h"
#include "forms/settingspage.h"
#include "journey/faketokens.h"
#include "journey/stage.h"
#include "shell/windowlock.h"

#include <QAccessible>
#include <QCompleter>
#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolTip>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString marker = u"Quokkamarker"_s;

/// What can be read in a widget, by eyes or by a screen reader.
QString readable(QWidget *widget)
{
    QString all =
        widget->windowTitle() + widget->accessibleName() + widget->accessibleDescription() + widget->toolTip();
    for (const char *name : {"text", "plainText", "currentText", "title"})
        all += widget->property(name).toString();
    if (QAccessibleInterface *const seen = QAccessible::queryAccessibleInterface(widget))
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            all += seen->text(kind);
    return all.remove(QChar(0x200b));
}

/// All that is on any screen now; names of dialogs too.
QString everything(const Stage &stage)
{
    QString all;
    for (QWidget *widget : QApplication::allWidgets())
        if (widget->isVisible())
            all += readable(widget) + u'\n';
    // What lies in the window, shown or not: accessibility comes to it.
    for (QWidget *widget : stage.window->findChildren<QWidget *>())
        if (widget->window() == stage.window.get())
            all += readable(widget) + u'\n';
    return all;
}

int visibleWindows()
{
    return int(std::ranges::count_if(QApplication::topLevelWidgets(), [](QWidget *each) { return each->isVisible(); }));
}

LockPage *lockPage(const Stage &stage)
{
    return stage.window->findChild<LockPage *>();
}

QLineEdit *pinField(const Stage &stage)
{
    for (QLineEdit *field : lockPage(stage)->findChildren<QLineEdit *>())
        if (field->isVisible())
            return field;
    return nullptr;
}

} // namespace

class LockJourney : public QObject
{
    Q_OBJECT

private:
    static void typeSomebody(const Stage &stage);
    static void lockAndLook(Stage &stage);
    static void unlock(Stage &stage);

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void S13_lockOverTheForm();
    void S13_lockOverAChoiceList();
    void S13_lockOverSuggestions();
    void S13_lockOverMenu();
    void S13_lockOverSettings();
    void S13_lockOverAModalFileDialog();
    void S13_lockOverReadBackAndLargePrint();
    void S13_lockOverATooltip();
    void S13_aDialogThatComesLateDoesNotStay();
    void keysDoNothingWhileLocked();
    void unlockedByPin();
    void aStartWithPinsIsLocked();
    void unlockedByPassphrase();
};

void LockJourney::typeSomebody(const Stage &stage)
{
    type(QString(marker % u'\n'));
    type(u"Half"_s);
    QCOMPARE(focusedPath(), u"last_name"_s);
    QVERIFY(everything(stage).contains(marker));
}

/// Ctrl+L goes to whatever has the keyboard, as a key does.
void LockJourney::lockAndLook(Stage &stage)
{
    QWidget *target = QApplication::activePopupWidget();
    target = target ? target : QApplication::focusWidget();
    QTest::keyClick(target ? target : QApplication::activeWindow(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.desk->lock().isLocked());
    QVERIFY(lockPage(stage));
    QVERIFY2(!everything(stage).contains(marker), qPrintable(everything(stage)));
    QCOMPARE(visibleWindows(), 1);
    QVERIFY(!QApplication::activePopupWidget());
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QVERIFY(stage.sees(u"Locked. What was typed is saved."_s));
    QVERIFY2(!everything(stage).contains(marker), qPrintable(everything(stage)));
    QCOMPARE(visibleWindows(), 1);
}

void LockJourney::unlock(Stage &stage)
{
    QVERIFY(stage.button(u"Show again"_s));
    QTRY_VERIFY(stage.button(u"Show again"_s)->hasFocus());
    press(Qt::Key_Return);
    QTRY_VERIFY(!stage.desk->lock().isLocked());
    QVERIFY(!stage.window->centralWidget()->findChild<LockPage *>());
    QTRY_VERIFY(everything(stage).contains(marker));
}

void LockJourney::S13_lockOverTheForm()
{
    Stage stage;
    typeSomebody(stage);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->setSelection(1, 2);
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    unlock(stage);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(line));
    QCOMPARE(line->selectedText(), u"al"_s);
    QCOMPARE(stage.typed().client.firstName, marker);
    press(Qt::Key_End);
    type(u"way"_s);
    QCOMPARE(stage.typed().client.lastName, u"Halfway"_s);
}

void LockJourney::S13_lockOverAChoiceList()
{
    Stage stage;
    typeSomebody(stage);
    auto *box = qobject_cast<QComboBox *>(editorAt(stage.window.get(), u"sex"_s)->control());
    QVERIFY(box);
    box->setFocus();
    box->showPopup();
    QTRY_VERIFY(QApplication::activePopupWidget());
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    unlock(stage);
    QCOMPARE(stage.typed().client.lastName, u"Half"_s);
    QVERIFY(stage.window->isAncestorOf(QApplication::focusWidget()));
}

void LockJourney::S13_lockOverSuggestions()
{
    Stage stage;
    typeSomebody(stage);
    QComboBox *box = nullptr;
    for (QComboBox *each : stage.window->findChildren<QComboBox *>())
        if (each->isEditable() && each->completer() && each->count() > 3 && each->isVisibleTo(stage.window.get()))
            box = box ? box : each;
    QVERIFY(box);
    box->lineEdit()->setFocus();
    type(box->itemText(1).left(1));
    box->completer()->complete();
    QTRY_VERIFY(QApplication::activePopupWidget());
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    unlock(stage);
    QVERIFY(!box->lineEdit()->text().isEmpty());
}

void LockJourney::S13_lockOverMenu()
{
    Stage stage;
    typeSomebody(stage);
    QMenu menu(stage.window.get());
    menu.addAction(marker);
    menu.popup(stage.window->geometry().center());
    QTRY_VERIFY(menu.isVisible());
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!menu.isVisible());
    menu.clear();
    unlock(stage);
}

void LockJourney::S13_lockOverSettings()
{
    Stage stage;
    stage.crash();
    stage.setup.practice = false;
    stage.setup.address = stage.address;
    stage.setup.tokens = std::make_shared<Tokens>(std::make_shared<FakeTokens>());
    stage.open();
    typeSomebody(stage);
    stage.window->openSettings();
    auto *settings = stage.window->findChild<SettingsPage *>();
    QVERIFY(QTest::qWaitForWindowActive(settings));
    QLineEdit *token = nullptr;
    for (QLineEdit *each : settings->findChildren<QLineEdit *>())
        if (each->isVisible() && each->echoMode() == QLineEdit::Password)
            token = each;
    QVERIFY(token);
    QTRY_VERIFY(stage.screen().contains("There is no token for this server yet."_L1)); // which empties the field
    token->setFocus();
    type(QString(u"half"_s % marker));
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    unlock(stage);
    QTRY_VERIFY(settings->isVisible());
    QCOMPARE(token->text(), QString(u"half"_s % marker));
    QTRY_VERIFY(token->hasFocus());
}

void LockJourney::S13_lockOverAModalFileDialog()
{
    Stage stage;
    typeSomebody(stage);
    auto *dialog = new QFileDialog(stage.window.get(), marker);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->selectFile(u"kept.pdf"_s);
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!QApplication::activeModalWidget());
    unlock(stage);
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(QApplication::activeModalWidget(), static_cast<QWidget *>(dialog));
    QVERIFY(dialog->selectedFiles().value(0).endsWith("kept.pdf"_L1));
}

void LockJourney::S13_lockOverReadBackAndLargePrint()
{
    Stage stage;
    typeSomebody(stage);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(stage.sees(marker));
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    unlock(stage);
    press(Qt::Key_L);
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    unlock(stage);
    press(Qt::Key_Escape);
    QTRY_COMPARE(stage.typed().client.lastName, u"Half"_s);
}

void LockJourney::S13_lockOverATooltip()
{
    Stage stage;
    typeSomebody(stage);
    QToolTip::showText(stage.window->geometry().center(), marker, stage.window.get());
    QTRY_VERIFY(QToolTip::isVisible());
    const QString before = QToolTip::text();
    QCOMPARE(before, marker);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!QToolTip::isVisible());
    QTRY_COMPARE(visibleWindows(), 1);
    QVERIFY(!everything(stage).contains(marker));
}

void LockJourney::S13_aDialogThatComesLateDoesNotStay()
{
    Stage stage;
    typeSomebody(stage);
    lockAndLook(stage);
    QDialog late(stage.window.get());
    late.setWindowTitle(marker);
    late.show();
    QTRY_VERIFY(!late.isVisible());
    QCOMPARE(visibleWindows(), 1);
    late.setWindowTitle({});
    unlock(stage);
    QVERIFY(late.isVisible());
}

void LockJourney::keysDoNothingWhileLocked()
{
    Stage stage;
    typeSomebody(stage);
    lockAndLook(stage);
    const int people = stage.desk->notCreated();
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_F1);
    press(Qt::Key_Comma, Qt::ControlModifier);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_F6);
    QTest::qWait(50);
    QVERIFY(lockPage(stage)->isVisible() || !stage.desk->lock().isLocked());
    QCOMPARE(visibleWindows(), 1);
    QCOMPARE(stage.desk->notCreated(), people);
    QCOMPARE(stage.created(), 0);
}

namespace {

void addPerson(const Stage &stage, const QString &initials, const QString &pin)
{
    std::optional<PinAnswer> answer;
    stage.desk->receptionists().add(initials, pin, stage.window.get(), [&](PinAnswer got) { answer = got; });
    QTRY_VERIFY(answer);
    QCOMPARE(*answer, PinAnswer::Right);
}

} // namespace

void LockJourney::unlockedByPin()
{
    Stage stage;
    addPerson(stage, u"ZW"_s, u"2468"_s);
    addPerson(stage, u"AB"_s, u"1357"_s);
    typeSomebody(stage);
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(pinField(stage) && pinField(stage)->hasFocus());
    QVERIFY(stage.sees(u"ZW"_s) && stage.sees(u"AB"_s));
    QVERIFY(!stage.button(u"Show again"_s));
    type(u"z1111\n"_s);
    QTRY_VERIFY(stage.sees(u"This is not the PIN. Type it again."_s));
    QTRY_VERIFY(pinField(stage)->hasFocus());
    QVERIFY(pinField(stage)->text().isEmpty());
    type(u"2468\n"_s);
    QTRY_VERIFY(!stage.desk->lock().isLocked());
    QCOMPARE(stage.desk->receptionists().atDesk(), u"ZW"_s);
    QCOMPARE(focusedPath(), u"last_name"_s);
}

void LockJourney::aStartWithPinsIsLocked()
{
    Stage stage;
    addPerson(stage, u"ZW"_s, u"2468"_s);
    typeSomebody(stage);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QTest::qWait(700);
    stage.crash();
    stage.show();
    QTRY_VERIFY(lockPage(stage));
    QVERIFY(!everything(stage).contains(marker));
    QTRY_VERIFY(pinField(stage) && pinField(stage)->hasFocus());
    QSignalSpy opened(stage.window.get(), &MainWindow::storeOpened);
    type(u"2468\n"_s);
    QVERIFY(opened.wait(10'000));
    QTRY_COMPARE(stage.typed().client.firstName, marker);
}

void LockJourney::unlockedByPassphrase()
{
    Stage stage({}, KeySource::Kind::Memory);
    stage.crash();
    stage.setup.store = {stage.folder.filePath(u"other"_s), {KeySource::Kind::Passphrase, "wattle bird on the fence"}};
    stage.open();
    typeSomebody(stage);
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(pinField(stage) && pinField(stage)->hasFocus());
    type(u"something else entirely\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().contains("This is not the passphrase"_L1), 20'000);
    QVERIFY(stage.desk->lock().isLocked());
    QTRY_VERIFY_WITH_TIMEOUT(pinField(stage)->hasFocus(), 5'000);
    type(u"wattle bird on the fence\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.desk->lock().isLocked(), 20'000);
    QCOMPARE(focusedPath(), u"last_name"_s);
}

QTEST_MAIN(LockJourney)
#include "lock.moc"
