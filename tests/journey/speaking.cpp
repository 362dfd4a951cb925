// What each language says: words, dates, plurals, lists.

#include "forms/samepanelwords.h"
#include "forms/words.h"
#include "shell/language.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class Speaking : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageSpeaks_data();
    void everyLanguageSpeaks();
    void largeNumbersAreGrouped();
};

void Speaking::everyLanguageSpeaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("date");
    QTest::newRow("de") << u"de"_s << u"Vorname"_s << u"27. Juni 1987"_s;
    QTest::newRow("fr") << u"fr"_s << u"Prénom"_s << u"27 juin 1987"_s;
    QTest::newRow("es") << u"es"_s << u"Nombre"_s << u"27 de junio de 1987"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"名字"_s << u"1987年6月27日"_s;
    QTest::newRow("zh_SG") << u"zh_SG"_s << u"名字"_s << u"1987年6月27日"_s;
    QTest::newRow("vi") << u"vi"_s << u"Tên"_s << u"27 tháng 6, 1987"_s;
    QTest::newRow("ar") << u"ar"_s << u"الاسم الأول"_s << u"27 يونيو 1987"_s;
}

void Speaking::everyLanguageSpeaks()
{
    QFETCH(QString, code);
    QFETCH(QString, firstName);
    Language language(*qApp);
    language.use(code, ClientWord::Client);
    QCOMPARE(Words::fieldLabel("First name"), firstName);
    QTEST(Words::date(QDate(1987, 6, 27)), "date");
    for (const int count : {0, 1, 2, 3, 11, 100})
        QVERIFY(!QCoreApplication::translate("Age", "%Ln year(s)", nullptr, count).contains(u'('));
    for (const char *button : {"Cancel", "Save", "Close"})
        QVERIFY2(QCoreApplication::translate("QPlatformTheme", button) != QLatin1StringView(button), button);
    QVERIFY(QCoreApplication::translate("QPrintDialog", "&Print") != u"&Print"_s);
    const QString comma = code == u"ar" ? u" و"_s : code.startsWith(u"zh"_s) ? u"、"_s : u", "_s;
    QCOMPARE(Words::listed({u"a"_s, u"b"_s, u"c"_s}), QString(u"a" % comma % u"b" % comma % u"c"));
}

void Speaking::largeNumbersAreGrouped()
{
    const Searched many{10'000, true, 0};
    const std::map<QString, QString> grouped{{u"en"_s, u"10,000"_s},    {u"de"_s, u"10.000"_s}, {u"es"_s, u"10.000"_s},
                                             {u"zh_CN"_s, u"10,000"_s}, {u"vi"_s, u"10.000"_s}, {u"ar"_s, u"10,000"_s}};
    for (const auto &[code, number] : grouped) {
        Language language(*qApp);
        language.use(code, ClientWord::Client);
        QVERIFY2(Words::searched(many, true).contains(number), qPrintable(Words::searched(many, true)));
    }
}

QTEST_MAIN(Speaking)
#include "speaking.moc"
