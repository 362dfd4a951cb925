// The lists of the settings page: rows, words of the clinic's own, what is asked.

#include "forms/settingsstage.h"

using namespace Intake;
using namespace Intake::Testing;

namespace {

void write(QTableWidget *table, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

} // namespace

class SettingsLists : public QObject
{
    Q_OBJECT

private slots:
    void listsApplyRowByRow();
    void badRowsAreSaid_data();
    void badRowsAreSaid();
    void aBadRowStopsNoOther();
    void whatMadeSenseStaysInForce();
    void nothingCloses();
    void aCellStillOpenIsTaken();
    void aBadRowOutlivesUndo();
    void ownWordsAreRemovedAndBroughtBack();
    void whatIsAskedIsChosen();
};

void SettingsLists::listsApplyRowByRow()
{
    Shown shown;
    auto *tags = shown.at<QTableWidget>(u"Tags"_s);
    QCOMPARE(tags->rowCount(), 2);
    write(tags, 1, {u" NDIS "_s, u"12"_s});
    QCOMPARE(tags->rowCount(), 3);
    QVERIFY(shown.page.settings().clinic.tags == (EntryList{{u"New client"_s, 3, u"tag_A"_s}, {u"NDIS"_s, 12, {}}}));
    tags->setCurrentCell(0, 0);
    QTest::keyClick(tags, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.page.settings().clinic.tags == (EntryList{{u"NDIS"_s, 12, {}}}));
}

void SettingsLists::badRowsAreSaid_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("words");
    QTest::newRow("no name") << QStringList{QString(), u"3"_s} << u"Row 2: write a name"_s;
    QTest::newRow("a comma") << QStringList{u"New, client"_s, u"3"_s} << u"Row 2: write a name"_s;
    QTest::newRow("no number") << QStringList{u"NDIS"_s} << u"Row 2: the number"_s;
    QTest::newRow("no whole number") << QStringList{u"NDIS"_s, u"3.5"_s} << u"Row 2: the number"_s;
    QTest::newRow("twice") << QStringList{u"new CLIENT"_s, u"10"_s} << u"Row 2: this name stands"_s;
}

void SettingsLists::badRowsAreSaid()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, words);
    Shown shown;
    auto *tags = shown.at<QTableWidget>(u"Tags"_s);
    write(tags, 1, cells);
    QVERIFY2(shown.says().contains(words), qPrintable(shown.says()));
    QCOMPARE(shown.page.settings().clinic.tags.size(), 1U);
    QCOMPARE(tags->item(1, 0)->text(), cells.front());
}

void SettingsLists::aBadRowStopsNoOther()
{
    Shown shown;
    auto *tags = shown.at<QTableWidget>(u"Tags"_s);
    write(tags, 1, {u"NDIS"_s});
    write(tags, 2, {u"Plan"_s, u"7"_s});
    QVERIFY(shown.page.settings().clinic.tags == (EntryList{{u"New client"_s, 3, u"tag_A"_s}, {u"Plan"_s, 7, {}}}));
    QVERIFY(shown.says().contains(u"Row 2: the number"_s));
    write(tags, 1, {u"NDIS"_s, u"12"_s});
    QCOMPARE(shown.page.settings().clinic.tags.size(), 3U);
    QVERIFY(!shown.says().contains(u"Row 2:"_s));
}

void SettingsLists::whatMadeSenseStaysInForce()
{
    Shown shown;
    auto *tags = shown.at<QTableWidget>(u"Tags"_s);
    tags->item(0, 1)->setText(u"three"_s);
    QVERIFY(shown.page.settings().clinic.tags == (EntryList{{u"New client"_s, 3, u"tag_A"_s}}));
    tags->item(0, 1)->setText(u"4"_s);
    QVERIFY(shown.page.settings().clinic.tags == (EntryList{{u"New client"_s, 4, u"tag_A"_s}}));
}

/// Not by Esc, not by its button, not by the frame, while a row would be lost by it.
void SettingsLists::nothingCloses()
{
    Shown shown;
    auto *tags = shown.at<QTableWidget>(u"Tags"_s);
    write(tags, 1, {u"NDIS"_s});
    shown.focus(u"Spacing"_s);
    press(Qt::Key_Escape);
    QVERIFY(shown.page.isVisible());
    QVERIFY(tags->hasFocus());
    QCOMPARE(tags->currentRow(), 1);
    QCOMPARE(tags->currentColumn(), 1);
    QVERIFY(tags->accessibleDescription().contains(u"Row 2: the number"_s));
    QVERIFY(tags->accessibleDescription().contains(u"Ctrl+Shift+Delete removes a row"_s));
    QVERIFY(!shown.page.close());
    shown.button(u"Close"_s)->click();
    QVERIFY(shown.page.isVisible());
    QTest::keyClick(tags, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.page.close());
}

void SettingsLists::aCellStillOpenIsTaken()
{
    Shown shown;
    auto *tags = shown.at<QTableWidget>(u"Tags"_s);
    write(tags, 1, {u"NDIS"_s});
    tags->setFocus();
    tags->setCurrentCell(1, 1);
    tags->editItem(tags->item(1, 1) ? tags->item(1, 1) : (tags->setItem(1, 1, new QTableWidgetItem), tags->item(1, 1)));
    type(u"12"_s);
    QVERIFY(shown.page.close());
    QCOMPARE(shown.page.settings().clinic.tags.size(), 2U);
}

void SettingsLists::aBadRowOutlivesUndo()
{
    Shown shown;
    auto *tags = shown.at<QTableWidget>(u"Tags"_s);
    write(tags, 1, {u"Plan"_s, u"7"_s});
    write(tags, 2, {u"NDIS"_s});
    shown.page.undo();
    QCOMPARE(shown.page.settings().clinic.tags.size(), 1U);
    QVERIFY(tags->item(1, 0));
    QCOMPARE(tags->item(1, 0)->text(), u"NDIS"_s);
    QVERIFY(shown.says().contains(u"Row 2: the number"_s));
}

void SettingsLists::ownWordsAreRemovedAndBroughtBack()
{
    Shown shown;
    auto *words = shown.at<QListWidget>(u"Your own suggestions"_s);
    words->setCurrentRow(0);
    words->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(shown.page.settings().clinic.words.empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown.page.settings().clinic.words, someSettings().settings.clinic.words);
    QCOMPARE(words->count(), 1);
}

void SettingsLists::whatIsAskedIsChosen()
{
    Shown shown;
    for (const QComboBox *each : shown.page.findChildren<QComboBox *>())
        QVERIFY(each->accessibleName() != u"First name" && each->accessibleName() != u"Last name"); // always needed
    shown.at<QComboBox>(u"Date of birth"_s)->setFocus();
    type(u"m"_s);
    QCOMPARE(shown.page.settings().clinic.asking, (std::map<QString, Asking>{{u"date_of_birth"_s, Asking::MustAsk}}));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(u"en_AU"_s));
    Theme::apply(app, Theme::Scheme::Light);
    SettingsLists tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "settingslists.moc"
