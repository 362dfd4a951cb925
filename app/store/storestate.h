#pragma once

#include "store/database.h"
#include "store/disk.h"
#include "store/store.h"
#include "store/storetuning.h"

namespace Intake {

/// The files of one store's folder.
struct StoreFiles
{
    QString folder;

    QString store() const { return folder + QStringLiteral("/intakes.db"); }
    QString keys() const { return folder + QStringLiteral("/intakes.keys"); }
    QString keyFile() const { return folder + QStringLiteral("/key"); }
    QString reserve() const { return folder + QStringLiteral("/reserve"); }
    QString next() const { return folder + QStringLiteral("/intakes-new.db"); }  ///< until it takes the store's place
    QString work() const { return folder + QStringLiteral("/intakes-work.db"); } ///< what is salvaged from
    static QString journal(const QString &store) { return store + QStringLiteral("-journal"); }
};

/// All that an open store consists of.
struct StoreState
{
    /// Of the store that is to take the place of this one, as long as it is not known which of them stands there.
    struct Twin
    {
        QUuid store;
        std::optional<Key> dataKey; ///< none after a lock
        std::shared_ptr<KeyPlace> place;
    };

    StoreFiles files;
    StoreTuning tuning;
    std::shared_ptr<KeyPlace> place = {}; ///< none with a passphrase, a recovery key or in memory
    std::optional<FolderLock> lock = {};
    Database database = {};
    KeySlots keys = {};
    std::optional<Vault> vault = {};
    qint64 generation = 0;
    qint64 outside = 0; ///< generation that a place knows which the store was not opened by
    OpenReport report = {};
    std::optional<Twin> twin = {};
};

/// Opens the store of `state.files`, or makes it, with all that has to be mended on the way.
tl::expected<void, StoreProblem> openStore(StoreState &state, const KeySource &source);

/// Opens the file as far as one gets without a key. Damaged: it has to be salvaged.
tl::expected<void, StoreProblem> openFile(StoreState &state);

/// Opens it again after a failure, with the key that is known; salvaged, when a damaged page was met.
tl::expected<void, StoreProblem> reopenStore(StoreState &state, bool damaged);

} // namespace Intake
