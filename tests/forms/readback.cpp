#include "forms/readbackpage.h"

#include "forms/formstage.h"
#include "forms/readbacklarge.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionComboBox>

using namespace Intake;
using namespace Intake::Testing;

namespace {

/// Stands in for a translation that does not exist yet.
class Upside : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString key = QString::fromUtf8(context) % u'/' % QString::fromUtf8(source);
        static const QHash<QString, QString> words{{u"Field/First name"_s, u"Vorname"_s},
                                                   {u"Field/Date of birth"_s, u"Geburtsdatum"_s},
                                                   {u"Choice/Female"_s, u"Weiblich"_s}};
        return words.value(key);
    }
    bool isEmpty() const override { return false; }
};

SpokenLanguage german()
{
    return {QLocale(QLocale::German), std::make_shared<Upside>()};
}

Draft someone()
{
    Draft draft;
    Client &client = draft.client;
    client.firstName = u"Zoë"_s;
    client.lastName = u"McKeller-Łoś"_s;
    client.dateOfBirth = QDate(1980, 6, 27);
    client.sex = {u"female"_s};
    client.phoneNumber = {u"+61412345678"_s};
    client.email = u"zoe.k@example.com"_s;
    client.address = {{u"AU"_s}, u"12 Smith St"_s, {}, u"Fitzroy"_s, {u"VIC"_s}, u"3065"_s};
    client.allergies = {{u"Penicillin"_s, u"rash"_s}};
    client.medications = {{u"Metformin"_s, u"850 mg"_s}};
    client.emergencyContactName = u"John Secretname"_s;
    client.emergencyContactPhone = {u"0499 999 999"_s};
    client.referralDescription = {u"from Dr Referrer"_s};
    client.referredById = {u"cli_REFERRER"_s};
    client.alert = {u"Alertwords"_s};
    client.notes = {u"Notewords"_s};
    client.tagIds = {{u"77777"_s}};
    return draft;
}

QString all(const std::vector<ReadLine> &lines)
{
    QStringList text;
    for (const ReadLine &line : lines)
        text << line.label << line.words << line.spelled << line.remarks;
    return text.join(u'\n');
}

const ReadLine &lineAt(const std::vector<ReadLine> &lines, const QString &path)
{
    static const ReadLine none;
    const auto found = std::ranges::find(lines, path, &ReadLine::path);
    return found == lines.end() ? none : *found;
}

const QDate today(2026, 11, 23);

} // namespace

class ReadBacks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void allergiesComeFirstAndAreAskedForWhenThereAreNone();
    void namesAreSpelledAndDatesSaidInWords();
    void anAddressIsReadAsItsCountryWritesIt();
    void theClinicsOwnWordsAreNeverRead();
    void whatIsHalfTypedIsReadAsItStands();
    void aMarkShowsWhatWasReadBefore();
    void keysOfThePage();
    void largePrintIsLargeAndTheClientsOwn();
    void largePrintStandsInTwoLanguages();
    void homeAndEndScroll();
    void largePrintClosesWhenTheKeyboardGoesElsewhere();
    void namesAreNeverMarkup();
};

void ReadBacks::allergiesComeFirstAndAreAskedForWhenThereAreNone()
{
    const auto lines = readBackLines(someone(), today);
    QCOMPARE(lines.front().path, u"allergies/0/name"_s);
    QCOMPARE(lines.front().words, u"Penicillin · rash"_s);
    Draft without = someone();
    without.client.allergies.clear();
    QCOMPARE(readBackLines(without, today).front().words, u"None are entered. Ask for them."_s);
    without.answers[u"allergies"_s] = Answer::Declined;
    QCOMPARE(readBackLines(without, today).front().words, u"Not said, as they wished"_s);
}

void ReadBacks::namesAreSpelledAndDatesSaidInWords()
{
    const auto lines = readBackLines(someone(), today);
    QCOMPARE(lineAt(lines, u"first_name"_s).spelled, u"Z-o-ë"_s);
    QCOMPARE(lineAt(lines, u"first_name"_s).remarks, QStringList{u"ë is e with two dots"_s});
    QCOMPARE(lineAt(lines, u"last_name"_s).spelled, u"M · c · K · e · l · l · e · r · - · Ł · o · ś"_s);
    const QStringList remarks = lineAt(lines, u"last_name"_s).remarks;
    for (const QString &said :
         {u"- is a hyphen"_s, u"Ł is l with a stroke"_s, u"ś is s with an acute accent"_s, u"the K is a capital"_s})
        QVERIFY2(remarks.contains(said), qPrintable(remarks.join(u'\n')));
    QVERIFY(lineAt(lines, u"date_of_birth"_s).words.startsWith(u"27 June 1980 · 46 year"_s));
    QCOMPARE(lineAt(lines, u"phone_number"_s).words, u"+61 412 345 678"_s);
    QCOMPARE(lineAt(lines, u"email"_s).spelled, u"z-o-e · dot · k · at · example · dot · com"_s);
    QCOMPARE(lineAt(lines, u"address/postal_code"_s).words, u"3 0 6 5"_s);
    QCOMPARE(lineAt(lines, u"sex"_s).words, u"Female"_s);
}

void ReadBacks::anAddressIsReadAsItsCountryWritesIt()
{
    Draft draft = someone();
    const auto read = [&](const QString &country) {
        draft.client.address.countryCode = {country};
        QStringList labels;
        for (const ReadLine &line : readBackLines(draft, today))
            if (line.path.startsWith(u"address/"_s))
                labels += line.label;
        return labels.sliced(1, 3);
    };
    QCOMPARE(read(u"AU"_s), QStringList({u"City"_s, u"State"_s, u"Postcode"_s}));
    QCOMPARE(read(u"DE"_s), QStringList({u"Postcode"_s, u"City"_s, u"State"_s}));
    QCOMPARE(read(u"US"_s), QStringList({u"City"_s, u"State"_s, u"ZIP code"_s}));
    QCOMPARE(read(u"JP"_s), QStringList({u"Postal code"_s, u"Prefecture"_s, u"City"_s}));
}

void ReadBacks::theClinicsOwnWordsAreNeverRead()
{
    const QString text = all(readBackLines(someone(), today));
    for (const QString &secret : {u"Alertwords"_s, u"Notewords"_s, u"77777"_s, u"Referrer"_s, u"REFERRER"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    QVERIFY(text.contains(u"John Secretname"_s));
}

void ReadBacks::whatIsHalfTypedIsReadAsItStands()
{
    Draft draft = someone();
    draft.client.dateOfBirth.reset();
    draft.unparsed[u"date_of_birth"_s] = u"27/6/"_s;
    QCOMPARE(lineAt(readBackLines(draft, today), u"date_of_birth"_s).words, u"27/6/"_s);
}

void ReadBacks::aMarkShowsWhatWasReadBefore()
{
    Draft draft = someone();
    draft.marks[u"first_name"_s] = Mark::ReadAloud;
    const auto lines = readBackLines(draft, today);
    QVERIFY(lineAt(lines, u"first_name"_s).isRead);
    QVERIFY(!lineAt(lines, u"last_name"_s).isRead);
}

namespace {

struct Stage
{
    QWidget window;
    ReadBackPage *page = new ReadBackPage(&window);

    explicit Stage(std::vector<SpokenLanguage> languages = {})
    {
        window.resize(1000, 700);
        page->resize(700, 700);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        page->open(someone(), today, std::move(languages));
        page->show();
        page->setFocus();
    }

    ReadBackLarge *large() const { return window.findChild<ReadBackLarge *>(); }
};

} // namespace

void ReadBacks::keysOfThePage()
{
    Stage stage;
    QSignalSpy confirmed(stage.page, &ReadBackPage::confirmed), left(stage.page, &ReadBackPage::left);
    press(Qt::Key_L);
    QVERIFY(stage.large() && stage.large()->isVisible());
    QCOMPARE(stage.large()->geometry(), stage.window.rect());
    press(Qt::Key_Escape);
    QVERIFY(!stage.large()->isVisible());
    QCOMPARE(QApplication::focusWidget(), stage.page);
    press(Qt::Key_Space);
    QVERIFY(stage.large()->isVisible());
    press(Qt::Key_L);
    QVERIFY(!stage.large()->isVisible());
    press(Qt::Key_L);
    stage.large()->findChild<QPushButton *>()->click();
    QVERIFY(!stage.large()->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
    press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void ReadBacks::largePrintIsLargeAndTheClientsOwn()
{
    Stage stage;
    press(Qt::Key_L);
    QStringList shown;
    for (const QLabel *label : stage.large()->findChildren<QLabel *>()) {
        if (label->isHidden() || !stage.large()->findChild<QScrollArea *>()->isAncestorOf(label))
            continue;
        shown += label->text();
        QVERIFY2(label->font().pointSize() >= 24, qPrintable(label->text()));
        QCOMPARE(label->palette().color(QPalette::WindowText), QColor(Qt::black));
    }
    const QString text = shown.join(u'\n');
    for (const QString &own :
         {u"Zoë"_s, u"McKeller-Łoś"_s, u"27 June 1980"_s, u"Penicillin · rash"_s, u"12 Smith St"_s})
        QVERIFY2(text.contains(own), qPrintable(text));
    for (const QString &other : {u"Alertwords"_s, u"Notewords"_s, u"77777"_s, u"Referrer"_s, u"REFERRER"_s,
                                 u"Secretname"_s, u"0499"_s, u"Relationship"_s})
        QVERIFY2(!text.contains(other), qPrintable(other));
}

void ReadBacks::largePrintStandsInTwoLanguages()
{
    Stage stage({german()});
    press(Qt::Key_L);
    auto *choice = stage.large()->findChild<QComboBox *>();
    QVERIFY(choice->isVisible());
    choice->setCurrentIndex(choice->findText(u"Deutsch"_s));
    const QStringList shown = labels(stage.large());
    for (const QString &each : {u"First name"_s, u"Vorname"_s, u"Geburtsdatum"_s, u"27. Juni 1980"_s, u"27 June 1980"_s,
                                u"Weiblich"_s, u"Female"_s})
        QVERIFY2(shown.contains(each), qPrintable(each % u"\n" % shown.join(u'\n')));
    // A word that the language does not have yet stands in English.
    QCOMPARE(shown.count(u"Last name"_s), 2);
    const auto room = [choice] {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        return choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField).width();
    };
    QTRY_VERIFY(room() >= choice->fontMetrics().horizontalAdvance(u"English only"_s));
}

void ReadBacks::homeAndEndScroll()
{
    Stage stage;
    stage.page->resize(700, 300);
    for (const bool isLarge : {false, true}) {
        if (isLarge)
            press(Qt::Key_L);
        QWidget *page = isLarge ? static_cast<QWidget *>(stage.large()) : stage.page;
        const auto *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        press(Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        press(Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
    }
}

void ReadBacks::largePrintClosesWhenTheKeyboardGoesElsewhere()
{
    Stage stage;
    QLineEdit elsewhere(&stage.window);
    elsewhere.show();
    press(Qt::Key_L);
    QVERIFY(stage.large()->isVisible());
    elsewhere.setFocus();
    QVERIFY(!stage.large()->isVisible());
}

void ReadBacks::namesAreNeverMarkup()
{
    Draft draft = someone();
    draft.client.firstName = u"<img src='file:///x'>"_s;
    ReadBackPage page;
    page.open(draft, today, {});
    for (const QLabel *label : page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(labels(&page).contains(draft.client.firstName));
}

QTEST_MAIN(ReadBacks)
#include "readback.moc"
