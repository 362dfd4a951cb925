#pragma once

#include "advicestage.h"
#include "model/check.h"

namespace Intake::Testing {

inline const QString primary = u"phone_number"_s, contact = u"emergency_contact_phone"_s;
inline const QString number = u"phone_numbers/0/number"_s, code = u"phone_numbers/0/code"_s,
                     kind = u"phone_numbers/0/type"_s;

/// A form in which somebody types phone numbers, and what would be sent of it.
class PhoneStage : public AdviceStage
{
public:
    Client sent() const
    {
        editor(u"first_name"_s)->retype(u"Zofia"_s);
        editor(u"last_name"_s)->retype(u"Nowak"_s);
        const auto checked = check(form()->value(), form()->context().today);
        return checked ? checked->client() : Client();
    }

    /// The Tab key goes on past the country code.
    bool isSkipped() const { return !(editor(code)->control()->focusPolicy() & Qt::TabFocus); }
};

} // namespace Intake::Testing
