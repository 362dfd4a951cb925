#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace Intake {

/// The key that a person keeps on paper: 160 random bits as 32 characters (Crockford's base 32: no I, L, O, U), then 4
/// that check them, in groups of four.
inline constexpr qsizetype recoverySecretSize = 20;

QString recoveryText(const QByteArray &secret);

/// What a person types from it, in either case, with or without the dashes, O for 0 and I or L for 1. Nothing when a
/// character is wrong or missing.
std::optional<QByteArray> recoverySecret(const QString &typed);

} // namespace Intake
