// The way into the part that is loaded.

#include "practice/practiceserver.h"

extern "C" Q_DECL_EXPORT Intake::PracticeHost *intakePracticeHost()
{
    return std::make_unique<Intake::PracticeServer>().release();
}
