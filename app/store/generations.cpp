#include "store/generations.h"

#include "store/storeprivate.h"
#include "store/valuetable.h"

#include <QVariant>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

using Kind = KeySource::Kind;

/// The place that would open it, though a person did.
std::shared_ptr<KeyPlace> placeBeside(const StoreState &state)
{
    if (state.keys.find(SlotKind::Keychain))
        return placeOf({state.files.folder, {Kind::Keychain, {}}}, state.files, state.tuning);
    if (state.keys.find(SlotKind::KeyFile))
        return placeOf({state.files.folder, {Kind::KeyFile, {}}}, state.files, state.tuning);
    return {};
}

bool isForgotten(KeyPlace &place, const QUuid &store)
{
    auto secret = place.secret(store);
    if (secret)
        wipe(*secret);
    return !secret && secret.error().fault == StoreFault::KeyMissing;
}

/// In place of a store that was gone: nothing of it is older than anything.
void goOnFrom(StoreState &state, qint64 outside)
{
    if (writeGeneration(state.database, *state.vault, outside))
        state.generation = outside;
}

} // namespace

tl::expected<void, StoreProblem> writeGeneration(Database &database, const Vault &vault, qint64 generation)
{
    return writeValue(database, vault, generationValue, QByteArray::number(generation));
}

tl::expected<void, StoreProblem> readGeneration(StoreState &state)
{
    const auto value = readValue(state.database, *state.vault, generationValue);
    if (!value && value.error().fault != StoreFault::Damaged)
        return tl::unexpected(value.error());
    bool whole = false;
    state.generation = value ? value->toLongLong(&whole) : 0;
    if (whole)
        return {};
    return state.database.value(u"SELECT max(generation) FROM intake"_s).map([&](const QVariant &highest) {
        state.generation = highest.toLongLong();
    });
}

void compareGenerations(StoreState &state)
{
    const auto place = state.place ? state.place : placeBeside(state);
    const auto outside = place ? place->generation(state.keys.store) : 0;
    if (!place || !outside)
        return;
    if (state.report.isNew && state.generation < *outside)
        return goOnFrom(state, *outside);
    // What never was counted may have been forgotten, with the key.
    const bool isUnknown =
        !state.place && *outside == 0 && state.keys.find(SlotKind::Keychain) && isForgotten(*place, state.keys.store);
    state.report.olderCopy = state.report.olderCopy || state.generation < *outside || isUnknown;
    state.outside = *outside;
    // A count that was cut off between the two. When it fails again, an older copy is recognised a little less well.
    if (state.generation > *outside && !isUnknown && !state.report.readOnly)
        static_cast<void>(place->setGeneration(state.keys.store, state.generation));
}

} // namespace Intake
