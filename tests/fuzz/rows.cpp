#include "desk/intake.h"
#include "fuzz/targets.h"
#include "store/keyslots.h"
#include "store/vault.h"

namespace Intake::Fuzz {

namespace {

const Vault &someVault()
{
    static const Vault vault = [] {
        promised(startCrypto(), "libsodium starts");
        return Vault(Key());
    }();
    return vault;
}

} // namespace

void rows(const QByteArray &bytes)
{
    // Nobody seals by chance.
    promised(!someVault().open("row", bytes), "a box that was not sealed does not open");
    if (const auto keys = keySlotsFromJson(bytes))
        for (const KeySlot &slot : keys->all)
            static_cast<void>(slot.cost.isWithinBounds());

    Row row;
    row.payload = bytes;
    const auto intake = intakeOf(row);
    if (!intake)
        return;
    // What was read once is written and read the same from then on.
    Row once;
    once.payload = payloadOf(*intake);
    const auto again = intakeOf(once);
    promised(again && payloadOf(*again) == once.payload, "a payload that was read comes back as it was written");
}

} // namespace Intake::Fuzz
