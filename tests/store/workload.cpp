#include "store/workload.h"

#include <algorithm>
#include <array>
#include <functional>

namespace Intake::Support {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allStates{State::Draft,   State::Ready,   State::Sending, State::Waiting,
                               State::Refused, State::Unknown, State::Created, State::Discarded};

} // namespace

void Acknowledged::trying(const Row &row)
{
    m_tried[row.id].push_back(row.payload);
}

void Acknowledged::done(const Row &row, Place place)
{
    m_done.push_back({place, row.id, m_tried[row.id].size()});
}

int Acknowledged::count(Place until) const
{
    return int(std::ranges::count_if(m_done, [&](const Done &done) { return done.place <= until; }));
}

QString Acknowledged::missing(const Store &store, Place until) const
{
    const auto rows = store.rows(allStates);
    if (!rows)
        return u"rows cannot be read: %1 %2"_s.arg(QString::number(int(rows.error().fault)), rows.error().detail);
    if (!rows->damaged.empty())
        return u"%1 rows are damaged"_s.arg(rows->damaged.size());
    std::map<QUuid, QByteArray> found;
    for (const Row &row : rows->whole)
        found[row.id] = row.payload;
    for (const Done &done : m_done) {
        if (done.place > until)
            continue;
        const auto it = found.find(done.id);
        const auto &tried = m_tried.at(done.id);
        if (it == found.end())
            return u"a row is gone"_s;
        if (std::find(tried.begin() + qsizetype(done.tries) - 1, tried.end(), it->second) == tried.end())
            return u"a row is not as it was written"_s;
    }
    return {};
}

Workload::Workload(Store &store, Acknowledged &ledger, quint32 seed, std::function<Acknowledged::Place()> place)
    : m_store(store)
    , m_ledger(ledger)
    , m_chance(seed)
    , m_place(std::move(place))
{
}

/// Each is another one; some are as long as several pages.
QByteArray Workload::text()
{
    const QByteArray mark = QByteArray::number(++m_texts) + ' ';
    return mark.repeated(qsizetype(m_chance() % 8 == 0 ? 4'000 : m_chance() % 300 + 1));
}

void Workload::settle(const Row &row)
{
    m_ledger.done(row, m_place ? m_place() : 0);
}

tl::expected<void, StoreProblem> Workload::begin()
{
    const Row row{.id = QUuid::createUuid(), .payload = text()};
    m_ledger.trying(row);
    return m_store.add(row).map([&](const Row &added) {
        settle(added);
        m_rows.push_back(added);
    });
}

tl::expected<void, StoreProblem> Workload::change()
{
    Row &row = m_rows[m_chance() % m_rows.size()];
    Row next = row;
    next.state = allStates[m_chance() % allStates.size()];
    next.payload = next.state == State::Discarded ? QByteArray() : text();
    m_ledger.trying(next);
    return m_store.change(next, row.state).map([&](const Row &changed) {
        settle(changed);
        row = changed;
    });
}

tl::expected<void, StoreProblem> Workload::step()
{
    const auto what = m_chance() % 10;
    if (m_rows.empty() || what < 3)
        return begin();
    if (what == 3)
        return m_store.setValue(u"queue"_s, text());
    if (what == 4)
        return m_store.countGeneration().map([&] { ++m_generations; });
    return change();
}

} // namespace Intake::Support
