// The way into the part that is loaded.

#include "advice/phonelibrary.h"

extern "C" Q_DECL_EXPORT Intake::PhoneReader *intakePhoneReader()
{
    return std::make_unique<Intake::PhoneLibrary>().release();
}
