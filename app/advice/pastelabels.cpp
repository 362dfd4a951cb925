// Labelled lines: "Name: …", "DOB …", "Next of kin: …", and whose they are.

#include "advice/pastelabelreader.h"

namespace Intake {

QStringList LabelReader::read()
{
    for (m_at = 0; m_at < m_lines.size(); ++m_at)
        readLine();
    return m_free;
}

/// A line that is the value of the label above it, or goes on with it.
bool LabelReader::isPlain(qsizetype line) const
{
    if (line >= m_lines.size() || m_lines[line].isEmpty() || isSignOff(m_lines[line]))
        return false;
    return labelledParts(m_lines[line]).front().kind == LabelKind::None && labelKind(m_lines[line]) == LabelKind::None;
}

void LabelReader::readLine()
{
    const QString &line = m_lines[m_at];
    if (line.isEmpty()) {
        m_subject = Subject::Client;
        return leave({});
    }
    const LabelKind whole = labelKind(line);
    const bool beginsBlock = whole == LabelKind::Kin || whole == LabelKind::Referrer;
    if (beginsBlock || (whole != LabelKind::None && line.size() > 2 && isPlain(m_at + 1))) {
        m_isLast = true;
        return apply({whole, line, {}});
    }
    const std::vector<LabelledPart> parts = labelledParts(line);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        m_isLast = i + 1 == parts.size();
        apply(parts[i]);
    }
}

QString LabelReader::withNextLine(const LabelledPart &part, bool isLast)
{
    return part.value.isEmpty() && isLast && isPlain(m_at + 1) ? m_lines[++m_at] : part.value;
}

void LabelReader::apply(const LabelledPart &part)
{
    m_where = part.label.isEmpty() ? part.value : QString(part.label % u": " % part.value);
    switch (part.kind) {
    case LabelKind::None:
        return m_subject == Subject::Client ? leave(part.value) : void();
    case LabelKind::Kin:
        m_subject = Subject::Kin;
        return readKin(part.value, false);
    case LabelKind::KinName:
    case LabelKind::KinPhone:
        return applyToKin(part);
    case LabelKind::Referrer:
        m_subject = Subject::Other;
        if (foldedWords(part.label).contains(QStringLiteral("refer")))
            m_finds.add(QStringLiteral("referral_description"), part.value, m_where);
        return;
    case LabelKind::Allergies:
    case LabelKind::Intolerances:
    case LabelKind::Medications:
        m_subject = Subject::Client;
        return readList(part.kind, listAfter(part), m_finds);
    case LabelKind::NoField:
        m_subject = Subject::Client;
        return m_finds.remark(PasteRemark::NoField, 0, part.label);
    case LabelKind::Aside:
        return readAside(part);
    default:
        break;
    }
    if (m_subject == Subject::Kin)
        applyToKin(part);
    else if (m_subject == Subject::Client)
        applyToClient({part.kind, part.label, withNextLine(part, m_isLast)});
}

QStringList LabelReader::listAfter(const LabelledPart &part)
{
    if (!part.value.isEmpty() || !m_isLast)
        return {part.value};
    QStringList list;
    while (list.size() < 30 && isPlain(m_at + 1))
        list += m_lines[++m_at];
    return list;
}

void LabelReader::applyToClient(const LabelledPart &part)
{
    switch (part.kind) {
    case LabelKind::Name:
    case LabelKind::FirstName:
    case LabelKind::LastName:
        return readName(part);
    case LabelKind::Birth:
        return readBirth(part);
    case LabelKind::Phone:
    case LabelKind::Mobile:
    case LabelKind::HomePhone:
    case LabelKind::WorkPhone:
        return readPhone(part);
    case LabelKind::Address:
        return readAddress(part);
    case LabelKind::Email:
        if (const QStringList emails = emailsIn(part.value); !emails.isEmpty())
            m_finds.add(QStringLiteral("email"), emails.front(), m_where);
        return leave(QString(part.value).section(u' ', 1));
    default:
        return applyText(part);
    }
}

void LabelReader::applyToKin(const LabelledPart &part)
{
    const QString value = withNextLine(part, m_isLast);
    switch (part.kind) {
    case LabelKind::Name:
    case LabelKind::KinName:
    case LabelKind::Phone:
    case LabelKind::Mobile:
    case LabelKind::HomePhone:
    case LabelKind::KinPhone:
    case LabelKind::Relationship:
        return readKin(value, true);
    default:
        return;
    }
}

/// "John Keller (husband) 0412 999 888", or one of these in the block below the label.
void LabelReader::readKin(const QString &value, bool isBlock)
{
    const QString &where = m_where;
    if (value.isEmpty() || saysNone(value))
        return;
    const std::vector<FoundPhone> phones = phonesIn(value, m_place, true);
    QString words = phones.empty() ? value : value.left(phones.front().start);
    if (!phones.empty())
        m_finds.add(QStringLiteral("emergency_contact_phone"), phones.front().number, where);
    const auto name = nameAtStart(words, false);
    const bool isName = name && !(name->last.isEmpty() && !relationshipIn(name->first).isEmpty());
    if (isName)
        m_finds.add(QStringLiteral("emergency_contact_name"), QString(name->first % u' ' % name->last).trimmed(),
                    where);
    m_finds.add(QStringLiteral("emergency_contact_relationship"),
                relationshipIn(isName ? words.mid(name->length) : words), where);
    if (!phones.empty() && !isBlock)
        m_subject = Subject::Client;
}

QStringList readLabels(const QStringList &lines, const ReadingPlace &place, PasteFinds &finds)
{
    return LabelReader(lines, place, finds).read();
}

} // namespace Intake
