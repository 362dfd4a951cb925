#include "shell/keyboardgrab.h"

#include <QCoreApplication>
#include <xcb/xproto.h>

namespace Intake {

KeyboardGrab::KeyboardGrab()
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

bool KeyboardGrab::nativeEventFilter(const QByteArray &kind, void *message, qintptr *)
{
    constexpr uint8_t sentByAClient = 0x80;
    if (kind != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_focus_in_event_t *>(message);
    const int type = event->response_type & ~sentByAClient;
    const bool isFocus = type == XCB_FOCUS_IN || type == XCB_FOCUS_OUT;
    return isFocus && (event->mode == XCB_NOTIFY_MODE_GRAB || event->mode == XCB_NOTIFY_MODE_UNGRAB);
}

} // namespace Intake
