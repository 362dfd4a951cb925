#include "shell/clipboardguard.h"

#include "desk/desk.h"
#include "forms/secretcopy.h"

#include <QGuiApplication>
#include <QMimeData>

namespace Intake {

namespace {

/// Copied here by a widget that knows nothing of marks.
bool isUnmarked(const QClipboard &clipboard, QClipboard::Mode mode)
{
    return mode == QClipboard::Clipboard ? clipboard.ownsClipboard() : clipboard.ownsSelection();
}

} // namespace

ClipboardGuard::ClipboardGuard(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.lock(), &DeskLock::aboutToLock, this, [this] { clear(); });
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::changed);
}

ClipboardGuard::~ClipboardGuard()
{
    clear();
}

void ClipboardGuard::clear()
{
    clear(QClipboard::Clipboard);
    clear(QClipboard::Selection);
}

void ClipboardGuard::clear(QClipboard::Mode mode)
{
    if (holdsSecretCopy(mode))
        QGuiApplication::clipboard()->clear(mode);
}

void ClipboardGuard::changed(QClipboard::Mode mode)
{
    if (mode != QClipboard::Clipboard && mode != QClipboard::Selection)
        return;
    const int copy = ++m_copies.at(mode);
    if (holdsSecretCopy(mode)) {
        if (mode == QClipboard::Clipboard) // a selection is made with every stroke of the mouse
            m_desk.note(AuditEvent::Copied);
        m_desk.clock().after(stay, this, [this, mode, copy] {
            if (m_copies.at(mode) == copy)
                clear(mode);
        });
        return;
    }
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    // Comes here again, marked.
    if (const QString text = isUnmarked(clipboard, mode) ? clipboard.text(mode) : QString(); !text.isEmpty())
        copySecret(text, mode);
}

} // namespace Intake
