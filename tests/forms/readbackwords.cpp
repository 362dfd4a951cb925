// What was answered and where somebody lives, as it is read back and stands in large print: in the words of the form.

#include "forms/healthchoice.h"
#include "forms/readback.h"
#include "formstage.h"

using namespace Intake;
using namespace Intake::Testing;

namespace {

const QDate today(2026, 11, 23);

/// Stands in for a translation that does not exist yet.
class Beside : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(context) % u'/' % QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

SpokenLanguage german()
{
    return {QLocale(QLocale::German), std::make_shared<Beside>()};
}

Draft answered()
{
    auto page = openPage();
    HealthChoice::of(*page->form(), u"allergies"_s)->choose(Answer::None);
    HealthChoice::of(*page->form(), u"medications"_s)->choose(Answer::None);
    HealthChoice::of(*page->form(), u"intolerances"_s)->choose(Answer::Declined);
    return page->form()->value();
}

Draft living(const QString &country)
{
    Draft draft;
    draft.client.address = {{country}, u"1 Main St"_s, {}, u"Springfield"_s, {u"IL"_s}, u"62701"_s};
    return draft;
}

ReadLine readLine(const Draft &draft, const QString &path)
{
    const auto lines = readBackLines(draft, today);
    const auto found = std::ranges::find(lines, path, &ReadLine::path);
    return found == lines.end() ? ReadLine() : *found;
}

LargeLine largeLine(const Draft &draft, const QString &english)
{
    const SpokenLanguage language = german();
    const auto lines = largeLines(draft, &language);
    const auto found = std::ranges::find(lines, english, &LargeLine::english);
    return found == lines.end() ? LargeLine() : *found;
}

} // namespace

class ReadBackWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }

    /// As the form gives it, with NKA among the allergies.
    void answersAreSaidInWords()
    {
        const Draft draft = answered();
        QCOMPARE(draft.client.allergies.size(), std::size_t(1));
        const auto lines = readBackLines(draft, today);
        QCOMPARE(lines.front().path, u"allergies"_s);
        QCOMPARE(lines.front().words, u"No known allergies"_s);
        QCOMPARE(readLine(draft, u"medications"_s).words, u"None"_s);
        QCOMPARE(readLine(draft, u"intolerances"_s).words, u"Not said, as they wished"_s);
        for (const ReadLine &line : lines)
            QVERIFY2(!line.words.contains(u"NKA"), qPrintable(line.label));
    }

    void whatWasNotAskedIsNotSaid()
    {
        QCOMPARE(readLine({}, u"medications"_s).path, QString());
        QCOMPARE(readLine({}, u"allergies"_s).words, u"None are entered. Ask for them."_s);
    }

    void answersStandInLargePrint()
    {
        const Draft draft = answered();
        const LargeLine allergies = largeLine(draft, u"Allergies"_s);
        QCOMPARE(allergies.value, u"No known allergies"_s);
        QCOMPARE(allergies.ownValue, u"Intake::HealthChoice/No known allergies"_s);
        QCOMPARE(allergies.label, u"Field/Allergies"_s);
        QCOMPARE(largeLine(draft, u"Medications"_s).ownValue, u"Intake::HealthChoice/None"_s);
        QCOMPARE(largeLine(draft, u"Intolerances"_s).value, u"Declined"_s);
    }

    void anAddressHasTheWordsOfItsCountry()
    {
        QCOMPARE(readLine(living(u"US"_s), u"address/postal_code"_s).label, u"ZIP code"_s);
        QCOMPARE(readLine(living(u"AU"_s), u"address/postal_code"_s).label, u"Postcode"_s);
        const LargeLine zip = largeLine(living(u"US"_s), u"ZIP code"_s);
        QCOMPARE(zip.label, u"AddressLabel/ZIP code"_s);
        QCOMPARE(zip.value, u"62701"_s);
        QCOMPARE(largeLine(living(u"AU"_s), u"Postcode"_s).label, u"Field/Postcode"_s);
    }

    void aCountryIsNamedInItsReadersLanguage()
    {
        const LargeLine country = largeLine(living(u"US"_s), u"Country"_s);
        QCOMPARE(country.value, u"United States"_s);
        QCOMPARE(country.ownValue, u"Vereinigte Staaten"_s);
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(readLine(living(u"US"_s), u"address/country_code"_s).words, u"Vereinigte Staaten"_s);
    }
};

QTEST_MAIN(ReadBackWords)
#include "readbackwords.moc"
