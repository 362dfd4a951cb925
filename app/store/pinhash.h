#pragma once

#include <optional>
#include <QByteArray>

namespace Intake {

/// A PIN as it is written down: Argon2id with a salt of its own, 2 passes over 64 MiB (libsodium's "interactive", about
/// a tenth of a second). That makes guessing at the desk no slower than a person and trying all PINs of four digits a
/// matter of minutes for whoever has the store open: a PIN keeps people apart in front of a screen, and the number of
/// misses is what protects it. It is no key, and opens nothing that is sealed. Nothing when memory is short.
std::optional<QByteArray> hashedPin(const QByteArray &pin);

/// Takes as long whether it is or not.
bool isPinOf(const QByteArray &hash, const QByteArray &pin);

} // namespace Intake
