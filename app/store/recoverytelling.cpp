#include "store/recoverytelling.h"

#include "store/storeprivate.h"
#include "store/valuetable.h"

namespace Intake {

namespace {

using Done = tl::expected<void, StoreProblem>;

Done keep(Database &to, const Vault &vault, QLatin1StringView name, const QString &key)
{
    if (key.isEmpty())
        return {};
    QByteArray bytes = key.toLatin1();
    auto done = writeValue(to, vault, name, bytes);
    wipe(bytes);
    return done;
}

/// Writes only where there is something.
Done drop(StoreState &state, QLatin1StringView name)
{
    auto value = readValue(state.database, *state.vault, name);
    if (value && value->isEmpty())
        return {};
    if (!value && value.error() != StoreProblem{StoreFault::Damaged})
        return tl::unexpected(value.error());
    if (value)
        wipe(*value);
    return writeValue(state.database, *state.vault, name, {});
}

bool tell(StoreState &state, QLatin1StringView name)
{
    auto key = readValue(state.database, *state.vault, name);
    if (!key || key->isEmpty())
        return false;
    state.report.recoveryKey = QString::fromLatin1(*key);
    wipe(*key);
    return true;
}

} // namespace

Done keepFirstRecoveryKey(Database &to, const Vault &vault, const QString &key)
{
    return keep(to, vault, firstRecoveryValue, key);
}

Done keepNewRecoveryKey(Database &to, const Vault &vault, const QString &key)
{
    return keep(to, vault, newRecoveryValue, key);
}

void tellRecoveryKey(StoreState &state)
{
    state.report.isKeyChanged = tell(state, newRecoveryValue);
    if (!state.report.isKeyChanged)
        static_cast<void>(tell(state, firstRecoveryValue));
}

void forgetRecoveryKey(StoreState &state)
{
    wipe(state.report.recoveryKey);
    state.report.isKeyChanged = false;
}

Done Store::recoveryKeySeen()
{
    StoreState &state = d->state;
    return d
        ->askToWrite([&](bool) {
            return drop(state, newRecoveryValue).and_then([&] { return drop(state, firstRecoveryValue); });
        })
        .map([&] { forgetRecoveryKey(state); });
}

} // namespace Intake
