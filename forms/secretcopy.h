#pragma once

#include <QClipboard>

namespace Intake {

/// Puts a plain text about a person on the clipboard (or into the selection that the middle button pastes), marked so
/// that clipboard managers do not keep it.
void copySecret(const QString &text, QClipboard::Mode mode = QClipboard::Clipboard);

/// Whether the clipboard still holds what was put there so.
bool holdsSecretCopy(QClipboard::Mode mode);

} // namespace Intake
