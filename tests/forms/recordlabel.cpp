#include "forms/recordlabel.h"

#include "forms/recordonscreen.h"
#include "forms/theme.h"

using namespace Intake;
using namespace Qt::StringLiterals;

class RecordLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }
    void cleanup() { qApp->setLayoutDirection(Qt::LeftToRight); }
    void nothingIsWiderThanTheView_data();
    void nothingIsWiderThanTheView();
    void longWordsAreCopiedAsTheyAre();
    void partOfALongWordIsCopiedAsItIs();
    void numbersKeepTheirDirection();
};

void RecordLabelTest::nothingIsWiderThanTheView_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1008;
    QTest::newRow("beside the list at 1024") << 752;
    QTest::newRow("one column") << 520;
}

void RecordLabelTest::nothingIsWiderThanTheView()
{
    QFETCH(int, width);
    RecordShown nasty = Samples::nasty();
    nasty.clinic.recordAddress.clear();
    const OnScreen shown(nasty, {width, 700});
    QCOMPARE(shown.view.width(), width);
    for (const RecordLabel *label : shown.labels()) {
        QVERIFY2(leftOf(label, shown.view) + label->width() <= width, qPrintable(label->value().left(40)));
        const int needed =
            label->fontMetrics()
                .boundingRect(QRect(0, 0, label->contentsRect().width(), 100'000), Qt::TextWordWrap, label->text())
                .width();
        QVERIFY2(needed <= label->contentsRect().width() + 1, qPrintable(label->value().left(40)));
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->value().left(40)));
    }
}

void RecordLabelTest::longWordsAreCopiedAsTheyAre()
{
    const OnScreen shown(Samples::nasty());
    RecordLabel *notes = shown.valueOf(u"Notes"_s);
    QVERIFY(notes->text() != notes->value());
    QTest::keyClick(notes, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(notes, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), Samples::nasty().record.client.notes.text);
}

void RecordLabelTest::partOfALongWordIsCopiedAsItIs()
{
    const OnScreen shown(Samples::nasty());
    RecordLabel *email = shown.valueOf(u"Email"_s);
    QVERIFY(email);
    email->setSelection(int(email->text().indexOf(u'@')), int(email->text().size() - email->text().indexOf(u'@')) - 20);
    QTest::keyClick(email, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.size() > 50);
    QVERIFY2(email->value().contains(copied) && copied.startsWith(u"@e"), qPrintable(copied));
}

void RecordLabelTest::numbersKeepTheirDirection()
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    const OnScreen shown(Samples::typical());
    const QString isolatedPhone = QChar(0x2068) % u"+61412345678"_s % QChar(0x2069);
    int numbers = 0;
    for (RecordLabel *label : shown.labels())
        if (label->value().contains(u"+61412345678")) {
            ++numbers;
            QVERIFY2(label->text().contains(isolatedPhone), qPrintable(label->text()));
            QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), label->value());
        }
    QCOMPARE(numbers, 2);
    QVERIFY(!shown.view.asText().contains(isolatedPhone));
}

QTEST_MAIN(RecordLabelTest)
#include "recordlabel.moc"
