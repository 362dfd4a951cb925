#pragma once

#include "store/auditcheck.h"
#include "store/storestage.h"

namespace Intake::Support {

inline constexpr qint64 nineOClock = 1'795'424'400'000; // 23 November 2026, 09:00 UTC

inline Row begun(const QByteArray &payload = "{\"first_name\":\"Jane\"}")
{
    Row row = draftRow(payload);
    row.begun = row.changed = nineOClock;
    return row;
}

inline StoreTuning at(qint64 now)
{
    StoreTuning tuning = StoreStage::quick();
    tuning.now = [now] { return now; };
    return tuning;
}

inline std::unique_ptr<Store> openAt(const StoreStage &stage, qint64 now = nineOClock - 1'000)
{
    auto store = Store::open(stage.practice(), at(now));
    return store ? *std::move(store) : nullptr;
}

/// One intake from its first key to its record: entries 2 to 6, after the one with which the log begins.
inline QUuid aDay(Store &store)
{
    store.setActor(QStringLiteral("ZW"));
    Row row = begun();
    for (const State to : {State::Draft, State::Ready, State::Sending, State::Created}) {
        const State from = std::exchange(row.state, to);
        row.changed += 1'000;
        row = (row.revision == 0 ? store.add(row) : store.change(row, from)).value_or(Row());
    }
    return store.note({.event = AuditEvent::Printed, .intake = row.id}) ? row.id : QUuid();
}

inline std::vector<AuditEntry> all(const Store &store)
{
    auto entries = store.auditBefore(std::numeric_limits<qint64>::max(), 1'000).value_or(std::vector<AuditEntry>());
    std::ranges::reverse(entries);
    return entries;
}

inline QStringList wordsOf(const Store &store)
{
    QStringList said;
    for (const AuditEntry &entry : all(store))
        said += auditWord(entry.event);
    return said;
}

/// In parts of two, so that what lies between parts is looked at too.
inline AuditFinding check(const Store &store)
{
    AuditCheck check;
    auto done = store.goOnChecking(check, 2);
    while (done && !*done)
        done = store.goOnChecking(check, 2);
    return done ? check.finding() : AuditFinding{.entries = -1};
}

} // namespace Intake::Support
