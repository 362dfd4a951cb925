#include "shell/pseudo.h"

#include <algorithm>
#include <string_view>

namespace Intake {

namespace {

constexpr auto plainLetters = std::u16string_view(u"ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz");
constexpr auto accented = std::u16string_view(u"ÀÇĐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽàçđéĝĥîĵķļñöŕšţûŵýž");
constexpr QChar opening(u'⟦'), closing(u'⟧');

QChar withAccent(QChar letter)
{
    const std::size_t at = plainLetters.find(letter.unicode());
    return at == std::u16string_view::npos ? letter : QChar(accented[at]);
}

/// How many characters from here on are no words: a placeholder (`%1`, `%L1`, `%n`) or a mnemonic with its letter.
qsizetype fixedLength(QStringView text)
{
    if (text.size() < 2 || (text[0] != u'%' && text[0] != u'&'))
        return 0;
    return text.startsWith(u"%L") ? 3 : 2;
}

QString pseudo(const QString &text)
{
    QString words(opening);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype fixed = fixedLength(QStringView(text).sliced(at));
        if (fixed > 0)
            words += QStringView(text).sliced(at, std::min(fixed, text.size() - at));
        else
            words += withAccent(text[at]);
        at += std::max(fixed, qsizetype(1));
    }
    // In words of five letters: no language adds one word that no line can hold.
    for (qsizetype more = std::max(qsizetype(1), text.size() * 2 / 5); more > 0; more -= 5)
        words += u' ' % QString(std::min(more, qsizetype(5)), u'~');
    return words % closing;
}

} // namespace

PseudoTranslator::PseudoTranslator(QObject *parent)
    : QTranslator(parent)
{
    // Without it plurals are shown as they stand in the source.
    static_cast<void>(m_english.load(QStringLiteral(":/i18n/intake_en.qm")));
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    // The toolkit's own words have translations of their own.
    if (!context || !source || (context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z'))
        return {};
    const QString english = m_english.translate(context, source, comment, n);
    return pseudo(english.isEmpty() ? QString::fromUtf8(source) : english);
}

bool PseudoTranslator::isPseudo(const QString &shown)
{
    return shown.contains(opening) && shown.count(opening) == shown.count(closing);
}

} // namespace Intake
