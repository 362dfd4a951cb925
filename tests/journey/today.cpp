// F8: what was done here on a day, by keyboard, without names until somebody asks.

#include "forms/pdftext.h"
#include "journey/opentoday.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableWidget>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

bool meddle(const Stage &stage, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(stage.folder.filePath(u"data/intakes.db"_s));
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        done = query.exec(sql);
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    return done;
}

void createClient(Stage &stage)
{
    type(u"Helen\nOkafor\n"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.count(State::Created), 1, 10'000);
    QTRY_VERIFY(stage.button(u"Save or print"_s));
}

/// All that stands in the table.
QString table(const TodayPage &page)
{
    const auto *table = page.findChild<QTableWidget *>();
    QStringList all;
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            all += table->item(row, column)->text();
    return all.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TodayJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void theDayAndItsSum();
    void namesWhenAskedAndNotAfter();
    void namesAreHiddenByTheirKeyAndByTheLock();
    void enterOpensTheIntake();
    void savedWithoutNames();
    void printedWithNamesOnlyWhereTheyAreShown();
    void aCutLogIsSaid();
    void whatWasDoneIsNoted();
    void aStartIsNoEdit();
    void anOldDraftAsks();
};

void TodayJourney::theDayAndItsSum()
{
    Stage stage;
    createClient(stage);
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    QTRY_VERIFY(table(*page).contains(u"Created"));
    QVERIFY(stage.sees(u"Today, "_s));
    QCOMPARE(page->shown().figures.front().value, u"1"_s);
    QVERIFY(page->shown().typed.contains(u'1'));
    QVERIFY(page->shown().fault.isEmpty());
    QVERIFY(!table(*page).contains(u"Okafor") && !table(*page).contains(u"Helen"));
    // Nothing was done before the first day.
    QVERIFY(!stage.button(u"Earlier day"_s)->isEnabled() && !stage.button(u"Later day"_s)->isEnabled());
    press(Qt::Key_Escape);
    QTRY_VERIFY(stage.button(u"Save or print"_s));
}

void TodayJourney::namesWhenAskedAndNotAfter()
{
    Stage stage;
    createClient(stage);
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    stage.button(u"Show names"_s)->click();
    QTRY_VERIFY(table(*page).contains(u"Helen Okafor"));
    QVERIFY(noted(stage).contains(u"names-shown"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!page->isVisible());
    QVERIFY(page->shown().entries.empty() && page->findChild<QTableWidget *>()->rowCount() == 0);
    QVERIFY(openToday(stage));
    QTRY_VERIFY(table(*page).contains(u"Created"));
    QVERIFY(!table(*page).contains(u"Okafor"));
}

/// Somebody comes to the counter; somebody else unlocks.
void TodayJourney::namesAreHiddenByTheirKeyAndByTheLock()
{
    Stage stage;
    createClient(stage);
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    stage.button(u"Show names"_s)->click();
    QTRY_VERIFY(table(*page).contains(u"Helen Okafor"));
    press(Qt::Key_F4);
    QVERIFY(!table(*page).contains(u"Okafor"));
    QVERIFY(table(*page).contains(u"Created"));
    QVERIFY(stage.sees(u"Names are hidden"_s));
    stage.button(u"Show names"_s)->click();
    QTRY_VERIFY(table(*page).contains(u"Helen Okafor"));
    QVERIFY(!stage.sees(u"Names are hidden"_s));
    QVERIFY(!table(*page).contains(u"Unnamed")); // what is about no intake
    stage.desk->lock().lock();
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QVERIFY(!table(*page).contains(u"Okafor"));
    stage.desk->lock().unlockFreely(stage.window.get(), [](UnlockAnswer) {});
    QTRY_VERIFY(!stage.desk->lock().isLocked());
    QTRY_VERIFY(page->isVisible());
    QVERIFY(table(*page).contains(u"Created") && !table(*page).contains(u"Okafor"));
}

void TodayJourney::enterOpensTheIntake()
{
    Stage stage;
    createClient(stage);
    press(Qt::Key_N, Qt::ControlModifier);
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    auto *list = page->findChild<QTableWidget *>();
    list->setFocus();
    for (int row = 0; row < list->rowCount(); ++row)
        if (list->item(row, 2)->text() == u"Created")
            list->setCurrentCell(row, 0);
    press(Qt::Key_Return);
    QTRY_VERIFY(stage.button(u"Save or print"_s));
    QVERIFY(stage.sees(u"Okafor"_s));
}

void TodayJourney::savedWithoutNames()
{
    Stage stage;
    createClient(stage);
    QVERIFY(openToday(stage));
    stage.button(u"Save as PDF"_s)->click();
    auto *dialog = stage.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).contains(u"intake-day-"));
    const QString path = stage.folder.filePath(u"day.pdf"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = pdfText(file.readAll());
    QVERIFY2(text.contains(u"Create pressed"), qPrintable(text));
    QVERIFY(!text.contains(u"Okafor"));
    QVERIFY(noted(stage).contains(u"saved"_s));
}

void TodayJourney::printedWithNamesOnlyWhereTheyAreShown()
{
    Stage stage;
    createClient(stage);
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    QTRY_VERIFY(table(*page).contains(u"Created"));
    const auto printed = [&](const QString &name) {
        stage.button(u"Print"_s)->click();
        auto *dialog = stage.window->findChild<QPrintDialog *>();
        if (!dialog || dialog->printer()->docName() != u"A day at the desk")
            return QString();
        const QString path = stage.folder.filePath(name);
        dialog->printer()->setOutputFileName(path);
        dialog->done(QDialog::Accepted);
        delete dialog; // a second one is looked for by its class
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? pdfText(file.readAll()) : QString();
    };
    const QString without = printed(u"without.pdf"_s);
    QVERIFY2(without.contains(u"Create pressed"_s), qPrintable(without));
    QVERIFY(!without.contains(u"Okafor"_s) && !without.contains(u"Helen"_s));
    QVERIFY(stage.sees(u"It was written to the file that you named, not to paper."_s));
    stage.button(u"Show names"_s)->click();
    QTRY_VERIFY(table(*page).contains(u"Helen Okafor"));
    QVERIFY(printed(u"with.pdf"_s).contains(u"Okafor"_s));
    QVERIFY(noted(stage).contains(u"printed"_s));
}

void TodayJourney::aCutLogIsSaid()
{
    Stage stage;
    createClient(stage);
    stage.crash();
    QVERIFY(meddle(stage, u"DELETE FROM audit WHERE number > 3"_s));
    stage.open();
    const TodayPage *page = openToday(stage);
    QVERIFY(page);
    QTRY_VERIFY(stage.sees(u"Entry 4 of the audit log is missing"_s));
}

void TodayJourney::whatWasDoneIsNoted()
{
    Stage stage;
    type(u"Helen\nOkafor\n"_s);
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_Escape);
    stage.desk->setActor(u"ZW"_s);
    stage.desk->note(AuditEvent::Copied, {}, u"id"_s);
    const QStringList words = noted(stage);
    for (const QString &word : {u"opened"_s, u"begun"_s, u"read-back"_s, u"copied"_s})
        QVERIFY2(words.contains(word), qPrintable(words.join(u' ')));
}

/// Nor does it make an old draft young.
void TodayJourney::aStartIsNoEdit()
{
    Stage stage;
    type(u"Helen\nOkafor\n"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QTRY_VERIFY(!stage.desk->drafts().isUnsaved());
    const auto changed = [&] { return stage.desk->intakes().cards().begin()->second.row.changed; };
    const auto edits = noted(stage).count(u"edited"_s), last = changed();
    stage.crash();
    stage.open();
    QTRY_COMPARE(stage.typed().client.lastName, u"Okafor"_s);
    bool flushed = false;
    stage.desk->drafts().flush(stage.window.get(), [&] { flushed = true; });
    QTRY_VERIFY(flushed);
    QCOMPARE(noted(stage).count(u"edited"_s), edits);
    QCOMPARE(changed(), last);
}

void TodayJourney::anOldDraftAsks()
{
    Stage stage;
    type(u"Helen\nOkafor\n"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    const QUuid id = stage.desk->intakes().cards().begin()->first;
    press(Qt::Key_N, Qt::ControlModifier);
    // As if it had been left lying.
    bool aged = false;
    stage.desk->store().run(
        [id](Store &store) {
            return store.row(id).and_then([&](Row row) {
                row.changed -= 15LL * 24 * 3'600'000;
                return store.change(row, State::Draft);
            });
        },
        stage.window.get(), [&](const tl::expected<Row, StoreProblem> &row) { aged = row.has_value(); });
    QTRY_VERIFY(aged);
    stage.crash();
    stage.open();
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QCOMPARE(stage.desk->retention().untouchedDrafts(), std::vector{id});
    QTRY_VERIFY(stage.sees(u"Nobody has touched this draft since"_s)); // it is what was open last
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(stage.window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stage.sees(u"Nobody has touched this draft since"_s));
    stage.button(u"Keep"_s)->click();
    QTRY_VERIFY(stage.desk->retention().untouchedDrafts().empty());
    QCOMPARE(stage.typed().client.lastName, u"Okafor"_s);
}

QTEST_MAIN(TodayJourney)
#include "today.moc"
