#include "model/text.h"

namespace Intake {

std::optional<TextFlaw> flawIn(QStringView text, Lines lines)
{
    int position = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        ++position;
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate())
            return TextFlaw{TextFlaw::BrokenCharacter, position, c.unicode()};
        const bool welcome = lines == Lines::Many && (c == u'\n' || c == u'\t');
        if (c.category() == QChar::Other_Control && !welcome)
            return TextFlaw{TextFlaw::ControlCharacter, position, c.unicode()};
    }
    return std::nullopt;
}

QString asSent(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

int lengthAsSent(const QString &text)
{
    int length = 0;
    for (const QChar c : asSent(text))
        length += c.isLowSurrogate() ? 0 : 1;
    return length;
}

QString phoneAsSent(const QString &text)
{
    const QString trimmed = asSent(text);
    if (!trimmed.startsWith(u'+'))
        return trimmed;
    QString number;
    for (const QChar c : trimmed) {
        if (c.digitValue() >= 0)
            number += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && !QStringView(u"-.()/").contains(c))
            number += c;
    }
    return number;
}

} // namespace Intake
