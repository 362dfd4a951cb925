#include "forms/paperrecord.h"

#include "forms/paperfonts.h"
#include "forms/papertext.h"
#include "forms/recordsamples.h"
#include "forms/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileSystemWatcher>
#include <QFont>
#include <QJsonDocument>
#include <QTest>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDateTime printed(QDate(2026, 11, 23), QTime(10, 44));
const QSizeF a4(595, 842);

QByteArray pdfOf(const RecordShown &shown, QSizeF sheet = a4)
{
    return pdf(RecordPaper(shown, sheet, printed), sheet, u"Intake record"_s);
}

RecordShown sampleFile(const QString &name)
{
    QFile file(QStringLiteral(INTAKE_SOURCE_DIR "/resources/samples/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Samples::smallest();
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json["id"_L1] = u"cli_01HQFQ9QWTNNPY58FZ8CB3FWWK"_s;
    json["created_at"_L1] = u"2026-11-22T23:44:12.000000Z"_s;
    return Samples::shownFor(json);
}

RecordShown named(const QString &first, const QString &last, const QString &notes)
{
    RecordShown shown = Samples::typical();
    shown.record.client.firstName = shown.sent.firstName = first;
    shown.record.client.lastName = shown.sent.lastName = last;
    shown.record.client.notes.text = shown.sent.notes.text = notes;
    return shown;
}

} // namespace

class PaperRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsOnScreenIsOnPaper_data();
    void whatIsOnScreenIsOnPaper();
    void whoLooksForAWordFindsIt();
    void fromRightToLeft();
    void nothingElseIsOnPaper();
    void practiceIsSaidOnEveryPage();
    void aTypicalClientTakesOnePage_data();
    void aTypicalClientTakesOnePage();
    void everyPageSaysWhoseItIs();
    void markupStaysText();
    void aMissingFontIsSaid();
    void aDarkScreenDoesNotReachThePaper();
    void nothingIsLeftOrToldElsewhere();
    void theSheetFollowsTheCountry();
};

void PaperRecordTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void PaperRecordTest::whatIsOnScreenIsOnPaper_data()
{
    QTest::addColumn<RecordShown>("shown");
    QTest::newRow("typical, with a difference") << Samples::typical();
    QTest::newRow("every field") << Samples::fullest();
    QTest::newRow("smallest") << Samples::smallest();
    QTest::newRow("sample") << sampleFile(u"helen-keller"_s);
    QTest::newRow("Arabic") << named(u"فاطمة"_s, u"الخوري"_s, u"تفضل المواعيد صباحا\nلا تتصل بعد 17:00"_s);
    QTest::newRow("Chinese") << named(u"美玲"_s, u"陳"_s, u"会说普通话。请先致电。"_s);
    QTest::newRow("ligatures and marks") << named(u"Fiona Office"_s, u"Nguyễn"_s, u"fluffy Γεωργίου Šťastná"_s);
}

void PaperRecordTest::whatIsOnScreenIsOnPaper()
{
    QFETCH(RecordShown, shown);
    QCOMPARE(withoutFont(shown), QString());
    const QString text = pdfText(pdfOf(shown));
    QVERIFY2(!text.isEmpty(), "pdftotext read nothing");
    QVERIFY2(missingOf(shown, text).isEmpty(), qPrintable(QString(missingOf(shown, text) + u"\nin\n"_s + text)));
}

/// Letter by letter, as it is typed into a search: not with f and i drawn, and told of, as one.
void PaperRecordTest::whoLooksForAWordFindsIt()
{
    const QString text = pdfText(pdfOf(named(u"Zofia Fiona"_s, u"Office"_s, u"fluffy, offline"_s)));
    for (const QString &word : {u"Zofia"_s, u"Office"_s, u"fluffy"_s, u"offline"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
}

void PaperRecordTest::fromRightToLeft()
{
    QLocale::setDefault(QLocale(QLocale::Arabic));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const RecordShown shown = named(u"فاطمة"_s, u"الخوري"_s, u"Speaks English and العربية"_s);
    const QString text = pdfText(pdfOf(shown));
    for (const QString &words : {u"فاطمة"_s, u"الخوري"_s, u"+61412345678"_s, u"Metformin"_s, u"3068"_s})
        QVERIFY2(letters(text).contains(letters(words)), qPrintable(words + u'\n' + text));
}

/// Beside the record: the heading, the clinic, whose it is, where it comes from, and the number of the page.
void PaperRecordTest::nothingElseIsOnPaper()
{
    RecordShown shown = sampleFile(u"helen-keller"_s);
    shown.clinic.name = u"Wattle Street Clinic"_s;
    QString text = letters(pdfText(pdfOf(shown)));
    QStringList words = onScreen(shown);
    words += {u"Wattle Street Clinic"_s, u"Client record"_s,
              u"From the record that the server returned. Printed 23 November 2026, 10:44."_s, u"1 of 1"_s};
    std::ranges::sort(words, std::greater(), [](const QString &each) { return letters(each).size(); });
    for (const QString &each : words)
        text.remove(letters(each));
    static const QRegularExpression nothing(u"^\\W*$"_s);
    QVERIFY2(nothing.match(text).hasMatch(), qPrintable(text));
}

void PaperRecordTest::practiceIsSaidOnEveryPage()
{
    RecordShown shown = Samples::nasty();
    shown.isPractice = true;
    const RecordPaper paper(shown, a4, printed);
    const QString text = letters(pdfText(pdfOf(shown)));
    QVERIFY(paper.pages() > 1);
    QCOMPARE(text.count(letters(u"Practice: this is no real client"_s)), paper.pages() + 1);
    QVERIFY(!text.contains(letters(u"Client record"_s)));
    QVERIFY(asText(shown).startsWith(u"Practice: this is no real client\n"_s));
}

void PaperRecordTest::aTypicalClientTakesOnePage_data()
{
    QTest::addColumn<RecordShown>("shown");
    QTest::newRow("sample") << sampleFile(u"helen-keller"_s);
    QTest::newRow("typical") << Samples::typical();
    QTest::newRow("Chinese") << named(u"美玲"_s, u"陳"_s, u"会说普通话。"_s);
}

void PaperRecordTest::aTypicalClientTakesOnePage()
{
    QFETCH(RecordShown, shown);
    QCOMPARE(RecordPaper(shown, a4, printed).pages(), 1);
    QCOMPARE(RecordPaper(shown, {612, 792}, printed).pages(), 1);
}

void PaperRecordTest::everyPageSaysWhoseItIs()
{
    RecordShown shown = Samples::nasty();
    shown.record.client.id.text = u"cli_1"_s;
    shown.record.client.firstName = u"Helen"_s;
    shown.record.client.lastName = u"Keller"_s;
    shown.clinic.name = u"Wattle Street Clinic"_s;
    const QStringList pages = pdfText(pdfOf(shown)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(letters(pages[i]).contains(letters(u"Helen Keller · cli_1"_s)), qPrintable(pages[i]));
        QVERIFY(pages[i].contains("Wattle Street Clinic"_L1));
        QVERIFY(pages[i].contains(u"%1 of %2"_s.arg(QString::number(i + 1), QString::number(pages.size()))));
    }
    const QString whole = letters(pages.join(QString()));
    for (int i = 0; i < 200; ++i)
        QVERIFY2(whole.contains(letters(u"Allergy no. %1 – rash"_s.arg(i))), qPrintable(QString::number(i)));
}

void PaperRecordTest::markupStaysText()
{
    const QString text = letters(pdfText(pdfOf(Samples::nasty())));
    QVERIFY(text.contains("<imgsrc=http://example.com/a.png>"_L1));
    QVERIFY(text.contains("</p><b>Bobby</b>&sons"_L1));
    QVERIFY(text.contains("two&amp;three"_L1));
}

void PaperRecordTest::aMissingFontIsSaid()
{
    const QChar nobodys(0x2FE0); // of no script: no font has it
    const RecordShown shown = named(u"Ana"_s, QString(u"Kaur"_s % nobodys), u"Prefers SMS."_s);
    QCOMPARE(withoutFont(shown), QString(nobodys));
    const QString text = pdfText(pdfOf(shown));
    QVERIFY2(text.contains("Kaur[U+2FE0]"_L1), qPrintable(text));
    QVERIFY(letters(text).contains(letters(u"their codes stand in square brackets"_s)));
    QVERIFY(!pdfText(pdfOf(Samples::typical())).contains("square brackets"_L1));
    QCOMPARE(withoutFont(u"a\u200dé \u2068\ufe0f\n"_s), QString());
}

void PaperRecordTest::aDarkScreenDoesNotReachThePaper()
{
    const QByteArray light = pdfOf(Samples::typical());
    Theme::apply(*qApp, Theme::Scheme::Dark);
    const QByteArray dark = pdfOf(Samples::typical());
    QImage sheets[2];
    for (int i = 0; i < 2; ++i) {
        QTemporaryDir folder;
        QProcess draw;
        draw.start(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"50"_s, u"-singlefile"_s, u"-"_s, folder.filePath(u"page"_s)});
        draw.write(i == 0 ? light : dark);
        draw.closeWriteChannel();
        QVERIFY(draw.waitForFinished());
        QVERIFY(sheets[i].load(folder.filePath(u"page.png"_s)));
    }
    QCOMPARE(sheets[1], sheets[0]);
}

void PaperRecordTest::nothingIsLeftOrToldElsewhere()
{
    QTemporaryDir temporary;
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    QFileSystemWatcher watch({temporary.path()});
    bool touched = false;
    connect(&watch, &QFileSystemWatcher::directoryChanged, this, [&] { touched = true; });
    const QByteArray pdf = pdfOf(Samples::typical());
    QVERIFY(pdf.startsWith("%PDF"));
    QCoreApplication::processEvents();
    QVERIFY(!touched);
    qunsetenv("TMPDIR");
    const QString facts = pdfFacts(pdf);
    QVERIFY2(facts.contains(QRegularExpression(u"Title: +Intake record\\n"_s)), qPrintable(facts));
    QVERIFY2(!facts.contains("Zofia"_L1) && !facts.contains("Author"_L1), qPrintable(facts));
}

void PaperRecordTest::theSheetFollowsTheCountry()
{
    QCOMPARE(sheetSize(QLocale(u"en_AU"_s)).toSize(), QSize(595, 842));
    QCOMPARE(sheetSize(QLocale(u"en_US"_s)).toSize(), QSize(612, 792));
    QVERIFY(pdfFacts(pdfOf(Samples::smallest(), sheetSize(QLocale(u"en_AU"_s)))).contains("(A4)"_L1));
    QVERIFY(pdfFacts(pdfOf(Samples::smallest(), sheetSize(QLocale(u"en_US"_s)))).contains("(letter)"_L1));
}

QTEST_MAIN(PaperRecordTest)
#include "paperrecord.moc"
