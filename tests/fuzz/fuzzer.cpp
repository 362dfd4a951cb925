#include "fuzz/targets.h"

#include <cstdint>

/// One target, as libFuzzer calls it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Intake::Fuzz::INTAKE_FUZZ_TARGET(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
