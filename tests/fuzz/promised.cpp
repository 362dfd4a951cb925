#include "fuzz/targets.h"

#include <QtGlobal>

namespace Intake::Fuzz {

void promised(bool kept, const char *words)
{
    if (!kept)
        qFatal("Not kept: %s", words);
}

} // namespace Intake::Fuzz
