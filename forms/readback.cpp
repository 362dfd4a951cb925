#include "forms/readback.h"

#include "advice/spell.h"
#include "forms/words.h"
#include "model/country.h"
#include "model/fieldpath.h"
#include "model/text.h"

#include <QCoreApplication>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

enum class Kind { Text, Name, Date, Phone, Email, Choice, Country, Digits };

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
        for (std::size_t i = 0; i < client.allergies.size(); ++i)
            put(joined(u"allergies"_s, qsizetype(i)) % u"/name", Kind::Text,
                both(client.allergies[i].name, client.allergies[i].reaction));
        person(client);
        contact(client);
        address(client.address);
        for (std::size_t i = 0; i < client.medications.size(); ++i)
            put(joined(u"medications"_s, qsizetype(i)) % u"/name", Kind::Text,
                both(client.medications[i].name, client.medications[i].dosage));
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
        put(u"address/city"_s, Kind::Name, address.city);
        put(u"address/state"_s, Kind::Text, address.state.text);
        put(u"address/postal_code"_s, Kind::Digits, address.postalCode);
        put(u"address/country_code"_s, Kind::Country, address.countryCode.text);
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
        line.words = countryName(fact.value);
    else if (fact.kind == Kind::Digits)
        line.words = oneByOne(fact.value);
}

QString allergyAnswer(const Draft &draft)
{
    const auto found = draft.answers.find(u"allergies"_s);
    const Answer answer = found == draft.answers.end() ? Answer::NotAsked : found->second;
    if (answer == Answer::Declined)
        return QCoreApplication::translate("ReadBack", "Not said, as they wished");
    return answer == Answer::None ? QCoreApplication::translate("ReadBack", "None")
                                  : QCoreApplication::translate("ReadBack", "None are entered. Ask for them.");
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
    return fact.kind == Kind::Choice ? translatedBy(language, "Choice", englishChoice(fact)) : englishValue(fact);
}

} // namespace

std::vector<ReadLine> readBackLines(const Draft &draft, QDate today)
{
    std::vector<ReadLine> lines;
    if (draft.client.allergies.empty())
        lines.push_back({u"allergies"_s, Words::fieldLabel(u"allergies"_s), allergyAnswer(draft), {}, {}});
    for (const Fact &fact : Facts(draft).all()) {
        ReadLine line{fact.path, Words::fieldLabel(fact.path), {}, {}, {}};
        say(fact, today, line);
        const auto mark = draft.marks.find(fact.path);
        line.isRead = mark != draft.marks.end() && mark->second == Mark::ReadAloud;
        lines.push_back(line);
    }
    return lines;
}

std::vector<LargeLine> largeLines(const Draft &draft, const SpokenLanguage *language)
{
    std::vector<LargeLine> lines;
    for (const Fact &fact : Facts(draft).all()) {
        const auto name = fieldName(fact.path);
        if (fact.isOthers || !name)
            continue;
        LargeLine line{QString::fromUtf8(name->label), {}, englishValue(fact), {}};
        if (language) {
            line.label = translatedBy(language, "Field", line.english);
            const QString own = ownValue(fact, language);
            line.ownValue = own == line.value ? QString() : own;
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
