// The lock over whatever is open: nothing about anybody stays on any screen or in any accessible name, and after the
// unlocking all of it is back.

#include "forms/settingspage.h"
#include "journey/faketokens.h"
#include "journey/lockstage.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>
#include <QToolTip>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

class LockJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void S13_lockOverTheForm();
    void S13_lockOverAChoiceList();
    void S13_lockOverSuggestions();
    void S13_lockOverMenu();
    void S13_lockOverSettings();
    void S13_lockOverAModalFileDialog();
    void S13_lockOverThePrintDialog();
    void S13_lockOverAQuestionOfThePrintDialog();
    void S13_lockOverReadBackAndLargePrint();
    void S13_lockOverATooltip();
    void S13_aDialogThatComesLateDoesNotStay();
};

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
        if (each->isEditable() && each->count() > 3 && each->isVisibleTo(stage.window.get()))
            box = box ? box : each;
    QVERIFY(box);
    box->lineEdit()->setFocus();
    type(box->itemText(1).left(1));
    if (!QApplication::activePopupWidget())
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

namespace {

/// A record on the screen, and the system's print dialog over it.
QPrintDialog *printDialog(Stage &stage)
{
    type(QString(marker % u'\n'));
    type(u"Keller\n"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return stage.count(State::Created) == 1 && stage.button(u"Save or print"_s); }, 10'000))
        return nullptr;
    press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = stage.window->findChild<QPrintDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

} // namespace

void LockJourney::S13_lockOverThePrintDialog()
{
    Stage stage;
    const QPointer<QPrintDialog> dialog = printDialog(stage);
    QVERIFY(dialog);
    // What somebody may have typed there; a print job has no name of anybody from us.
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QVERIFY(!fields.isEmpty());
    for (QLineEdit *field : fields)
        field->setText(QString(u'/' % marker % u".pdf"_s));
    QVERIFY(everything(stage).contains(QString(u'/' % marker)));
    lockAndLook(stage);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!QApplication::activeModalWidget());
    unlock(stage);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(QApplication::activeModalWidget(), static_cast<QWidget *>(dialog));
    dialog->reject();
}

/// What asks inside of a loop of its own: hiding it must neither answer it nor let it stay.
void LockJourney::S13_lockOverAQuestionOfThePrintDialog()
{
    Stage stage;
    const QPointer<QPrintDialog> dialog = printDialog(stage);
    QVERIFY(dialog);
    const QString path = stage.folder.filePath(QString(marker % u".pdf"_s));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("kept") == 4);
    file.close();
    dialog->printer()->setOutputFileName(path);
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
        field->setText(path);
    bool asked = false;
    QPointer<QMessageBox> question;
    const auto goOn = [&] {
        QVERIFY(question); // still to be answered
        unlock(stage);
        QTRY_VERIFY(question && question->isVisible());
        asked = true;
        question->button(QMessageBox::No)->click();
    };
    QTimer::singleShot(0, dialog, [&] {
        question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question && question->text().contains(marker));
        lockAndLook(stage);
        QTimer::singleShot(0, dialog, goOn); // when the question's own loop has run once more
    });
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QVERIFY(asked);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
    QVERIFY(dialog->isVisible());
    dialog->reject();
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

QTEST_MAIN(LockJourney)
#include "lock.moc"
