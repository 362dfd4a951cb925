#include "model/text.h"

namespace Intake {

namespace {

constexpr int mostPhoneDigits = 15; // E.164

bool isPlus(QChar c)
{
    return c == u'+' || c == u'\uff0b';
}

bool isPhonePunctuation(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Punctuation_Dash ||
           QStringView(u".()/").contains(c);
}

} // namespace

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
    const QString sent = asSent(text);
    for (const QChar c : sent)
        length += c.isLowSurrogate() ? 0 : 1;
    return length;
}

QString dialled(const QString &text)
{
    QString number;
    for (const QChar c : text) {
        if (c.category() == QChar::Number_DecimalDigit)
            number += QChar(u'0' + c.digitValue());
        else if (isPlus(c) && number.isEmpty())
            number += u'+';
        else if (!isPhonePunctuation(c))
            return asSent(text);
    }
    const qsizetype digits = number.size() - number.count(u'+');
    return digits > 0 && digits <= mostPhoneDigits ? number : asSent(text);
}

QString phoneAsSent(const QString &text)
{
    const QString number = dialled(text);
    return number.startsWith(u'+') ? number : asSent(text);
}

} // namespace Intake
