#include "shell/clipboardguard.h"

#include "desk/desk.h"
#include "forms/secretcopy.h"

#include <QGuiApplication>
#include <QMimeData>

namespace Intake {

ClipboardGuard::ClipboardGuard(Desk &desk, Owns owns, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_owns(std::move(owns))
{
    connect(&desk.lock(), &DeskLock::aboutToLock, this, [this] { clear(); });
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &ClipboardGuard::changed);
}

ClipboardGuard::~ClipboardGuard()
{
    clear();
}

bool ClipboardGuard::isOwn(QClipboard::Mode mode)
{
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    return mode == QClipboard::Clipboard ? clipboard.ownsClipboard() : clipboard.ownsSelection();
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
    // Copied by a widget that knows nothing of marks; comes here again, marked.
    const QString text = m_owns(mode) ? QGuiApplication::clipboard()->text(mode) : QString();
    if (!text.isEmpty())
        copySecret(text, mode);
}

} // namespace Intake
