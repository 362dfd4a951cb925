#include "forms/secretcopy.h"

#include <memory>
#include <QGuiApplication>
#include <QMimeData>

namespace Intake {

namespace {

/// Tells our own from that of another program, which may be marked in the same way: Qt hands ours back as it is.
class SecretText final : public QMimeData
{
    Q_OBJECT
public:
    explicit SecretText(const QString &text)
    {
        setText(text);
        setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    }
};

} // namespace

void copySecret(const QString &text, QClipboard::Mode mode)
{
    auto held = std::make_unique<SecretText>(text);
    QGuiApplication::clipboard()->setMimeData(held.release(), mode);
}

bool holdsSecretCopy(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const bool has = mode == QClipboard::Clipboard || clipboard->supportsSelection();
    return has && qobject_cast<const SecretText *>(clipboard->mimeData(mode)) != nullptr;
}

} // namespace Intake

#include "secretcopy.moc"
