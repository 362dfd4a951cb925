// The fields of a contact card.

#include "advice/pastetext.h"
#include "advice/vcard.h"

#include "model/choices.h"
#include "model/country.h"
#include "model/text.h"

#include <QRegularExpression>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

/// What the card says in one line, for a person to compare.
QString said(const CardLine &line)
{
    return line.name % u": " % line.text();
}

bool isOther(const Card &card)
{
    return std::ranges::any_of(card, [](const CardLine &line) {
        return line.name == "KIND"_L1 && !line.text().isEmpty() && line.text().toLower() != "individual"_L1;
    });
}

/// The lines of one name; damaged ones are left out and said.
std::vector<CardLine> sound(const Card &card, QLatin1StringView name, PasteFinds &finds)
{
    std::vector<CardLine> lines;
    for (const CardLine &line : card) {
        if (line.name != name || line.text().remove(u';').trimmed().isEmpty())
            continue;
        if (line.isDamaged)
            finds.remark(PasteRemark::Damaged, 0, line.name);
        else
            lines.push_back(line);
    }
    return lines;
}

QString offeredTitle(QString prefix)
{
    prefix.remove(u'.');
    for (const Offer &offer : titleOffers)
        if (prefix.trimmed().compare(offer.wire, Qt::CaseInsensitive) == 0)
            return QString(offer.wire);
    return {};
}

void readCardName(const Card &card, PasteFinds &finds)
{
    const auto whole = sound(card, "N"_L1, finds), shown = sound(card, "FN"_L1, finds);
    if (!whole.empty() && !whole[0].part(0).isEmpty() && !whole[0].part(1).isEmpty()) {
        finds.add(u"last_name"_s, whole[0].part(0), said(whole[0]));
        finds.add(u"first_name"_s, whole[0].part(1), said(whole[0]));
        if (const QString middle = whole[0].part(2).simplified(); !middle.isEmpty())
            finds.remark(PasteRemark::NoField, 0, middle);
        finds.add(u"title"_s, offeredTitle(whole[0].part(3)), said(whole[0]));
    } else if (!shown.empty() && !namesCompany(shown[0].text())) {
        const auto name = nameAtStart(shown[0].text(), true);
        if (name && !name->last.isEmpty() && name->length >= shown[0].text().trimmed().size())
            finds.addName(*name, said(shown[0]), PasteFinds::Trust::Said);
    }
    for (const CardLine &nickname : sound(card, "NICKNAME"_L1, finds))
        if (!nickname.text().contains(u','))
            finds.add(u"preferred_name"_s, nickname.text(), said(nickname));
}

bool isNoVoice(const CardLine &line)
{
    return line.has("fax"_L1) || line.has("pager"_L1) || line.has("modem"_L1) || line.has("video"_L1);
}

void readCardPhones(const Card &card, PasteFinds &finds)
{
    for (const CardLine &line : sound(card, "TEL"_L1, finds)) {
        QString number = line.part(0);
        if (number.startsWith("tel:"_L1, Qt::CaseInsensitive))
            number = number.mid(4);
        const auto digits = std::ranges::count_if(number, [](QChar c) { return c.isDigit(); });
        const QString dialable = dialled(number);
        const bool isNumber = std::ranges::all_of(dialable, [](QChar c) { return c.isDigit() || c == u'+'; });
        if (isNoVoice(line) || digits < 6 || digits > 15 || !isNumber)
            continue;
        QString type = line.has("cell"_L1) || line.has("iphone"_L1) ? u"mobile"_s : QString();
        type = type.isEmpty() && line.has("home"_L1) ? u"home"_s : type;
        type = type.isEmpty() && line.has("work"_L1) ? u"work"_s : type;
        finds.addPhone(number, type, said(line), PasteFinds::Trust::Said, line.has("pref"_L1));
    }
}

/// The preferred one, else the one at home, else the only one.
const CardLine *chosen(const std::vector<CardLine> &lines)
{
    for (const auto type : {"pref"_L1, "home"_L1})
        for (const CardLine &line : lines)
            if (line.has(type) && !(type == "pref"_L1 && line.has("work"_L1) && lines.size() > 1))
                return &line;
    return lines.size() == 1 ? &lines.front() : nullptr;
}

void readCardEmail(const Card &card, PasteFinds &finds)
{
    const std::vector<CardLine> lines = sound(card, "EMAIL"_L1, finds);
    const CardLine *line = chosen(lines);
    line = !line && !lines.empty() ? &lines.front() : line;
    const QStringList emails = line ? emailsIn(line->text()) : QStringList();
    if (emails.size() == 1)
        finds.add(u"email"_s, emails.front(), said(*line),
                  lines.size() == 1 || line->has("pref"_L1) || line->has("home"_L1));
}

void readCardAddress(const Card &card, PasteFinds &finds)
{
    const std::vector<CardLine> lines = sound(card, "ADR"_L1, finds);
    const CardLine *line = chosen(lines);
    if (!line)
        return;
    const bool isSure = !line->has("work"_L1);
    const QString box = line->part(0), extra = line->part(1);
    QString street = line->part(2).isEmpty() ? box : line->part(2);
    QString second = line->part(2).isEmpty() || box.isEmpty() ? extra : extra.isEmpty() ? box : QString();
    if (second.isEmpty() && street.contains(u'\n')) {
        second = street.section(u'\n', 1).simplified();
        street = street.section(u'\n', 0, 0);
    }
    const QString state = stateFor(line->part(4)), where = said(*line);
    finds.add(u"address/line1"_s, street.simplified(), where, isSure);
    finds.add(u"address/line2"_s, second.simplified(), where, isSure);
    finds.add(u"address/city"_s, line->part(3).simplified(), where, isSure);
    finds.add(u"address/state"_s, state.isEmpty() ? line->part(4).simplified() : state, where, isSure);
    finds.add(u"address/postal_code"_s, line->part(5).simplified(), where, isSure);
    finds.add(u"address/country_code"_s, countryCodeFor(line->part(6)), where, isSure);
}

/// A whole date only: `--0627` and a year that stands for none (1604) say less than the form asks, and are left to a
/// person.
void readCardBirth(const Card &card, const ReadingPlace &place, PasteFinds &finds)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?$"));
    for (const CardLine &line : sound(card, "BDAY"_L1, finds)) {
        const auto match = shape.match(line.text().trimmed());
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (match.hasMatch() && date.isValid() && mayBeBirthDate(date, place.today))
            finds.add(u"date_of_birth"_s, date.toString(Qt::ISODate), said(line));
        else
            finds.remark(PasteRemark::NoDate, 0, line.text().simplified().left(80));
    }
}

void readCardGender(const Card &card, PasteFinds &finds)
{
    for (const CardLine &line : sound(card, "GENDER"_L1, finds)) {
        const QString letter = line.part(0).toUpper(), words = line.part(1);
        finds.add(u"sex"_s, letter == u"F" ? u"female"_s : letter == u"M" ? u"male"_s : QString(), said(line));
        QString identity;
        for (const Offer &offer : genderOffers)
            if (words.compare(offer.wire, Qt::CaseInsensitive) == 0)
                identity = QString(offer.wire);
        finds.add(u"gender_identity"_s, identity, said(line));
    }
}

void readCard(const Card &card, const ReadingPlace &place, PasteFinds &finds)
{
    readCardName(card, finds);
    readCardPhones(card, finds);
    readCardEmail(card, finds);
    readCardAddress(card, finds);
    readCardBirth(card, place, finds);
    readCardGender(card, finds);
    for (const CardLine &line : sound(card, "TITLE"_L1, finds))
        finds.add(u"profession"_s, line.text().simplified(), said(line));
    for (const CardLine &line : sound(card, "NOTE"_L1, finds))
        finds.add(u"notes"_s, line.text().left(longestText / 2), said(line));
}

} // namespace

bool readCards(const QString &text, const ReadingPlace &place, PasteFinds &finds)
{
    if (!hasCard(text))
        return false;
    const std::vector<Card> cards = cardsIn(text);
    const auto first = std::ranges::find_if_not(cards, isOther);
    if (first == cards.end())
        return false;
    if (cards.size() > 1)
        finds.remark(PasteRemark::SeveralCards, int(cards.size()));
    readCard(*first, place, finds);
    return true;
}

} // namespace Intake
