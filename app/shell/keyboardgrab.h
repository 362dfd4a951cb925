#pragma once

#include <QAbstractNativeEventFilter>

namespace Intake {

/// Keeps the keyboard where it is while a list is open. An open list holds the keyboard of an X screen, of which the
/// server tells as if the focus had moved to the list (Xlib manual, 10.7.1, modes NotifyGrab and NotifyUngrab); Qt 6.4
/// believes that, late. The keys of a scanner, or of somebody quick, then went back into the field of a list that had
/// closed long before. Not needed, and without effect, elsewhere.
class KeyboardGrab : public QAbstractNativeEventFilter
{
public:
    KeyboardGrab();

    bool nativeEventFilter(const QByteArray &kind, void *message, qintptr *result) override;
};

} // namespace Intake
