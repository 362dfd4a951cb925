// What no label says.

#include "advice/pastetext.h"

#include "model/choices.h"

#include <QRegularExpression>

namespace Intake {

namespace {

/// Dates of the last years are dates of letters and appointments.
constexpr int youngestGuess = 3;

bool isAboutOther(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:my (?:son|daughter|child|children|kids?|husband|wife|partner|mother|father|mum|mom|dad|"
                       "brother|sister|patient|client|friend|grand\\w+|baby)|on behalf of|mein(?:e|en|er)? (?:sohn|"
                       "tochter|kind|mann|frau|mutter|vater)|m(?:on|a) (?:fils|fille|enfant|mari|femme|mere|pere)|mi "
                       "(?:hij[ao]|madre|padre|marido|esposa))\\b"));
    return words.match(foldedWords(text)).hasMatch();
}

/// "My name is Helen Keller", "Hi, it's Helen Keller here".
void readIntroduction(const QString &line, PasteFinds &finds)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(my name is|my name's|my full name is|i am|i'm|i\\x{2019}m|im|this is|it's|it\\x{2019}s|its|name is|"
            "ich bin|ich hei\\x{df}e|mein name ist|je suis|je m'appelle|je m\\x{2019}appelle|soy|me llamo|mi nombre "
            "es) "
            "(?=\\p{Lu}|[Mm]r|[Mm]s|[Dd]r)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression capital(QStringLiteral("^\\p{Lu}"));
    static const QRegularExpression elsewhere(QStringLiteral("^[, ]*(?:from|at|of|with|calling from)\\b"));
    static const QRegularExpression naming(QStringLiteral("name|heisse|appelle|llamo|nombre"));
    for (auto each = words.globalMatch(line); each.hasNext();) {
        const auto match = each.next();
        const QString rest = line.mid(match.capturedEnd());
        const auto name = capital.match(rest).hasMatch() ? nameAtStart(rest, false) : std::nullopt;
        const bool saysName = foldedWords(match.captured(1)).contains(naming);
        if (!name || (name->last.isEmpty() && !saysName) || elsewhere.match(rest.mid(name->length)).hasMatch())
            continue;
        finds.addName(*name, line, PasteFinds::Trust::Guessed);
    }
}

void readContacts(const QString &line, const ReadingPlace &place, PasteFinds &finds)
{
    static const QRegularExpression ours(QStringLiteral("\\b(?:call|fax|reach|contact) (?:me|us|our)\\b.{0,20}$"));
    for (const FoundPhone &phone : phonesIn(line, place, false))
        if (!foldedWords(line.left(phone.start)).contains(ours) ||
            foldedWords(line).contains(QStringLiteral("call me")))
            finds.addPhone(phone.number, phone.isMobile ? QStringLiteral("mobile") : QString(), line,
                           PasteFinds::Trust::Guessed);
    for (const QString &email : emailsIn(line))
        finds.add(QStringLiteral("email"), email, line, true, PasteFinds::Trust::Guessed);
}

void readPronouns(const QString &line, PasteFinds &finds)
{
    static const QRegularExpression brackets(QStringLiteral("\\(((?:she|he|they)/\\w{2,4})\\)"),
                                             QRegularExpression::CaseInsensitiveOption);
    const QString said = brackets.match(line).captured(1).toLower();
    for (const Offer &offer : pronounOffers)
        if (said == offer.wire)
            finds.add(QStringLiteral("pronouns"), said, line, true, PasteFinds::Trust::Guessed);
}

/// The only date of the whole text, if nothing says that it is another's.
void readOnlyDate(const QStringList &lines, const ReadingPlace &place, PasteFinds &finds)
{
    static const QRegularExpression other(QStringLiteral(
        "\\b(?:on|since|dated|date|appointment|seen|at|from|until|till|by|due|sent|booked|policy|expires|"
        "expiry|valid|admitted|surgery|accident|injury|after|before|for|am|vom|seit|le|el|du|anniversary|"
        "married|died|started|moved)\\W*$"));
    QString where;
    FoundDate found;
    int count = 0;
    for (const QString &line : lines)
        for (const FoundDate &date : datesIn(line, place)) {
            found = date;
            where = line;
            ++count;
        }
    if (count != 1 || !mayBeBirthDate(found.date, place.today) || found.date.addYears(youngestGuess) > place.today ||
        other.match(foldedWords(where.left(found.start))).hasMatch())
        return;
    finds.add(QStringLiteral("date_of_birth"), found.date.toString(Qt::ISODate), where, false,
              PasteFinds::Trust::Guessed);
}

/// A line that is a name and nothing else, but for brackets, letters after the name or a position.
std::optional<PersonName> nameLine(const QString &line)
{
    const auto name = line.size() <= 80 ? nameAtStart(line, false) : std::nullopt;
    if (!name)
        return std::nullopt;
    static const QRegularExpression after(QStringLiteral("^\\s*(?:$|[,(|/\\x{2013}-]\\s*\\S)"));
    const QString rest = line.mid(name->length);
    return after.match(rest).hasMatch() && !rest.contains(u'@') && !line.endsWith(u',') ? name : std::nullopt;
}

/// The name under "Kind regards", else in the first line of a text that is all signature.
void readSignature(const QStringList &lines, PasteFinds &finds)
{
    constexpr qsizetype longestSignature = 14, linesForAName = 4;
    qsizetype at = -1;
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (isSignOff(lines[i]))
            at = i + 1;
    const bool signedOff = at >= 0;
    const auto filled = std::ranges::count_if(lines, [](const QString &line) { return !line.isEmpty(); });
    if (!signedOff && (filled > longestSignature || !finds.hasContact()))
        return;
    std::optional<PersonName> best;
    QString where;
    qsizetype seen = 0;
    for (at = std::max<qsizetype>(at, 0); at < lines.size() && seen < (signedOff ? linesForAName : 1); ++at) {
        if (lines[at].isEmpty())
            continue;
        ++seen;
        const auto name = namesCompany(lines[at]) ? std::nullopt : nameLine(lines[at]);
        if (!name || (best && (!best->last.isEmpty() || best->first != name->first)))
            continue;
        best = name;
        where = lines[at];
    }
    if (!best || (best->last.isEmpty() && !signedOff))
        return;
    best->isSure = best->isSure && !best->last.isEmpty();
    finds.addName(*best, where, PasteFinds::Trust::Guessed);
}

/// A street line, with the two lines after it for suburb, state and postcode.
void readAddresses(const QStringList &lines, PasteFinds &finds)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto here = addressIn(lines[i]);
        if (!here)
            continue;
        auto whole = addressIn(lines.mid(i, 3).join(QStringLiteral(", ")));
        if (!here->city.isEmpty() || !whole || whole->city.isEmpty())
            whole = here;
        finds.addAddress(*whole, lines[i], PasteFinds::Trust::Guessed);
    }
}

void readLetter(const QStringList &lines, const Letter &letter, const ReadingPlace &place, PasteFinds &finds)
{
    finds.addName(letter.patient, letter.where, PasteFinds::Trust::Said);
    const QStringList body = lines.mid(letter.begin, letter.end - letter.begin);
    static_cast<void>(readLabels(body, place, finds));
    PasteFinds unused;
    const QStringList about = lines.mid(letter.patientBegin, letter.patientEnd - letter.patientBegin);
    const QStringList paragraph = readLabels(about, place, unused);
    for (const QString &line : paragraph)
        readContacts(line, place, finds);
    readAddresses(paragraph, finds);
    readAllergySentences(QString(body.join(u' ')).left(20'000), finds);
}

} // namespace

void readGuesses(const QStringList &lines, const ReadingPlace &place, PasteFinds &finds)
{
    const QString all = lines.join(u'\n');
    if (isAboutOther(all) || namesClinic(all)) {
        finds.remark(PasteRemark::AboutOther);
        return;
    }
    for (const QString &line : lines) {
        readIntroduction(line, finds);
        readContacts(line, place, finds);
        readPronouns(line, finds);
        readAllergySentences(line, finds);
    }
    if (!namesCompany(all))
        readAddresses(lines, finds);
    readOnlyDate(lines, place, finds);
    readSignature(lines, finds);
}

void readText(const QString &text, const ReadingPlace &place, PasteFinds &finds)
{
    const QStringList lines = pasteLines(text);
    if (const auto letter = letterIn(lines))
        return readLetter(lines, *letter, place, finds);
    const QStringList rest = readLabels(lines, place, finds);
    readGuesses(rest, place, finds);
}

} // namespace Intake
