#include "bench/picture.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <sys/ipc.h>
#include <sys/shm.h>

namespace Intake::Bench {

namespace {

constexpr int block = 16;
constexpr int bytesPerPixel = 4;
constexpr std::ptrdiff_t caretBlocks = 6;

XImage *sharedImage(Display *display, XShmSegmentInfo *segment)
{
    const int screen = XDefaultScreen(display);
    const auto width = unsigned(XDisplayWidth(display, screen));
    const auto height = unsigned(XDisplayHeight(display, screen));
    const auto depth = unsigned(XDefaultDepth(display, screen));
    XImage *image =
        XShmCreateImage(display, XDefaultVisual(display, screen), depth, ZPixmap, nullptr, segment, width, height);
    segment->shmid = shmget(IPC_PRIVATE, std::size_t(image->bytes_per_line) * height, IPC_CREAT | 0600);
    segment->shmaddr = image->data = static_cast<char *>(shmat(segment->shmid, nullptr, 0));
    XShmAttach(display, segment);
    XSync(display, False);
    // Marked for removal at once, so that it cannot outlive its users.
    shmctl(segment->shmid, IPC_RMID, nullptr);
    return image;
}

} // namespace

Picture::Picture(Display *display)
    : m_display(display)
    , m_image(sharedImage(display, &m_segment))
    , m_columns(m_image->width / block)
    , m_seen(std::size_t(m_image->bytes_per_line) * std::size_t(m_image->height))
    , m_changed(std::size_t(m_columns) * std::size_t(m_image->height / block))
{
    look(0);
}

Picture::~Picture()
{
    XShmDetach(m_display, &m_segment);
    shmdt(m_segment.shmaddr);
    m_image->data = nullptr;
    XFree(m_image);
}

void Picture::look(double at)
{
    XShmGetImage(m_display, XDefaultRootWindow(m_display), m_image, 0, 0, AllPlanes);
    for (int row = 0; row < m_image->height; ++row)
        bookRow(row, at);
}

void Picture::bookRow(int row, double at)
{
    const auto length = std::size_t(m_image->bytes_per_line);
    const char *fresh = m_image->data + std::size_t(row) * length;
    char *seen = m_seen.data() + std::size_t(row) * length;
    if (std::memcmp(fresh, seen, length) == 0)
        return;
    constexpr std::size_t step = std::size_t{block} * bytesPerPixel;
    for (int column = 0; column < m_columns; ++column) {
        const std::size_t offset = std::size_t(column) * step;
        if (std::memcmp(fresh + offset, seen + offset, step) != 0)
            m_changed[std::size_t(row / block) * std::size_t(m_columns) + std::size_t(column)] = at;
    }
    std::memcpy(seen, fresh, length);
}

double Picture::lastChange() const
{
    std::vector<double> times = m_changed;
    const auto last = times.end() - 1 - caretBlocks;
    std::nth_element(times.begin(), last, times.end());
    return *last;
}

void Picture::save(const std::string &file) const
{
    std::ofstream out(file, std::ios::binary);
    out << "P6 " << m_image->width << ' ' << m_image->height << " 255\n";
    for (std::size_t pixel = 0; pixel < m_seen.size(); pixel += bytesPerPixel)
        out << m_seen[pixel + 2] << m_seen[pixel + 1] << m_seen[pixel];
}

} // namespace Intake::Bench
