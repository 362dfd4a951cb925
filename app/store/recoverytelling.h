#pragma once

#include "store/storestate.h"

namespace Intake {

/// A recovery key is told until somebody has said that it is kept: until then it stands sealed in its own store, so
/// that a program that ended too early tells it once more. Under one name that of a new store, under another one that
/// of a changed key, which is told in other words.
inline constexpr QLatin1StringView firstRecoveryValue("store/recovery/first");
inline constexpr QLatin1StringView newRecoveryValue("store/recovery");

/// `key` may be empty: there is none to be told.
tl::expected<void, StoreProblem> keepFirstRecoveryKey(Database &to, const Vault &vault, const QString &key);
tl::expected<void, StoreProblem> keepNewRecoveryKey(Database &to, const Vault &vault, const QString &key);

/// Into the report of a store that was just opened.
void tellRecoveryKey(StoreState &state);

/// Nothing is left of it in the report.
void forgetRecoveryKey(StoreState &state);

} // namespace Intake
