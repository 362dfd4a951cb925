#pragma once

#include "bench/picture.h"

#include <optional>

namespace Intake::Bench {

struct WindowSize
{
    int width = 0;
    int height = 0;
};

/// Watches an X screen on which one program runs, and types into it. All times are those of now(), in milliseconds.
class Screen
{
public:
    explicit Screen(Display *display);

    /// Handles what comes in until `deadline`.
    void watchUntil(double deadline);

    /// Handles what comes in until something is drawn, at the latest until `deadline`; the time of drawing.
    std::optional<double> nextDrawing(double deadline);

    /// When the picture became what it stayed, once a window has stood there unchanged (but for a caret) for `quiet`.
    std::optional<double> readyTime(double quiet) const;

    /// When the program's first window was mapped; 0 before that.
    double mapTime() const { return m_mapped; }
    WindowSize windowSize() const { return m_size; }

    /// Types ten letters, ten times backspace and so on, each when the screen has come to rest. For each key the time
    /// to the first drawing larger than a caret; nothing when none came within half a second.
    std::vector<std::optional<double>> type(int keys);

    void save(const std::string &file);

private:
    void step(double deadline); ///< waits for one lot of events and handles it
    void handle(XEvent &event);
    void mapped(const XMapEvent &event);
    void drawn(const XRectangle &area);
    std::optional<double> press(unsigned key);

    Display *m_display;
    int m_damageEvent = 0;
    Picture m_picture;
    WindowSize m_size;
    double m_mapped = 0;
    double m_drawn = 0;     ///< anything
    double m_drawnWide = 0; ///< more than a caret
    double m_looked = 0;
    bool m_stale = false; ///< something was drawn since the last look
};

} // namespace Intake::Bench
