#pragma once

#include "store/auditwriter.h"
#include "store/resealing.h"
#include "store/storestate.h"
#include "store/unlock.h"

namespace Intake {

/// Changes the key of an open store. The whole store is built anew beside the old one, under another id and another
/// key, and compared with it; the new key is in its place before the new store takes the old one's, in one step, and
/// the old key is forgotten last. Ended at any moment it leaves the one store or the other, whole and with its key;
/// what remains of the other goes at the next start.
class KeyChange
{
public:
    KeyChange(StoreState &state, AuditWriter &writer, Progress progress, Meanwhile meanwhile);

    /// Nothing is changed when it fails, with one more fault than all others: Damaged, when a row does not open.
    tl::expected<KeyChanged, StoreProblem> run(const KeyWays &ways);

private:
    tl::expected<void, StoreProblem> makeNew(const KeyWays &ways);
    tl::expected<void, StoreProblem> build();
    tl::expected<void, StoreProblem> fill(Database &to, const Vault &vault);
    tl::expected<void, StoreProblem> pause(int done, int of);
    tl::expected<KeyChanged, StoreProblem> settle(const tl::expected<void, StoreProblem> &built);

    StoreState &m_state;
    AuditWriter &m_writer;
    Progress m_progress;
    Meanwhile m_meanwhile;
    int m_told = 0;                       ///< rows
    std::shared_ptr<KeyPlace> m_keychain; ///< that has something to forget, or none
    std::optional<NewKeys> m_made;
    std::shared_ptr<KeyPlace> m_place; ///< of the new key
};

/// Forgets what a change of the key left behind, whichever of the two stores it left: the key of the other one, and
/// copies that were sealed by it. What cannot be done now is done at the next start.
void finishKeyChange(StoreState &state, KeyPlace *keychain);

/// What is left to be done of a change of the key.
inline constexpr QLatin1StringView keyChangeValue("store/keychange");

} // namespace Intake
