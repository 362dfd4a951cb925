#pragma once

#include <cstddef>
#include <vector>

namespace Intake::Support {

/// Bytes to look for, kept in a form in which the search does not find them itself.
class HiddenBytes
{
public:
    HiddenBytes(const unsigned char *bytes, std::size_t size);

    bool isAt(const unsigned char *place) const;
    unsigned char first() const;
    std::size_t size() const { return m_masked.size(); }

private:
    std::vector<unsigned char> m_masked;
};

/// How often these bytes stand anywhere in this process's memory that can be read, registers aside; -1 when the memory
/// cannot be read at all.
int countInOwnMemory(const HiddenBytes &bytes);

} // namespace Intake::Support
