#pragma once

#include "store/auditwriter.h"
#include "store/rowtable.h"
#include "store/storestate.h"

#include <QHash>

namespace Intake {

/// Whether the file or the disk failed, and not the question.
bool isTrouble(const StoreProblem &problem);

/// Where the secret stands that this setup opens by; none when a person gives it.
std::shared_ptr<KeyPlace> placeOf(const StoreSetup &setup, const StoreFiles &files, const StoreTuning &tuning);

/// An open store: what it consists of, and how it asks the file, which may fail at any time.
class Store::Private
{
public:
    struct Base
    {
        qint64 revision = 0; ///< 0: not yet added
        State state = State::Draft;
        friend bool operator==(const Base &, const Base &) = default;
    };

    StoreState state;
    bool locked = false;
    bool changing = false;   ///< its key, and with it the file
    bool lockWanted = false; ///< as soon as that is done

    bool isInMemory() const { return state.files.folder.isEmpty(); }
    tl::expected<Key, StoreProblem> findKey(const KeySource &source);
    tl::expected<void, StoreProblem> takeKey(const KeySource &source);
    tl::expected<void, StoreProblem> takeKeyAnew(const KeySource &source);

    RowTable table() { return {state.database, *state.vault, state.generation}; }

    /// Asks, and once more after the file was closed, opened and if need be mended. After a failed write nothing that
    /// SQLite holds in memory is to be trusted, and the second time everything is written anew.
    template <typename Question>
    auto ask(Question question) -> decltype(question(false))
    {
        if (locked)
            return tl::unexpected(StoreProblem{StoreFault::Locked});
        auto answer = question(false);
        if (answer || !isTrouble(answer.error()) || isInMemory())
            return answer;
        if (answer.error().fault == StoreFault::DiskFull)
            static_cast<void>(removeFile(state.files.reserve())); // without it the second try fails, and says so
        const StoreProblem first = answer.error();
        if (const auto open = reopenStore(state, first.fault == StoreFault::Damaged); !open)
            return tl::unexpected(first.fault == StoreFault::Closed ? open.error() : first);
        return question(true);
    }

    template <typename Question>
    auto askToWrite(Question question) -> decltype(question(false))
    {
        if (state.report.readOnly && !locked)
            return tl::unexpected(StoreProblem{StoreFault::ReadOnly});
        return ask(std::move(question));
    }

    tl::expected<Row, StoreProblem> insert(Row row);
    tl::expected<Row, StoreProblem> update(Row row, State from);

    tl::expected<void, StoreProblem> isWhereTheLogSays(const QUuid &id, State from);

    template <typename Write>
    auto logged(const std::optional<AuditEntry> &entry, Write write)
    {
        return writer.together(state.database, *state.vault, entry, write);
    }

    /// Runs a write of a row that whoever asks knows at this base. As long as such writes fail, the last of them may or
    /// may not stand in the file; nobody was told that it does, so the next one replaces it.
    template <typename Write>
    tl::expected<Row, StoreProblem> writeRow(const QUuid &id, Base base, Write write)
    {
        auto written = askToWrite([&](bool again) {
            if (again && !unsure.contains(id))
                unsure.insert(id, base);
            return write();
        });
        if (written)
            unsure.remove(id);
        else if (isTrouble(written.error()) && !unsure.contains(id))
            unsure.insert(id, base);
        return written;
    }

    QHash<QUuid, Base> unsure; ///< what is known of rows whose last write failed
    AuditWriter writer;
};

} // namespace Intake
