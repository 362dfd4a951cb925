#pragma once

#include "advice/phones.h"

#include <phonenumbers/phonenumberutil.h>

namespace Intake {

/// The reader on libphonenumber. Only the loaded part has it, for the library brings protobuf, abseil, boost and ICU.
class PhoneLibrary final : public PhoneReader
{
public:
    PhoneLibrary();

    PhoneReading read(const QString &text, const QStringList &countries) const override;
    QString callingCode(const QString &country) const override;

private:
    using Number = i18n::phonenumbers::PhoneNumber;

    PhoneReading readIn(const QString &text, const QString &country) const;
    PhoneReading readWhole(const QString &text, const QString &country) const;
    PhoneReading readAmongWords(const QString &text, const QString &country) const;
    PhoneReading readSpelled(const QString &text, const QString &country) const;
    PhoneReading::Verdict verdictOn(const Number &number) const;
    PhoneReading describe(const Number &number) const;
    void addForms(PhoneReading &reading, const Number &number) const;

    const i18n::phonenumbers::PhoneNumberUtil &m_util;
};

} // namespace Intake
