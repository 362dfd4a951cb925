#include "bench/screen.h"

#include "bench/clock.h"

#include <algorithm>
#include <poll.h>
#include <X11/extensions/Xdamage.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

namespace Intake::Bench {

namespace {

constexpr double betweenLooks = 8; // a look costs the X server about a millisecond
constexpr double rest = 40;        // a quick typist's gap is longer
constexpr double patience = 500;

bool isCaret(const XRectangle &area)
{
    return area.width <= 12 && area.height <= 48;
}

} // namespace

Screen::Screen(Display *display)
    : m_display(display)
    , m_picture(display)
{
    int unused = 0;
    XDamageQueryExtension(display, &m_damageEvent, &unused);
    const Window root = XDefaultRootWindow(display);
    XSelectInput(display, root, SubstructureNotifyMask);
    XDamageCreate(display, root, XDamageReportRawRectangles);
    XSync(display, True);
}

void Screen::step(double deadline)
{
    if (XPending(m_display) == 0) {
        const double span = std::max(0.0, deadline - now());
        const timespec time{time_t(span / 1e3), long(span * 1e6) % 1'000'000'000};
        pollfd events{XConnectionNumber(m_display), POLLIN, 0};
        ppoll(&events, 1, &time, nullptr);
    }
    while (XPending(m_display) > 0) {
        XEvent event;
        XNextEvent(m_display, &event);
        handle(event);
    }
}

void Screen::handle(XEvent &event)
{
    if (event.type == MapNotify)
        mapped(event.xmap);
    else if (event.type == m_damageEvent + XDamageNotify)
        drawn(reinterpret_cast<const XDamageNotifyEvent &>(event).area);
}

void Screen::mapped(const XMapEvent &event)
{
    XWindowAttributes window;
    if (m_mapped > 0 || event.override_redirect || !XGetWindowAttributes(m_display, event.window, &window))
        return;
    if (window.width < 200 || window.height < 100)
        return;
    m_mapped = now();
    m_size = {window.width, window.height};
    // There is no window manager that would do so.
    XSetInputFocus(m_display, event.window, RevertToPointerRoot, CurrentTime);
    XFlush(m_display);
}

void Screen::drawn(const XRectangle &area)
{
    m_drawn = now();
    m_stale = true;
    if (!isCaret(area))
        m_drawnWide = m_drawn;
}

void Screen::watchUntil(double deadline)
{
    while (now() < deadline) {
        step(m_stale ? std::min(deadline, m_looked + betweenLooks) : deadline);
        if (m_stale && now() - m_looked >= betweenLooks) {
            m_stale = false;
            m_picture.look(m_drawn);
            m_looked = now();
        }
    }
}

std::optional<double> Screen::nextDrawing(double deadline)
{
    const double before = m_drawn;
    while (now() < deadline && m_drawn <= before)
        watchUntil(std::min(deadline, now() + 5));
    return m_drawn > before ? std::optional(m_drawn) : std::nullopt;
}

std::optional<double> Screen::readyTime(double quiet) const
{
    const double changed = m_picture.lastChange();
    const bool settled = m_mapped > 0 && changed >= m_mapped && now() - changed >= quiet;
    return settled ? std::optional(changed) : std::nullopt;
}

std::vector<std::optional<double>> Screen::type(int keys)
{
    const KeySym letters[] = {XK_m, XK_a, XK_r, XK_i, XK_a, XK_k, XK_o, XK_w, XK_a, XK_l};
    std::vector<std::optional<double>> all;
    for (int count = 0; count < keys; ++count) {
        const KeySym symbol = count % 20 < 10 ? letters[count % 10] : XK_BackSpace;
        const double latest = now() + 1'000;
        while (now() < latest && now() - m_drawn < rest)
            watchUntil(std::min(latest, m_drawn + rest));
        all.push_back(press(XKeysymToKeycode(m_display, symbol)));
    }
    return all;
}

std::optional<double> Screen::press(unsigned key)
{
    const double before = m_drawnWide;
    const double pressed = now();
    XTestFakeKeyEvent(m_display, key, True, 0);
    XFlush(m_display);
    while (m_drawnWide <= before && now() < pressed + patience)
        step(pressed + patience);
    XTestFakeKeyEvent(m_display, key, False, 0);
    XFlush(m_display);
    return m_drawnWide > before ? std::optional(m_drawnWide - pressed) : std::nullopt;
}

void Screen::save(const std::string &file)
{
    m_picture.look(now());
    m_picture.save(file);
}

} // namespace Intake::Bench
