// A further phone: its number, the country code beside it and its type.

#include "forms/phoneadviser.h"
#include "model/country.h"
#include "model/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Intake {

/// The cell of the same row; null for a phone that has no row.
FieldEditor *PhoneAdviser::besideOf(const FieldEditor *number, const char *key) const
{
    const QString path = number->path(), own = QStringLiteral("/number");
    return path.endsWith(own) ? form().editorAt(QString(path.chopped(own.size()) % u'/' % QLatin1StringView(key)))
                              : nullptr;
}

QString PhoneAdviser::codeFor(const FieldEditor *number) const
{
    const FieldEditor *code = besideOf(number, "code");
    return code ? code->text().trimmed() : QString();
}

/// The code may be put in: nothing stands there, or what was put in before.
bool PhoneAdviser::isCodeOpen(const FieldEditor *number, const PhoneReading &reading) const
{
    const QString code = codeFor(number);
    return code.isEmpty() || dialled(code) == reading.callingCode || code == m_filled.value(besideOf(number, "code"));
}

/// The Tab key goes on past a code that the number has told. A click still gets there.
void PhoneAdviser::followCode(FieldEditor *number)
{
    FieldEditor *code = besideOf(number, "code");
    if (!code)
        return;
    const PhoneReading found = m_reader ? reading(number) : PhoneReading();
    const bool told = found.verdict == PhoneReading::Verdict::Likely && isCodeOpen(number, found);
    code->control()->setFocusPolicy(told ? Qt::ClickFocus : Qt::StrongFocus);
}

void PhoneAdviser::putRow(FieldEditor *number, const PhoneReading &reading)
{
    FieldEditor *code = besideOf(number, "code");
    if (!code)
        return;
    if (!isCodeOpen(number, reading)) {
        code->showHint(QCoreApplication::translate("PhoneAdviser", "The number says %1.", "+61")
                           .arg(Words::isolated(reading.callingCode)),
                       Theme::Token::Warn);
        return;
    }
    if (number->text() != reading.nationalFormatted) {
        remember(m_typed, number, number->text());
        number->reshape(reading.nationalFormatted);
    }
    if (code->text() != reading.callingCode) {
        code->retype(reading.callingCode);
        remember(m_filled, code, reading.callingCode);
    }
    offerType(number, reading);
}

/// Beside the number as it was typed, the code would say it twice.
void PhoneAdviser::takeBackCode(const FieldEditor *number)
{
    FieldEditor *code = besideOf(number, "code");
    if (!code || code->text() != m_filled.value(code))
        return;
    m_filled.remove(code);
    code->retype({});
}

/// The API has no word for a landline: most of those that clients give are at their home.
void PhoneAdviser::offerType(const FieldEditor *number, const PhoneReading &reading)
{
    FieldEditor *type = besideOf(number, "type");
    const bool isTold = reading.kind == PhoneReading::Kind::Mobile || reading.kind == PhoneReading::Kind::Landline;
    if (!type || !type->text().isEmpty() || !isTold)
        return;
    const QString usual =
        reading.kind == PhoneReading::Kind::Mobile ? QStringLiteral("mobile") : QStringLiteral("home");
    const QString word = Words::choice(phoneTypeOffers, usual);
    type->showOffer({QCoreApplication::translate("PhoneAdviser", "%1?", "the type of a phone").arg(word),
                     QCoreApplication::translate("PhoneAdviser", "Use it"), [type, word] { type->retype(word); }});
}

/// "61", "0061", "Australia" and "AU" as a code: `+61` is what the server knows.
void PhoneAdviser::offerCode(FieldEditor *code)
{
    static const QRegularExpression digits(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:00)?([1-9]\\d{0,2})")));
    const QString text = code->text().trimmed();
    const auto match = digits.match(text);
    const QString usual =
        match.hasMatch() ? QString(u'+' % match.captured(1)) : m_reader->callingCode(countryCodeFor(text));
    if (text.isEmpty() || text == usual || usual.isEmpty())
        return;
    code->showOffer({QCoreApplication::translate("PhoneAdviser", "%1?", "a country code").arg(Words::isolated(usual)),
                     QCoreApplication::translate("PhoneAdviser", "Use it"), [code, usual] { code->retype(usual); }});
}

} // namespace Intake
