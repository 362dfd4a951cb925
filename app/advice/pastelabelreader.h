#pragma once

#include "advice/pastetext.h"

namespace Intake {

/// Reads the lines one after the other and remembers whose block it is in.
class LabelReader
{
public:
    LabelReader(const QStringList &lines, const ReadingPlace &place, PasteFinds &finds)
        : m_lines(lines)
        , m_place(place)
        , m_finds(finds)
    {
    }

    QStringList read();

private:
    enum class Subject { Client, Kin, Other };

    void readLine();
    void apply(const LabelledPart &part);
    void applyToClient(const LabelledPart &part);
    void applyText(const LabelledPart &part);
    void applyToKin(const LabelledPart &part);
    void readKin(const QString &value, bool isBlock);
    void readAddress(const LabelledPart &part);
    void readPhone(const LabelledPart &part);
    void readName(const LabelledPart &part);
    void readBirth(const LabelledPart &part);
    void readAside(const LabelledPart &part);
    bool isPlain(qsizetype line) const;
    QString withNextLine(const LabelledPart &part, bool isLast);
    QStringList listAfter(const LabelledPart &part);
    void leave(const QString &text) { m_free += text; }

    const QStringList &m_lines;
    const ReadingPlace &m_place;
    PasteFinds &m_finds;
    Subject m_subject = Subject::Client;
    qsizetype m_at = 0;
    bool m_isLast = false;
    QString m_where; ///< the label with its value
    QStringList m_free;
};

} // namespace Intake
