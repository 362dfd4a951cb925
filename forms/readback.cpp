#include "forms/readback.h"

#include "advice/countries.h"
#include "advice/spell.h"
#include "forms/addresslabels.h"
#include "forms/health.h"
#include "forms/words.h"
#include "model/country.h"
#include "model/fieldpath.h"
#include "model/text.h"

#include <QCoreApplication>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

enum class Kind { Text, Name, Date, Phone, Email, Choice, Country, Digits, Answer };

/// One value of the draft with what has to be known to say it.
struct Fact
{
    QString path;
    Kind kind;
    QString value;
    const Offers *offers = &noOffers;
    bool isOthers = false; ///< says something of somebody else
};

class Facts
{
public:
    explicit Facts(const Draft &draft)
        : m_draft(draft)
    {
    }

    std::vector<Fact> all()
    {
        const Client &client = m_draft.client;
        answer(u"allergies"_s);
        for (std::size_t i = 0; i < client.allergies.size(); ++i)
            put(joined(u"allergies"_s, qsizetype(i)) % u"/name", Kind::Text,
                both(client.allergies[i].name, client.allergies[i].reaction));
        person(client);
        contact(client);
        address(client.address);
        answer(u"medications"_s);
        for (std::size_t i = 0; i < client.medications.size(); ++i)
            put(joined(u"medications"_s, qsizetype(i)) % u"/name", Kind::Text,
                both(client.medications[i].name, client.medications[i].dosage));
        answer(u"intolerances"_s);
        for (qsizetype i = 0; i < client.intolerances.size(); ++i)
            put(joined(u"intolerances"_s, i), Kind::Text, client.intolerances[i]);
        put(u"emergency_contact_name"_s, Kind::Name, client.emergencyContactName, &noOffers, true);
        put(u"emergency_contact_phone"_s, Kind::Phone, client.emergencyContactPhone.text, &noOffers, true);
        put(u"emergency_contact_relationship"_s, Kind::Choice, client.emergencyContactRelationship.text,
            &relationshipOffers, true);
        return std::move(m_facts);
    }

private:
    void person(const Client &client)
    {
        put(u"first_name"_s, Kind::Name, client.firstName);
        put(u"last_name"_s, Kind::Name, client.lastName);
        put(u"preferred_name"_s, Kind::Name, client.preferredName);
        put(u"date_of_birth"_s, Kind::Date, client.dateOfBirth ? client.dateOfBirth->toString(Qt::ISODate) : QString());
        put(u"sex"_s, Kind::Choice, client.sex.text, &sexOffers);
        put(u"gender_identity"_s, Kind::Choice, client.genderIdentity.text, &genderOffers);
        put(u"pronouns"_s, Kind::Choice, client.pronouns.text, &pronounOffers);
        put(u"title"_s, Kind::Choice, client.title.text, &titleOffers);
        put(u"profession"_s, Kind::Text, client.profession);
    }

    void contact(const Client &client)
    {
        put(u"phone_number"_s, Kind::Phone, client.phoneNumber.text);
        for (std::size_t i = 0; i < client.phoneNumbers.size(); ++i) {
            const PhoneNumber &phone = client.phoneNumbers[i];
            const bool isWhole = phone.code.isEmpty() || phone.number.startsWith(u'+');
            put(joined(u"phone_numbers"_s, qsizetype(i)) % u"/number", Kind::Phone,
                phone.number.isEmpty() || isWhole ? phone.number : QString(phone.code % u' ' % phone.number));
        }
        put(u"email"_s, Kind::Email, client.email);
    }

    void address(const Address &address)
    {
        put(u"address/line1"_s, Kind::Text, address.line1);
        put(u"address/line2"_s, Kind::Text, address.line2);
        const QStringList parts{u"address/city"_s, u"address/state"_s, u"address/postal_code"_s};
        for (const QString &path : inAddressOrder(parts, address.countryCode.text)) {
            if (path == parts[0])
                put(path, Kind::Name, address.city);
            else if (path == parts[1])
                put(path, Kind::Text, address.state.text);
            else
                put(path, Kind::Digits, address.postalCode);
        }
        put(u"address/country_code"_s, Kind::Country, address.countryCode.text);
    }

    /// What was said of a block in place of rows, in the English words of the choice above it.
    void answer(const QString &block)
    {
        const auto found = m_draft.answers.find(block);
        const Answer said = found == m_draft.answers.end() ? Answer::NotAsked : found->second;
        if (said == Answer::Declined)
            put(block, Kind::Answer, u"Declined"_s);
        else if (said == Answer::None)
            put(block, Kind::Answer, block == u"allergies" ? u"No known allergies"_s : u"None"_s);
    }

    static QString both(const QString &name, const QString &more)
    {
        return more.trimmed().isEmpty() ? name : QString(name % u" · " % more);
    }

    /// What is no value yet is said as it was typed.
    void put(const QString &path, Kind kind, const QString &value, const Offers *offers = &noOffers,
             bool isOthers = false)
    {
        const auto half = m_draft.unparsed.find(path);
        if (half != m_draft.unparsed.end())
            m_facts.push_back({path, Kind::Text, half->second, &noOffers, isOthers});
        else if (!value.trimmed().isEmpty())
            m_facts.push_back({path, kind, value, offers, isOthers});
    }

    const Draft &m_draft;
    std::vector<Fact> m_facts;
};

constexpr const char *choiceContext = "Intake::HealthChoice";

/// The allergy NKA is the answer, and is said in words.
Draft inWords(const Draft &draft)
{
    return Health::withoutNoKnownAllergies(draft);
}

QString labelOf(const QString &path, const Draft &draft)
{
    return addressLabel(path, draft.client.address.countryCode.text);
}

QString oneByOne(const QString &digits)
{
    QStringList all;
    for (const QChar c : digits)
        if (!c.isSpace())
            all += c;
    return all.join(u' ');
}

void say(const Fact &fact, QDate today, ReadLine &line)
{
    const QDate date = fact.kind == Kind::Date ? QDate::fromString(fact.value, Qt::ISODate) : QDate();
    line.words = fact.value;
    if (fact.kind == Kind::Date)
        line.words =
            date > today ? Words::date(date) : QString(Words::date(date) % u" · " % Words::age(ageOn(today, date)));
    else if (fact.kind == Kind::Name) {
        const Spelling spelling = spelled(fact.value);
        line.spelled = spelling.letters;
        line.remarks = spelling.remarks;
    } else if (fact.kind == Kind::Phone)
        line.words = groupedDigits(fact.value);
    else if (fact.kind == Kind::Email)
        line.spelled = spelledEmail(fact.value);
    else if (fact.kind == Kind::Choice)
        line.words = Words::choice(*fact.offers, fact.value);
    else if (fact.kind == Kind::Country)
        line.words = countryNameIn(QLocale(), fact.value);
    else if (fact.kind == Kind::Answer)
        line.words = fact.value == u"Declined" ? QCoreApplication::translate("ReadBack", "Not said, as they wished")
                                               : Words::translated(choiceContext, fact.value.toUtf8().constData());
    else if (fact.kind == Kind::Digits)
        line.words = oneByOne(fact.value);
}

/// The word for a value in a language that the screen is not in.
QString translatedBy(const SpokenLanguage *language, const char *context, const QString &english)
{
    const QString found = language->words->translate(context, english.toUtf8().constData());
    return found.isEmpty() ? english : found;
}

QString dateIn(const QLocale &locale, QDate date)
{
    const bool isEnglish = locale.language() == QLocale::English;
    return locale.toString(date, isEnglish
                                     ? u"d MMMM yyyy"_s
                                     : locale.dateFormat(QLocale::LongFormat).remove(u"dddd, "_s).remove(u"dddd "_s));
}

QString englishChoice(const Fact &fact)
{
    for (const Offer &offer : *fact.offers)
        if (fact.value == offer.wire)
            return QString::fromUtf8(offer.label);
    return fact.value;
}

QString englishValue(const Fact &fact)
{
    switch (fact.kind) {
    case Kind::Date:
        return dateIn(QLocale(QLocale::English, QLocale::Australia), QDate::fromString(fact.value, Qt::ISODate));
    case Kind::Phone:
        return groupedDigits(fact.value);
    case Kind::Choice:
        return englishChoice(fact);
    case Kind::Country:
        return countryName(fact.value);
    default:
        return fact.value;
    }
}

QString ownValue(const Fact &fact, const SpokenLanguage *language)
{
    if (fact.kind == Kind::Date)
        return dateIn(language->locale, QDate::fromString(fact.value, Qt::ISODate));
    if (fact.kind == Kind::Country)
        return countryNameIn(language->locale, fact.value);
    if (fact.kind == Kind::Answer)
        return translatedBy(language, choiceContext, fact.value);
    return fact.kind == Kind::Choice ? translatedBy(language, "Choice", englishChoice(fact)) : englishValue(fact);
}

} // namespace

std::vector<ReadLine> readBackLines(const Draft &kept, QDate today)
{
    std::vector<ReadLine> lines;
    const Draft draft = inWords(kept);
    const std::vector<Fact> facts = Facts(draft).all();
    if (facts.empty() || !facts.front().path.startsWith(u"allergies"))
        lines.push_back({u"allergies"_s,
                         Words::fieldLabel(u"allergies"_s),
                         QCoreApplication::translate("ReadBack", "None are entered. Ask for them."),
                         {},
                         {}});
    for (const Fact &fact : facts) {
        ReadLine line{fact.path, labelOf(fact.path, draft), {}, {}, {}};
        say(fact, today, line);
        const auto mark = draft.marks.find(fact.path);
        line.isRead = mark != draft.marks.end() && mark->second == Mark::ReadAloud;
        lines.push_back(line);
    }
    return lines;
}

std::vector<LargeLine> largeLines(const Draft &kept, const SpokenLanguage *language)
{
    std::vector<LargeLine> lines;
    const Draft draft = inWords(kept);
    for (const Fact &fact : Facts(draft).all()) {
        const auto name = fieldName(fact.path);
        if (fact.isOthers || !name)
            continue;
        const AddressWord own = addressWord(fact.path, draft.client.address.countryCode.text);
        LargeLine line{QString::fromUtf8(own.english ? own.english : name->label), {}, englishValue(fact), {}};
        if (language) {
            line.label = translatedBy(language, own.english ? own.context : "Field", line.english);
            const QString value = ownValue(fact, language);
            line.ownValue = value == line.value ? QString() : value;
        }
        lines.push_back(line);
    }
    return lines;
}

namespace {

/// So that translators are asked for it.
[[maybe_unused]] const char *const ownNames[] =
    QT_TRANSLATE_NOOP3("Language", "English", "the name of this language, in itself");

} // namespace

QString SpokenLanguage::ownName() const
{
    const QString own = words->translate("Language", "English", "the name of this language, in itself");
    return own.isEmpty() ? locale.nativeLanguageName() : own;
}

} // namespace Intake
