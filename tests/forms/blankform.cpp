#include "forms/blankform.h"

#include "forms/pages.h"
#include "forms/pdftext.h"
#include "forms/theme.h"
#include "forms/words.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>
#include <QTranslator>

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
    void hasTheAddressOfTheClinicsCountry();
    void nothingStandsOutsideOrOnAnother_data();
    void nothingStandsOutsideOrOnAnother();
    void itsWordsFitInEachLanguage_data();
    void itsWordsFitInEachLanguage();

private:
    QTranslator m_words;
};

void BlankFormTest::init()
{
    QCoreApplication::removeTranslator(&m_words);
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
                       u"day / month / year"_s};
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

void BlankFormTest::hasTheAddressOfTheClinicsCountry()
{
    Clinic abroad = clinic();
    abroad.defaultCountry = u"US"_s;
    const QString american = letters(textOf(abroad));
    QVERIFY(american.contains(letters(u"ZIP code"_s)) && !american.contains(letters(u"Postcode"_s)));
    abroad.defaultCountry = u"DE"_s;
    const BlankLayout german(abroad, QRectF(0, 0, 5950, 8420));
    QStringList labels;
    for (const BlankMark &mark : german.marks())
        if (mark.kind == BlankMark::Label)
            labels += mark.text;
    QVERIFY2(labels.indexOf(u"Postcode"_s) < labels.indexOf(u"City"_s), qPrintable(labels.join(u", ")));
    QVERIFY(labels.contains(u"Postcode"_s));
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

void BlankFormTest::itsWordsFitInEachLanguage_data()
{
    QTest::addColumn<QString>("date");
    QTest::newRow("en_US") << u"month / day / year"_s;
    QTest::newRow("de") << u"Tag / Monat / Jahr"_s;
    QTest::newRow("fr") << u"jour / mois / année"_s;
    QTest::newRow("es") << u"día / mes / año"_s;
    QTest::newRow("vi") << u"ngày / tháng / năm"_s;
    QTest::newRow("zh_CN") << u"年 / 月 / 日"_s;
    QTest::newRow("ar") << u"اليوم / الشهر / السنة"_s;
}

/// No word runs out of its box, and none is drawn as an empty box.
void BlankFormTest::itsWordsFitInEachLanguage()
{
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QLocale::setDefault(QLocale(language));
    if (language != u"en_US"_s)
        QVERIFY(m_words.load(u":/i18n/intake_%1.qm"_s.arg(language)) && QCoreApplication::installTranslator(&m_words));
    QFETCH(QString, date);
    bool isDateThere = false;
    const BlankLayout layout(clinic(), QRectF(400, 700, 5'150, 7'220));
    for (const BlankMark &mark : layout.marks()) {
        const QFontMetricsF metrics(BlankLayout::fontOf(mark.kind));
        QVERIFY2(metrics.horizontalAdvance(mark.text) <= mark.rect.width() + 10, qPrintable(mark.text));
        isDateThere = isDateThere || mark.text.contains(date);
    }
    QVERIFY(isDateThere);
    QCOMPARE(withoutFont(clinic()), QString());
    Clinic odd = clinic();
    odd.name = u"\U0001F3E5 Clinic"_s;
    QVERIFY(!withoutFont(odd).isEmpty());
}

QTEST_MAIN(BlankFormTest)
#include "blankform.moc"
