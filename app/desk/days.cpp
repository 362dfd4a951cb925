#include "desk/days.h"

#include "model/asking.h"
#include "model/compare.h"

#include <algorithm>
#include <limits>

namespace Intake {

namespace {

using namespace std::chrono_literals;

constexpr int partSize = 500;
constexpr qint64 afterLast = std::numeric_limits<qint64>::max();

/// By so much a clock may have been set back while the log was written.
constexpr std::chrono::milliseconds clockSlack = 24h;

qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

QDate dayOf(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).date();
}

void addTo(DaySum &sum, const Row &row, const Clinic &clinic)
{
    ++sum.states[row.state];
    const auto intake = row.state == State::Discarded ? std::nullopt : intakeOf(row);
    if (!intake)
        return;
    sum.forgotten += int(!intake->forgotten.isEmpty());
    if (!intake->forgotten.isEmpty())
        return;
    Draft draft = intake->draft;
    if (intake->record)
        draft.client = intake->record->client;
    sum.toAsk += int(!stillToAsk(draft, clinic).isEmpty());
    if (intake->record && intake->sending)
        sum.differences += int(!differences(intake->sending->client, intake->record->client).empty());
}

tl::expected<DaySum, StoreProblem> sumOf(const Store &store, QDate day, const Clinic &clinic)
{
    return store.begunBetween(startOf(day), startOf(day.addDays(1))).map([&](const Rows &rows) {
        DaySum sum;
        for (const Row &row : rows.whole)
            addTo(sum, row, clinic);
        sum.damaged = int(rows.damaged.size());
        return sum;
    });
}

tl::expected<QDate, StoreProblem> firstDay(const Store &store)
{
    return store.auditBefore(2, 1).map(
        [](const std::vector<AuditEntry> &first) { return first.empty() ? QDate() : dayOf(first.front().at); });
}

} // namespace

int DaySum::typed() const
{
    int all = damaged;
    for (const auto &[state, number] : states)
        all += number;
    return all;
}

int DaySum::count(State state) const
{
    const auto found = states.find(state);
    return found == states.end() ? 0 : found->second;
}

struct Days::Reading
{
    Day day;
    Clinic clinic;
    QPointer<QObject> receiver;
    Told reply;
    int number = 0;
    qint64 before = afterLast;
};

Days::Days(StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Days::~Days() = default;

void Days::read(QDate day, const Clinic &clinic, QObject *receiver, Told reply)
{
    const auto reading = std::make_shared<Reading>();
    reading->day.day = day;
    reading->clinic = clinic;
    reading->receiver = receiver;
    reading->reply = std::move(reply);
    reading->number = ++m_readings;
    readPart(reading);
}

void Days::readPart(const std::shared_ptr<Reading> &reading)
{
    m_store.run([before = reading->before](Store &store) { return store.auditBefore(before, partSize); }, this,
                [this, reading](const tl::expected<std::vector<AuditEntry>, StoreProblem> &part) {
                    if (!reading->receiver || reading->number != m_readings)
                        return;
                    if (!part)
                        return reading->reply(tl::unexpected(part.error()));
                    const qint64 from = startOf(reading->day.day), until = startOf(reading->day.day.addDays(1));
                    std::ranges::copy_if(*part, std::back_inserter(reading->day.entries),
                                         [&](const AuditEntry &each) { return each.at >= from && each.at < until; });
                    const bool isOver = part->empty() || part->back().number <= 1 ||
                                        std::ranges::all_of(*part, [&](const AuditEntry &each) {
                                            return each.at < from - clockSlack.count();
                                        });
                    if (isOver)
                        return readSum(reading);
                    reading->before = part->back().number;
                    readPart(reading);
                });
}

void Days::readSum(const std::shared_ptr<Reading> &reading)
{
    std::ranges::reverse(reading->day.entries);
    m_store.run(
        [day = reading->day.day, clinic = reading->clinic](Store &store) {
            return sumOf(store, day, clinic).and_then([&](const DaySum &sum) {
                return firstDay(store).map([&](QDate first) { return std::pair(sum, first); });
            });
        },
        this,
        [this, reading](const tl::expected<std::pair<DaySum, QDate>, StoreProblem> &sum) {
            if (!reading->receiver || reading->number != m_readings)
                return;
            if (!sum)
                return reading->reply(tl::unexpected(sum.error()));
            reading->day.sum = sum->first;
            reading->day.first = sum->second;
            reading->reply(reading->day);
        });
}

void Days::check(QObject *receiver, const Found &reply)
{
    checkPart(std::make_shared<AuditCheck>(), receiver, reply);
}

void Days::checkPart(const std::shared_ptr<AuditCheck> &check, const QPointer<QObject> &receiver, const Found &reply)
{
    m_store.run([check](Store &store) { return store.goOnChecking(*check, partSize); }, this,
                [this, check, receiver, reply](const tl::expected<bool, StoreProblem> &done) {
                    if (done && !*done)
                        return checkPart(check, receiver, reply);
                    if (receiver)
                        reply(done.map([&](bool) { return check->finding(); }));
                });
}

void Days::readAll(QObject *receiver, const Part &reply)
{
    readBefore(afterLast, receiver, reply);
}

void Days::readBefore(qint64 number, const QPointer<QObject> &receiver, const Part &reply)
{
    m_store.run([number](Store &store) { return store.auditBefore(number, partSize); }, this,
                [this, receiver, reply](const tl::expected<std::vector<AuditEntry>, StoreProblem> &part) {
                    if (!receiver)
                        return;
                    reply(part);
                    if (part && !part->empty())
                        readBefore(part->back().number, receiver, reply);
                });
}

void Days::names(const std::vector<QUuid> &ids, QObject *receiver, const std::function<void(const Names &)> &reply)
{
    m_store.run(
        [ids](Store &store) {
            Names names;
            for (const QUuid &id : ids) {
                const auto row = store.row(id);
                const auto intake = row && !row->payload.isEmpty() ? intakeOf(*row) : std::nullopt;
                if (intake)
                    names[id] = {intake->firstName(), intake->lastName()};
            }
            return tl::expected<Names, StoreProblem>(names);
        },
        receiver, [reply](const tl::expected<Names, StoreProblem> &names) { reply(names.value_or(Names())); });
}

} // namespace Intake
