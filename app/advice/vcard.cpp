#include "advice/vcard.h"

#include <algorithm>
#include <QByteArray>
#include <QStringDecoder>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostCards = 1'000;
constexpr std::size_t mostLines = 500;
constexpr qsizetype longestLine = 20'000;

struct Head
{
    QString name;
    QStringList types;
    QString charset;
    bool isQuoted = false;
    bool isBase64 = false;
};

/// Where the head of a line ends: the first colon outside quotation marks.
qsizetype headEnd(QStringView line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            quoted = !quoted;
        if (line[i] == u':' && !quoted)
            return i;
    }
    return -1;
}

void readParameter(const QString &parameter, Head &head)
{
    const QString name = parameter.section(u'=', 0, 0).trimmed().toLower();
    const QString value = parameter.contains(u'=') ? parameter.section(u'=', 1).remove(u'"').trimmed().toLower() : name;
    if (name == "charset"_L1)
        head.charset = value;
    else if (name == "encoding"_L1 || value == "quoted-printable"_L1 || value == "base64"_L1) {
        head.isQuoted = head.isQuoted || value == "quoted-printable"_L1;
        head.isBase64 = head.isBase64 || value == "b"_L1 || value == "base64"_L1;
    } else if (name == "type"_L1 || !parameter.contains(u'='))
        head.types += value.split(u',');
    else if (name == "pref"_L1)
        head.types += u"pref"_s;
}

Head headOf(QStringView text)
{
    Head head;
    const QStringList pieces = text.toString().split(u';');
    head.name = pieces.front().section(u'.', -1).trimmed().toUpper();
    for (const QString &parameter : pieces.mid(1))
        readParameter(parameter, head);
    return head;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray unquoted(const QByteArray &bytes)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool coded = bytes[i] == '=' && i + 2 < bytes.size();
        const int high = coded ? hexDigit(bytes[i + 1]) : -1, low = coded ? hexDigit(bytes[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            plain += char(high * 16 + low);
            i += 2;
        } else {
            plain += bytes[i];
        }
    }
    return plain;
}

/// The text of bytes in the card's encoding; damaged when they are not in it.
QString decoded(const QByteArray &bytes, const QString &charset, bool &isDamaged)
{
    const bool latin =
        charset.startsWith("iso-8859-1"_L1) || charset.startsWith("windows-125"_L1) || charset.startsWith("latin"_L1);
    if (latin)
        return QString::fromLatin1(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    isDamaged = isDamaged || utf8.hasError();
    return text;
}

/// Components without escapes. A card of version 2.1 knows only `\;`, and the others do no harm in it.
QStringList components(const QString &value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            parts.back() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == u';') {
            parts += QString();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

/// UTF-8 that somebody has read as Latin-1: "JosÃ©".
bool isMisread(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if ((text[i] == QChar(0xc3) || text[i] == QChar(0xc2)) && text[i + 1] >= QChar(0x80) &&
            text[i + 1] <= QChar(0xbf))
            return true;
    return text.contains(QChar::ReplacementCharacter);
}

CardLine lineFrom(const Head &head, const QString &value)
{
    CardLine line{head.name, head.types, {}, false};
    QString text = value.left(longestLine);
    if (head.isQuoted)
        text = decoded(unquoted(text.toUtf8()), head.charset, line.isDamaged).replace(u"\r\n"_s, u"\n"_s);
    line.parts = components(text);
    line.isDamaged = line.isDamaged || isMisread(text);
    return line;
}

/// The lines as they were before somebody folded them.
class Unfolder
{
public:
    explicit Unfolder(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    QString next()
    {
        QString line = raw().toString();
        const qsizetype end = headEnd(line);
        const bool isQuoted = end > 0 && headOf(QStringView(line).left(end)).isQuoted;
        while (isQuoted && line.endsWith(u'=') && !atEnd()) {
            line.chop(1);
            append(line, raw());
        }
        while (!atEnd() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t')) {
            const QStringView folded = raw();
            if (folded.trimmed().isEmpty())
                break;
            append(line, folded.mid(1));
        }
        return line;
    }

private:
    /// Pictures are long: what is over the limit is read past.
    static void append(QString &line, QStringView more)
    {
        if (line.size() < longestLine)
            line += more;
    }

    QStringView raw()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != u'\n' && m_text[end] != u'\r')
            ++end;
        const QStringView line = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        if (end + 1 < m_text.size() && m_text[end] == u'\r' && m_text[end + 1] == u'\n')
            ++m_at;
        return line;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool isLarge(const Head &head)
{
    static const QStringList names{u"PHOTO"_s, u"LOGO"_s, u"SOUND"_s, u"KEY"_s, u"AGENT"_s};
    return names.contains(head.name) || head.isBase64;
}

} // namespace

bool hasCard(const QString &text)
{
    const qsizetype at = text.indexOf("BEGIN:VCARD"_L1, 0, Qt::CaseInsensitive);
    return at == 0 || (at > 0 && (text[at - 1].isSpace() || text[at - 1] == QChar(0xfeff)));
}

std::vector<Card> cardsIn(const QString &text)
{
    std::vector<Card> cards;
    int depth = 0;
    bool isAgent = false; // the next card is inside this one
    for (Unfolder lines(text); !lines.atEnd() && cards.size() <= mostCards;) {
        const QString line = lines.next();
        const QString plain = line.left(40).remove(QChar(0xfeff)).trimmed().toUpper();
        if (plain == "BEGIN:VCARD"_L1 || plain == "AGENT:BEGIN:VCARD"_L1) {
            depth = depth > 0 && (isAgent || plain.startsWith(u'A')) ? depth + 1 : 1;
            if (depth == 1)
                cards.emplace_back();
        } else if (plain == "END:VCARD"_L1) {
            depth = std::max(0, depth - 1);
        } else if (const qsizetype end = headEnd(line); end > 0 && depth == 1 && cards.back().size() < mostLines) {
            const Head head = headOf(QStringView(line).left(end));
            if (!isLarge(head))
                cards.back().push_back(lineFrom(head, line.mid(end + 1)));
        }
        isAgent = plain == "AGENT:"_L1;
    }
    return cards;
}

} // namespace Intake
