// The record on paper says in each language what the screen says, labels and all.

#include "forms/paperfonts.h"
#include "forms/paperrecord.h"
#include "forms/papertext.h"
#include "forms/recordsamples.h"
#include "forms/theme.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

const QSizeF a4(595, 842);

} // namespace

class PaperLanguages : public QObject
{
    Q_OBJECT

private slots:
    void init() { Theme::apply(*qApp, Theme::Scheme::Light); }
    void whatIsOnScreenIsOnPaper_data();
    void whatIsOnScreenIsOnPaper();
    void cleanup();

private:
    QTranslator m_words;
};

void PaperLanguages::whatIsOnScreenIsOnPaper_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("de") << u"Vorname"_s;
    QTest::newRow("fr") << u"Prénom"_s;
    QTest::newRow("es") << u"Nombre"_s;
    QTest::newRow("vi") << u"Tên"_s;
    QTest::newRow("zh_CN") << u"名字"_s;
    QTest::newRow("ar") << u"الاسم الأول"_s;
}

void PaperLanguages::whatIsOnScreenIsOnPaper()
{
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QLocale::setDefault(QLocale(language));
    QVERIFY(m_words.load(u":/i18n/intake_%1.qm"_s.arg(language)) && QCoreApplication::installTranslator(&m_words));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    for (const RecordShown &shown : {Samples::typical(), Samples::fullest()}) {
        QCOMPARE(withoutFont(shown), QString());
        const RecordPaper paper(shown, a4, QDateTime(QDate(2026, 11, 23), QTime(10, 44)));
        const QString text = pdfText(pdf(paper, a4, u"Intake record"_s));
        QVERIFY2(missingOf(shown, text).isEmpty(), qPrintable(QString(missingOf(shown, text) + u"\nin\n"_s + text)));
        QFETCH(QString, label);
        QVERIFY(onScreen(shown).contains(label));
    }
}

void PaperLanguages::cleanup()
{
    QCoreApplication::removeTranslator(&m_words);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(PaperLanguages)
#include "paperlanguages.moc"
