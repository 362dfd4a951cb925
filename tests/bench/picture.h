#pragma once

#include <string>
#include <vector>
#include <X11/Xlib.h>

#include <X11/extensions/XShm.h>

namespace Intake::Bench {

/// The picture on the screen, and when each block of 16 × 16 pixels last changed.
class Picture
{
public:
    explicit Picture(Display *display);
    ~Picture();
    Picture(const Picture &) = delete;
    Picture &operator=(const Picture &) = delete;

    /// Looks at the screen; what has changed since the last look is booked at the time `at`.
    void look(double at);

    /// When the last block changed, but for the few that a blinking caret covers.
    double lastChange() const;

    /// Writes the picture as a PPM file.
    void save(const std::string &file) const;

private:
    void bookRow(int row, double at);

    Display *m_display;
    XShmSegmentInfo m_segment{};
    XImage *m_image;
    int m_columns;
    std::vector<char> m_seen;
    std::vector<double> m_changed;
};

} // namespace Intake::Bench
