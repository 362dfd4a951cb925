// The country of an address by keys.

#include "addressstage.h"

using namespace Intake;
using namespace Intake::Testing;

class CountriesOnScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<AddressStage> stage;

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_AU"_s));
        stage = std::make_unique<AddressStage>();
    }

    void aNameInAnyLanguageIsTaken_data();
    void aNameInAnyLanguageIsTaken();
    void theListIsInTheLanguageOfTheScreen();
    void aMissedCountryIsHelped_data();
    void aMissedCountryIsHelped();
    void theCountryThatIsOfferedIsTaken();
};

void CountriesOnScreen::aNameInAnyLanguageIsTaken_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *language, const char *typed, const char *shown) {
        QTest::addRow("%s %s", language, typed)
            << QString::fromLatin1(language) << QString::fromUtf8(typed) << QString::fromUtf8(shown);
    };
    row("en_AU", "germany", "Germany");
    row("de_DE", "deutschland", "Deutschland");
    row("de_DE", "Germany", "Deutschland");
    row("de_DE", "de", "Deutschland");
    row("fr_FR", "allemagne", "Allemagne");
    row("es_ES", "alemania", "Alemania");
    row("zh_CN", "德国", "德国");
    row("vi_VN", "đức", "Đức");
    row("ar_EG", "ألمانيا", "ألمانيا");
    row("en_AU", "DEU", "Germany");
}

void CountriesOnScreen::aNameInAnyLanguageIsTaken()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale(language));
    stage = std::make_unique<AddressStage>();
    stage->fill(u"country_code"_s, typed);
    QCOMPARE(stage->textOf(u"country_code"_s), shown);
    QCOMPARE(stage->value().countryCode.text, u"DE"_s);
    QVERIFY(!stage->part(u"country_code"_s)->hasRemark());
}

void CountriesOnScreen::theListIsInTheLanguageOfTheScreen()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    stage = std::make_unique<AddressStage>();
    QCOMPARE(stage->textOf(u"country_code"_s), u"Australien"_s);
    auto *box = static_cast<QComboBox *>(stage->part(u"country_code"_s)->control());
    QCOMPARE(box->count(), 0); // nobody has been there
    QVERIFY(stage->focus(u"country_code"_s));
    QCOMPARE(box->count(), 249);
    QVERIFY(box->findText(u"Österreich"_s) >= 0);
    QCOMPARE(stage->textOf(u"country_code"_s), u"Australien"_s);
    QVERIFY(stage->page->form()->value() == Draft());
}

void CountriesOnScreen::aMissedCountryIsHelped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("gone")
        << u"Yugoslavia"_s
        << u"More than one country may be meant: Slovenia, Croatia, Bosnia and Herzegovina, Montenegro, Serbia, North Macedonia."_s;
    QTest::newRow("shared") << u"korea"_s << u"More than one country may be meant: South Korea, North Korea."_s;
    QTest::newRow("half typed") << u"Austr"_s << u"Do you mean one of these? Australia, Austria"_s;
    QTest::newRow("a slip") << u"Germny"_s << u"Do you mean Germany?"_s;
    QTest::newRow("nothing alike") << u"ask mum"_s << QString();
}

void CountriesOnScreen::aMissedCountryIsHelped()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    stage->fill(u"country_code"_s, typed);
    QCOMPARE(stage->textOf(u"country_code"_s), typed);
    QCOMPARE(stage->page->form()->value().unparsed.at(u"address/country_code"_s), typed);
    QVERIFY(stage->part(u"country_code"_s)->hasRemark());
    const QString said = stage->hintAt(u"country_code"_s) + stage->part(u"country_code"_s)->offer().words;
    QVERIFY2(said.contains(words), qPrintable(said));
}

void CountriesOnScreen::theCountryThatIsOfferedIsTaken()
{
    stage->fill(u"country_code"_s, u"New Zeeland"_s);
    QVERIFY(stage->page->form()->takeOffer());
    QCOMPARE(stage->textOf(u"country_code"_s), u"New Zealand"_s);
    QCOMPARE(stage->labelOf(u"state"_s), QString());
    QVERIFY(!stage->part(u"country_code"_s)->hasRemark());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    CountriesOnScreen tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "countries.moc"
