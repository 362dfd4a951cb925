#include "support/memoryscan.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace Intake::Support {

namespace {

constexpr unsigned char mask = 0xa5;
constexpr std::size_t pieceSize = 1024 * 1024;
constexpr std::uintptr_t tooLarge = std::uintptr_t(4) << 30; // the sanitizers' own maps of all memory

struct Range
{
    std::uintptr_t from = 0;
    std::uintptr_t to = 0;
};

std::vector<Range> readableRanges()
{
    std::vector<Range> ranges;
    std::FILE *const maps = std::fopen("/proc/self/maps", "re");
    std::array<char, 1024> line{};
    while (maps && std::fgets(line.data(), line.size(), maps)) {
        unsigned long from = 0, to = 0;
        std::array<char, 5> rights{};
        if (std::sscanf(line.data(), "%lx-%lx %4s", &from, &to, rights.data()) == 3 && rights[0] == 'r' &&
            to - from < tooLarge)
            ranges.push_back({from, to});
    }
    if (maps)
        std::fclose(maps);
    return ranges;
}

/// A buffer of its own mapping, so that what was read into it is not found again.
class Buffer
{
public:
    Buffer()
        : m_bytes(static_cast<unsigned char *>(
              mmap(nullptr, pieceSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~Buffer() { munmap(m_bytes, pieceSize); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    unsigned char *data() { return m_bytes; }
    bool holds(std::uintptr_t place) const
    {
        const auto begin = reinterpret_cast<std::uintptr_t>(m_bytes);
        return place >= begin && place < begin + pieceSize;
    }

private:
    unsigned char *m_bytes;
};

const unsigned char *find(const unsigned char *from, const unsigned char *end, unsigned char byte)
{
    return from < end ? static_cast<const unsigned char *>(std::memchr(from, byte, std::size_t(end - from))) : nullptr;
}

int countIn(int memory, const Range &range, const HiddenBytes &bytes, Buffer &buffer)
{
    int found = 0;
    const std::size_t overlap = bytes.size() - 1;
    for (std::uintptr_t at = range.from; at < range.to; at += pieceSize - overlap) {
        const ssize_t got = pread(memory, buffer.data(), std::min(pieceSize, range.to - at), off_t(at));
        const unsigned char *const end = buffer.data() + std::max<ssize_t>(0, got - ssize_t(overlap));
        for (const unsigned char *place = buffer.data(); (place = find(place, end, bytes.first())); ++place)
            if (!buffer.holds(at + std::uintptr_t(place - buffer.data())) && bytes.isAt(place))
                ++found;
    }
    return found;
}

} // namespace

HiddenBytes::HiddenBytes(const unsigned char *bytes, std::size_t size)
    : m_masked(size)
{
    std::transform(bytes, bytes + size, m_masked.begin(),
                   [](unsigned char byte) { return static_cast<unsigned char>(byte ^ mask); });
}

unsigned char HiddenBytes::first() const
{
    return static_cast<unsigned char>(m_masked.front() ^ mask);
}

bool HiddenBytes::isAt(const unsigned char *place) const
{
    return std::equal(m_masked.begin(), m_masked.end(), place,
                      [](unsigned char masked, unsigned char byte) { return (byte ^ mask) == masked; });
}

int countInOwnMemory(const HiddenBytes &bytes)
{
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        return -1;
    Buffer buffer;
    int found = 0;
    for (const Range &range : readableRanges())
        found += countIn(memory, range, bytes, buffer);
    close(memory);
    return found;
}

} // namespace Intake::Support
