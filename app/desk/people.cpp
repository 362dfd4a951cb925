#include "desk/people.h"

#include <QPointer>

namespace Intake {

namespace {

constexpr int partSize = 100;

} // namespace

People::People(Intakes &intakes, QObject *parent)
    : QObject(parent)
    , m_intakes(intakes)
    , m_same(std::make_shared<SamePeople>())
{
    m_worker.setMaxThreadCount(1);
    connect(&m_intakes, &Intakes::firstLoaded, this, &People::forget);
    connect(&m_intakes, &Intakes::loaded, this, [this] {
        if (m_wanted)
            readFrom(1);
    });
    connect(&m_intakes, &Intakes::changed, this, &People::follow);
}

People::~People() = default;

template <typename Job>
void People::onWorker(Job job)
{
    m_worker.start([same = m_same, job = std::move(job)] { job(*same); });
}

void People::begin()
{
    if (!std::exchange(m_wanted, true) && m_intakes.isWhole())
        readFrom(1);
}

void People::goOn()
{
    if (const auto first = std::exchange(m_cutOff, {}))
        readFrom(*first);
}

/// Another store is opened: whoever was in the one before is not in this one.
void People::forget()
{
    ++m_round;
    m_reading = m_whole = false;
    m_unreadable = 0;
    m_cutOff.reset();
    m_entries.clear();
    m_same = std::make_shared<SamePeople>();
}

People::Entry People::entryOf(const Row &row, const Person &person)
{
    return {person.firstName, person.lastName, person.dateOfBirth, row.state, row.changed};
}

tl::expected<People::Part, StoreProblem> People::readPart(const Store &store, qint64 first)
{
    auto rows = store.part(first, partSize);
    if (!rows)
        return tl::unexpected(rows.error());
    Part part;
    part.isEnd = !rows->has_value();
    if (part.isEnd)
        return part;
    part.unreadable = int((*rows)->damaged.size());
    for (const Row &row : (*rows)->whole) {
        if (row.state == State::Discarded)
            continue;
        const auto intake = intakeOf(row);
        if (!intake) {
            ++part.unreadable;
            continue;
        }
        if (!intake->forgotten.isEmpty())
            continue;
        Person person = personOf(*intake);
        part.entries.emplace_back(row.id, entryOf(row, person));
        part.people.emplace_back(row.id, std::move(person));
    }
    return part;
}

void People::readFrom(qint64 first)
{
    m_reading = true;
    m_intakes.store().run([first](Store &store) { return readPart(store, first); }, this,
                          [this, first, round = m_round](const tl::expected<Part, StoreProblem> &part) {
                              if (round != m_round)
                                  return;
                              if (part)
                                  take(*part, first);
                              else if (part.error().fault == StoreFault::Locked)
                                  m_cutOff = first;
                          });
}

void People::take(const Part &part, qint64 first)
{
    if (part.isEnd) {
        m_whole = true;
        emit wholeRead();
        return;
    }
    m_unreadable += part.unreadable;
    for (const auto &[id, entry] : part.entries)
        m_entries.insert_or_assign(id, entry);
    onWorker([people = part.people](SamePeople &same) {
        for (const auto &[id, person] : people)
            same.put(id, person);
    });
    readFrom(first + partSize);
}

void People::follow(const QUuid &id)
{
    if (!m_reading)
        return;
    if (const Card *card = m_intakes.card(id)) {
        m_entries.insert_or_assign(id, entryOf(card->row, card->person));
        onWorker([id, person = card->person](SamePeople &same) { same.put(id, person); });
    } else {
        m_entries.erase(id);
        onWorker([id](SamePeople &same) { same.drop(id); });
    }
}

void People::look(const QUuid &own, const Person &person, QObject *receiver, Found reply)
{
    const int number = ++m_looks;
    onWorker([this, own, person, number, receiver = QPointer(receiver), reply = std::move(reply)](SamePeople &same) {
        // The worker ends before this object does, and what is not yet delivered ends with it.
        QMetaObject::invokeMethod(this, [this, number, receiver, reply, found = same.like(person, own)] {
            if (receiver && number == m_looks)
                reply(found);
        });
    });
}

const People::Entry *People::find(const QUuid &id) const
{
    const auto hit = m_entries.find(id);
    return hit == m_entries.end() ? nullptr : &hit->second;
}

int People::searched(const QUuid &own) const
{
    return int(m_entries.size()) - int(m_entries.contains(own));
}

} // namespace Intake
