#pragma once

#include <optional>
#include <QUrl>

namespace Intake {

/// The address of a record in the clinic's own software: the id, percent-encoded, in place of `{id}`. Nothing unless
/// the pattern is an https address that names its host itself, without a user, and has `{id}` after the host.
std::optional<QUrl> recordAddress(const QString &pattern, const QString &id);

/// The host to state beside a link, in the ASCII form that cannot be mistaken for another; with the port when one is
/// given.
QString statedHost(const QUrl &address);

} // namespace Intake
