#include "forms/blankform.h"

#include "forms/pages.h"
#include "forms/pdftext.h"
#include "forms/theme.h"
#include "forms/words.h"

#include <QApplication>
#include <QTest>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

const QSizeF a4(595, 842);

Clinic clinic()
{
    Clinic clinic;
    clinic.name = u"Wattle Street Clinic"_s;
    return clinic;
}

QString textOf(const Clinic &clinic)
{
    return pdfText(pdf(BlankForm(clinic, a4), a4, u"Intake form"_s));
}

} // namespace

class BlankFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasEverySectionFieldAndChoice();
    void leavesOutWhatIsNotAsked();
    void nothingStandsOutsideOrOnAnother_data();
    void nothingStandsOutsideOrOnAnother();
};

void BlankFormTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void BlankFormTest::hasEverySectionFieldAndChoice()
{
    const QString text = letters(textOf(clinic()));
    QStringList wanted{u"Wattle Street Clinic"_s,
                       u"Typed into Intake"_s,
                       u"No known allergies"_s,
                       u"Declined"_s,
                       u"Intersex"_s,
                       u"she/her"_s,
                       u"Neighbour"_s,
                       u"Rejected"_s,
                       u"Medication"_s,
                       u"Dosage"_s,
                       u"Reaction"_s,
                       u"Phone type"_s,
                       u"Client id"_s,
                       u"d/m/yyyy"_s};
    for (const Page &page : Pages::all) {
        wanted += Words::translated("Page", page.title);
        for (const CardPlan &card : page.cards)
            for (const Placement &placement : card.fields)
                if (const QString path = QString::fromLatin1(placement.path); path != u"phone_numbers")
                    wanted += Words::fieldLabel(path);
    }
    for (const QString &words : wanted)
        QVERIFY2(text.contains(letters(words)), qPrintable(words));
    QCOMPARE(BlankForm(clinic(), a4).pages(), 2);
}

void BlankFormTest::leavesOutWhatIsNotAsked()
{
    Clinic some = clinic();
    some.asking[u"profession"_s] = Asking::Hide;
    QVERIFY(textOf(clinic()).contains("Profession"_L1));
    QVERIFY(!textOf(some).contains("Profession"_L1));
}

void BlankFormTest::nothingStandsOutsideOrOnAnother_data()
{
    QTest::addColumn<QSizeF>("sheet");
    QTest::newRow("A4") << a4;
    QTest::newRow("Letter") << QSizeF(612, 792);
    QTest::newRow("A4 on its side") << a4.transposed();
}

void BlankFormTest::nothingStandsOutsideOrOnAnother()
{
    QFETCH(QSizeF, sheet);
    const QRectF body(400, 700, sheet.width() * 10 - 800, sheet.height() * 10 - 1'200);
    const BlankLayout layout(clinic(), body);
    std::vector<BlankMark> boxes;
    for (const BlankMark &mark : layout.marks()) {
        QVERIFY2(body.adjusted(-1, -1, 1, 1).contains(mark.rect.adjusted(0, 0, 0, 1)), qPrintable(mark.text));
        if (mark.kind != BlankMark::Box && mark.kind != BlankMark::Tick)
            continue;
        for (const BlankMark &other : boxes)
            QVERIFY(other.page != mark.page || !other.rect.adjusted(1, 1, -1, -1).intersects(mark.rect));
        boxes.push_back(mark);
    }
}

QTEST_MAIN(BlankFormTest)
#include "blankform.moc"
