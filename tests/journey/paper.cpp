// The record on paper and in files, from the window.

#include "forms/paperprinter.h"
#include "forms/pdftext.h"
#include "forms/recordsheet.h"
#include "journey/stage.h"

#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

Clinic clinic()
{
    Clinic clinic;
    clinic.name = u"Wattle Street Clinic"_s;
    return clinic;
}

void createClient(Stage &stage, const QString &lastName)
{
    type(u"Helen\n"_s);
    type(QString(lastName % u'\n'));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Created), 1, 10'000);
    QTRY_VERIFY(stage.button(u"Save or print"_s));
}

QAction *menuAction(const Stage &stage, const QString &start)
{
    for (QAction *action : stage.button(u"Save or print"_s)->menu()->actions())
        if (action->text().remove(u'&').startsWith(start))
            return action;
    return nullptr;
}

/// Chooses the place in the dialog that is open. The name that it offered is given back.
QString saveTo(const Stage &stage, const QString &path)
{
    auto *dialog = stage.window->findChild<QFileDialog *>();
    if (!dialog)
        return {};
    const QString offered = dialog->selectedFiles().value(0);
    emit dialog->fileSelected(path);
    dialog->close();
    return offered;
}

/// A page on which nothing stands, and where temporary files would have been made while it was.
class EmptyPaper : public Paper
{
public:
    explicit EmptyPaper(QByteArrayList &places)
        : m_places(places)
    {
        note();
    }
    int pages() const override { return 1; }
    void paint(QPainter &, int) const override { note(); }

private:
    void note() const { m_places += qgetenv("TMPDIR"); }

    QByteArrayList &m_places;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PaperJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void savedInEveryForm_data();
    void savedInEveryForm();
    void whatCannotBeSavedIsSaid();
    void printed();
    void S30_thePrintersFileIsMadeInMemory_data();
    void S30_thePrintersFileIsMadeInMemory();
    void aMissingFontIsSaidFirst();
    void aFormIsNoRecord();
    void theBlankForm();
};

void PaperJourney::savedInEveryForm_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("ending");
    QTest::newRow("PDF") << u"Save as PDF"_s << u"pdf"_s;
    QTest::newRow("text") << u"Save as text"_s << u"txt"_s;
    QTest::newRow("JSON") << u"Save as JSON"_s << u"json"_s;
    QTest::newRow("FHIR") << u"Save as FHIR"_s << u"fhir.json"_s;
}

void PaperJourney::savedInEveryForm()
{
    QFETCH(QString, action);
    QFETCH(QString, ending);
    Stage stage(clinic());
    createClient(stage, u"Keller"_s);
    menuAction(stage, action)->trigger();
    const QString path = stage.folder.filePath(QString(u"copy."_s % ending));
    QVERIFY(!stage.window->findChild<QFileDialog *>()->testOption(QFileDialog::DontConfirmOverwrite));
    const QString offered = QFileInfo(saveTo(stage, path)).fileName();
    QVERIFY2(offered.startsWith("intake-record-"_L1) && offered.endsWith(QString(u'.' % ending)), qPrintable(offered));
    QVERIFY(!offered.contains("Keller"_L1));
    QVERIFY(stage.sees(u"Saved as copy."_s));
    QVERIFY(stage.button(u"Open folder"_s));
    QTRY_VERIFY(stage.button(u"Open folder"_s)->hasFocus());
    QVERIFY(stage.button(u"Open folder"_s)->accessibleDescription().startsWith(u"Saved as copy."_s));
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadOther | QFileDevice::ReadGroup), QFileDevice::Permissions());
    const QByteArray bytes = contents(path);
    const auto *view = stage.window->findChild<RecordView *>();
    if (ending == u"pdf") {
        QVERIFY(pdfText(bytes).contains("Wattle Street Clinic"_L1));
        QVERIFY(letters(pdfText(bytes)).contains(letters(recordSheet(view->shown()).name)));
    } else if (ending == u"txt") {
        QCOMPARE(QString::fromUtf8(bytes), view->asText());
    } else if (ending == u"json") {
        QCOMPARE(bytes, view->shown().record.json);
        QCOMPARE(QJsonDocument::fromJson(bytes).object()["last_name"_L1].toString(), u"Keller"_s);
    } else {
        const QJsonObject bundle = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(bundle["entry"_L1][0]["resource"_L1]["name"_L1][0]["family"_L1].toString(), u"Keller"_s);
    }
}

void PaperJourney::whatCannotBeSavedIsSaid()
{
    Stage stage(clinic());
    createClient(stage, u"Keller"_s);
    menuAction(stage, u"Save as PDF"_s)->trigger();
    saveTo(stage, stage.folder.filePath(u"gone/copy.pdf"_s));
    QVERIFY(stage.sees(u"Nothing was saved: this folder does not exist any more."_s));
    QVERIFY(!stage.button(u"Open folder"_s));
}

void PaperJourney::printed()
{
    Stage stage(clinic());
    createClient(stage, u"Keller"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = stage.window->findChild<QPrintDialog *>();
    QVERIFY(dialog);
    const QString path = stage.folder.filePath(u"paper.pdf"_s);
    dialog->printer()->setOutputFileName(path);
    QCOMPARE(dialog->printer()->docName(), u"Intake record"_s);
    dialog->done(QDialog::Accepted);
    QVERIFY(stage.sees(u"It was written to the file that you named, not to paper."_s));
    QTRY_VERIFY(stage.button(u"Understood"_s)->hasFocus());
    const QByteArray pdf = contents(path);
    QVERIFY(letters(pdfText(pdf)).contains(u"HelenKeller"_s));
    QVERIFY(!pdfFacts(pdf).contains("Keller"_L1));
    press(Qt::Key_P, Qt::ControlModifier);
    dialog = stage.window->findChild<QPrintDialog *>();
    QVERIFY(dialog);
    dialog->printer()->setOutputFileName(stage.folder.filePath(u"gone/paper.pdf"_s));
    dialog->done(QDialog::Accepted);
    QTRY_VERIFY(stage.sees(u"The printer did not take it."_s));
}

void PaperJourney::S30_thePrintersFileIsMadeInMemory_data()
{
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<bool>("isSession");
    QTest::newRow("a session") << false << true;
    QTest::newRow("a session, and another place was chosen") << true << true;
    QTest::newRow("no session") << true << false;
}

/// The printing system makes that file where TMPDIR says, which is no other than before when it is over.
void PaperJourney::S30_thePrintersFileIsMadeInMemory()
{
    QFETCH(bool, isChosen);
    QFETCH(bool, isSession);
    const QTemporaryDir folder, memory;
    const QByteArray chosen = isChosen ? QFile::encodeName(folder.path()) : QByteArray();
    const QByteArray session = isSession ? QFile::encodeName(memory.path()) : QByteArray();
    const auto set = [](const char *name, const QByteArray &value) {
        return value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
    };
    const auto restore = qScopeGuard([&, place = qgetenv("TMPDIR"), its = qgetenv("XDG_RUNTIME_DIR")] {
        set("TMPDIR", place);
        set("XDG_RUNTIME_DIR", its);
    });
    QVERIFY(set("TMPDIR", chosen) && set("XDG_RUNTIME_DIR", session));
    QByteArrayList places;
    std::optional<Printed> ended;
    QWidget window;
    const auto printer = loadPaperPrinter();
    QVERIFY(printer);
    printer->print(
        &window, u"Paper"_s, [&places](QSizeF) { return std::make_unique<EmptyPaper>(places); },
        [&ended](Printed how) { ended = how; });
    auto *dialog = window.findChild<QPrintDialog *>();
    QVERIFY(dialog);
    dialog->printer()->setOutputFileName(folder.filePath(u"paper.pdf"_s));
    dialog->done(QDialog::Accepted);
    QVERIFY(ended == Printed::IntoFile);
    const QByteArray meanwhile = isSession ? session : chosen;
    QCOMPARE(places, QByteArrayList({meanwhile, meanwhile}));
    QCOMPARE(qgetenv("TMPDIR"), chosen);
    QCOMPARE(qEnvironmentVariableIsSet("TMPDIR"), isChosen);
}

void PaperJourney::aMissingFontIsSaidFirst()
{
    Stage stage(clinic());
    stage.window->page()->form()->editorAt(u"notes"_s)->retype(QString(QChar(0x2FE0))); // no script has it, so no font
    createClient(stage, u"Keller"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!stage.window->findChild<QPrintDialog *>());
    QVERIFY(stage.sees(u"This computer has no font for "_s));
    stage.button(u"Go on all the same"_s)->click();
    QVERIFY(stage.window->findChild<QPrintDialog *>());
    stage.window->findChild<QPrintDialog *>()->reject();
}

void PaperJourney::aFormIsNoRecord()
{
    Stage stage(clinic());
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(stage.sees(u"Printing is for records that the server returned."_s));
    QVERIFY(!stage.window->findChild<QPrintDialog *>());
}

void PaperJourney::theBlankForm()
{
    Stage stage(clinic());
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = stage.window->findChild<QPrintDialog *>();
    QVERIFY(dialog);
    const QString path = stage.folder.filePath(u"form.pdf"_s);
    dialog->printer()->setOutputFileName(path);
    dialog->done(QDialog::Accepted);
    QVERIFY(pdfText(contents(path)).contains("Emergency contact"_L1));
}

QTEST_MAIN(PaperJourney)
#include "paper.moc"
