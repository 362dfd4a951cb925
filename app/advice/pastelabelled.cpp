// What stands behind a label of the client's own.

#include "advice/pastelabelreader.h"

#include "model/choices.h"
#include "model/country.h"

#include <QHash>
#include <QRegularExpression>

namespace Intake {

namespace {

bool isPostcode(const QString &value)
{
    static const QRegularExpression threeDigits(QStringLiteral("\\d{3}"));
    return value.size() <= 10 && value.contains(threeDigits);
}

QString offered(const Offers &offers, const QString &text)
{
    const QString folded = foldedWords(text).remove(u'.');
    for (const Offer &offer : offers)
        if (folded == foldedWords(QString(offer.wire)))
            return QString(offer.wire);
    return {};
}

QString sexIn(const QString &text)
{
    static const QHash<QString, QString> words = {
        {QStringLiteral("f"), QStringLiteral("female")},        {QStringLiteral("m"), QStringLiteral("male")},
        {QStringLiteral("weiblich"), QStringLiteral("female")}, {QStringLiteral("mannlich"), QStringLiteral("male")},
        {QStringLiteral("feminin"), QStringLiteral("female")},  {QStringLiteral("masculin"), QStringLiteral("male")},
        {QStringLiteral("femenino"), QStringLiteral("female")}, {QStringLiteral("masculino"), QStringLiteral("male")},
    };
    return words.value(foldedWords(text), offered(sexOffers, text));
}

} // namespace

void LabelReader::applyText(const LabelledPart &part)
{
    const QString &where = m_where, &value = part.value;
    const auto put = [&](const char *path, const QString &text) {
        m_finds.add(QString::fromLatin1(path), text, where);
    };
    const bool isShort = value.size() <= 80 && !value.contains(u'@');
    switch (part.kind) {
    case LabelKind::PreferredName:
        return put("preferred_name", isShort && value.size() <= 30 && nameAtStart(value, true) ? value : QString());
    case LabelKind::Title:
        return put("title", offered(titleOffers, value));
    case LabelKind::Sex:
        return put("sex", sexIn(value));
    case LabelKind::Gender:
        m_finds.add(QStringLiteral("sex"), sexIn(value), where, false, PasteFinds::Trust::Guessed);
        return put("gender_identity", offered(genderOffers, value));
    case LabelKind::Pronouns:
        return put("pronouns", offered(pronounOffers, value));
    case LabelKind::Profession:
        return put("profession", isShort && !saysNone(value) ? value : QString());
    case LabelKind::City:
        return put("address/city", isShort && nameAtStart(value, true) ? value : QString());
    case LabelKind::State:
        return put("address/state", m_place.country == u"AU" ? stateFor(value) : value.left(40));
    case LabelKind::Postcode:
        return put("address/postal_code", isPostcode(value) ? value : QString());
    case LabelKind::Country:
        return put("address/country_code", countryCodeFor(value));
    case LabelKind::Notes:
        return put("notes", value);
    default:
        return;
    }
}

void LabelReader::readName(const LabelledPart &part)
{
    const auto name = nameAtStart(part.value, true);
    if (!name)
        return;
    const QString &where = m_where;
    const QString whole = QString(name->first % u' ' % name->last).trimmed();
    const bool isAlone = QStringView(part.value).mid(name->length).trimmed().isEmpty();
    if (part.kind == LabelKind::FirstName && isAlone)
        m_finds.add(QStringLiteral("first_name"), whole, where, name->last.isEmpty());
    else if (part.kind == LabelKind::LastName && isAlone)
        m_finds.add(QStringLiteral("last_name"), part.value.trimmed(), where);
    else if (part.kind == LabelKind::Name) {
        PersonName known = *name;
        known.isSure = known.isSure && !known.last.isEmpty();
        m_finds.addName(known, where, PasteFinds::Trust::Said);
        leave(part.value.mid(name->length));
    }
}

void LabelReader::readBirth(const LabelledPart &part)
{
    const QString digits = part.value.section(u' ', 0, 0).section(u',', 0, 0);
    std::vector<FoundDate> dates = datesIn(part.value, m_place);
    if (dates.empty() && digits.size() == 8)
        dates = datesIn(digits, m_place);
    if (dates.empty() || dates.front().start > 4)
        return;
    if (mayBeBirthDate(dates.front().date, m_place.today))
        m_finds.add(QStringLiteral("date_of_birth"), dates.front().date.toString(Qt::ISODate), m_where);
    leave(part.value.mid(dates.front().start + dates.front().length));
}

void LabelReader::readPhone(const LabelledPart &part)
{
    const std::vector<FoundPhone> phones = phonesIn(part.value, m_place, true);
    if (phones.empty())
        return leave(part.value);
    QString type = part.kind == LabelKind::HomePhone ? QStringLiteral("home") : QString();
    type = part.kind == LabelKind::WorkPhone ? QStringLiteral("work") : type;
    const bool isMobile = part.kind == LabelKind::Mobile || phones.front().isMobile;
    m_finds.addPhone(phones.front().number, isMobile ? QStringLiteral("mobile") : type, m_where,
                     PasteFinds::Trust::Said);
    leave(part.value.mid(phones.front().start + phones.front().length));
}

/// Of all that no field takes, the sender of a message may be the client.
void LabelReader::readAside(const LabelledPart &part)
{
    if (part.value.isEmpty() && m_isLast && isPlain(m_at + 1))
        ++m_at;
    static const QRegularExpression sender(QStringLiteral("^\"?([\\p{L}][^<\"]{3,60}?)\"?\\s*<([^<>\\s]{5,120})>$"));
    const auto match = sender.match(part.value);
    if (foldedWords(part.label) != u"from" || !match.hasMatch() || namesClinic(part.value))
        return;
    const QStringList emails = emailsIn(match.captured(2));
    const auto name = nameAtStart(match.captured(1), true);
    if (name && !name->last.isEmpty() && name->length >= match.captured(1).size() && !emails.isEmpty())
        leave(QStringLiteral("my name is ") % match.captured(1)), leave(emails.front());
}

void LabelReader::readAddress(const LabelledPart &part)
{
    const QString &where = m_where;
    QString text = part.value;
    auto address = addressIn(text);
    for (int more = 0; more < 3 && m_isLast && isPlain(m_at + 1) && !(address && !address->postcode.isEmpty());
         ++more) {
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) % m_lines[++m_at];
        address = addressIn(text);
    }
    if (address) {
        m_finds.addAddress(*address, where, PasteFinds::Trust::Said);
        return leave(text.mid(address->start + address->length));
    }
    static const QRegularExpression elsewhere(QStringLiteral(
        "^([^,]{3,80}\\d[^,]{0,20}|\\d[^,]{3,80}), ?(?:([A-Z]{1,2}-)?(\\d{4,5})) ([\\p{L}][\\p{L} .'\\x{2019}-]{1,50})"
        "(?:, ?([\\p{L} ]{2,40}))?$"));
    const auto match = elsewhere.match(text);
    if (!match.hasMatch())
        return;
    m_finds.addAddress({match.captured(1), match.captured(4), {}, match.captured(3)}, where, PasteFinds::Trust::Said);
    m_finds.add(QStringLiteral("address/country_code"), countryCodeFor(match.captured(5)), where);
}

} // namespace Intake
