// The small dialog in which the clinic writes down its tags and referral types.

#include "forms/listsdialog.h"
#include "forms/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTableWidget>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

QTableWidget *table(const ListsDialog &dialog, const QString &name)
{
    for (QTableWidget *each : dialog.findChildren<QTableWidget *>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

void write(QTableWidget *table, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column)
        table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

QString said(const ListsDialog &dialog)
{
    QStringList all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (!label->isHidden())
            all += label->text();
    return all.join(u'\n');
}

} // namespace

class Lists : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsTheList();
    void typingInTheLastRowAddsTheNext();
    void whatIsAskedIsChosen();
    void badRowsAreSaidAndKept_data();
    void badRowsAreSaidAndKept();
};

void Lists::whatIsWrittenIsTheList()
{
    Clinic before;
    before.tags = {{u"New client"_s, 3, u"tag_A"_s}};
    ListsDialog dialog(before);
    write(table(dialog, u"Referral types"_s), 0, {u" GP "_s, u"12"_s});
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.clinic().referralTypes == (EntryList{{u"GP"_s, 12, {}}}));
    QVERIFY(dialog.clinic().tags == before.tags);
}

void Lists::whatIsAskedIsChosen()
{
    Clinic before;
    before.asking = {{u"email"_s, Asking::MustAsk}, {u"alert"_s, Asking::Hide}};
    ListsDialog dialog(before);
    QCOMPARE(dialog.clinic().asking, before.asking);
    const auto box = [&](const QString &name) {
        for (QComboBox *each : dialog.findChildren<QComboBox *>())
            if (each->accessibleName() == name)
                return each;
        return static_cast<QComboBox *>(nullptr);
    };
    QTest::keyClick(box(u"Date of birth"_s), 'm');
    QTest::keyClick(box(u"Email"_s), 'h');
    QTest::keyClick(box(u"Alert"_s), 'a');
    QCOMPARE(dialog.clinic().asking,
             (std::map<QString, Asking>{{u"date_of_birth"_s, Asking::MustAsk}, {u"email"_s, Asking::Hide}}));
}

void Lists::typingInTheLastRowAddsTheNext()
{
    ListsDialog dialog({});
    QTableWidget *tags = table(dialog, u"Tags"_s);
    QCOMPARE(tags->rowCount(), 1);
    write(tags, 0, {u"NDIS"_s});
    QCOMPARE(tags->rowCount(), 2);
}

void Lists::badRowsAreSaidAndKept_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QString>("words");
    const QStringList good = {u"NDIS"_s, u"9"_s};
    QTest::newRow("no name") << QStringList{QString(), u"3"_s} << QStringList() << u"Row 1: write a name"_s;
    QTest::newRow("a comma") << QStringList{u"New, client"_s, u"3"_s} << QStringList() << u"Row 1: write a name"_s;
    QTest::newRow("no number") << good << QStringList{u"New"_s} << u"Row 2: the number"_s;
    QTest::newRow("no whole number") << QStringList{u"New"_s, u"3.5"_s} << QStringList() << u"Row 1: the number"_s;
    QTest::newRow("twice") << good << QStringList{u"ndis"_s, u"10"_s} << u"Row 2: this name stands"_s;
}

void Lists::badRowsAreSaidAndKept()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(QString, words);
    ListsDialog dialog({});
    dialog.show();
    QTableWidget *tags = table(dialog, u"Tags"_s);
    write(tags, 0, first);
    if (!second.isEmpty())
        write(tags, 1, second);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY2(said(dialog).contains(words), qPrintable(said(dialog)));
    QCOMPARE(tags->item(0, 0)->text(), first.front());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Theme::Scheme::Light);
    Lists tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "lists.moc"
