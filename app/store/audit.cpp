#include "store/audit.h"

#include "store/valuetable.h"

#include <limits>
#include <QCborArray>
#include <QDataStream>
#include <QIODevice>
#include <QVariant>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

QByteArray contextOf(qint64 number)
{
    QByteArray context;
    QDataStream stream(&context, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArrayLiteral("intake audit 1") << number;
    return context;
}

QByteArray boxed(const AuditEntry &entry)
{
    const QCborValue intake = entry.intake.isNull() ? QCborValue() : QCborValue(entry.intake);
    return QCborArray{entry.at, QString(auditWord(entry.event)), intake, entry.who, entry.account, entry.detail}
        .toCborValue()
        .toCbor();
}

AuditEntry entryFrom(qint64 number, const QByteArray &plain)
{
    const QCborArray array = QCborValue::fromCbor(plain).toArray();
    const QString word = array[1].toString();
    const auto event = auditEventFromWord(word);
    return {.number = number,
            .at = array[0].toInteger(),
            .event = event.value_or(AuditEvent::Other),
            .intake = array[2].toUuid(),
            .who = array[3].toString(),
            .account = array[4].toString(),
            .detail = event ? array[5].toString() : word};
}

QByteArray bytesOf(const AuditHead &head)
{
    return QCborArray{head.count, head.mac}.toCborValue().toCbor();
}

AuditHead headFrom(const QByteArray &bytes)
{
    const QCborArray array = QCborValue::fromCbor(bytes).toArray();
    return {array[0].toInteger(), array[1].toByteArray()};
}

} // namespace

AuditLog::AuditLog(Database &database, const Vault &vault)
    : m_database(database)
    , m_vault(vault)
{
}

std::optional<AuditEntry> AuditLog::open(qint64 number, const QByteArray &box) const
{
    const auto plain = m_vault.open(contextOf(number), box);
    return plain ? std::optional(entryFrom(number, *plain)) : std::nullopt;
}

QByteArray AuditLog::mac(qint64 number, const QByteArray &before, const QByteArray &box) const
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArrayLiteral("intake audit mark 1") << number << before << box;
    return m_vault.mac(message);
}

tl::expected<std::optional<AuditHead>, StoreProblem> AuditLog::head() const
{
    const auto value = readValue(m_database, m_vault, auditHeadValue);
    if (!value && value.error() != StoreProblem{StoreFault::Damaged})
        return tl::unexpected(value.error());
    return value && !value->isEmpty() ? std::optional(headFrom(*value)) : std::nullopt;
}

/// What can be known without the head: where the table ends, which need not be where the log did.
tl::expected<AuditHead, StoreProblem> AuditLog::headFromEntries() const
{
    auto query = m_database.run(u"SELECT number, mac FROM audit ORDER BY number DESC LIMIT 1"_s);
    if (!query)
        return tl::unexpected(query.error());
    return next(*query).map([&](bool found) {
        return found ? AuditHead{std::max<qint64>(query->value(0).toLongLong(), 0), query->value(1).toByteArray()}
                     : AuditHead();
    });
}

tl::expected<void, StoreProblem> AuditLog::write(const AuditHead &before, AuditEntry entry)
{
    entry.number = before.count + 1;
    const QByteArray box = m_vault.seal(contextOf(entry.number), boxed(entry));
    const AuditHead after{entry.number, mac(entry.number, before.mac, box)};
    // What somebody put into the next place must not keep anybody from saving.
    return m_database.run(u"INSERT OR REPLACE INTO audit VALUES (?, ?, ?)"_s, {entry.number, box, after.mac})
        .and_then([&](const QSqlQuery &) { return writeValue(m_database, m_vault, auditHeadValue, bytesOf(after)); });
}

tl::expected<void, StoreProblem> AuditLog::append(AuditEntry entry)
{
    const auto known = head();
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return write(**known, std::move(entry));
    AuditEntry lost = entry;
    lost.event = AuditEvent::EndLost;
    lost.intake = {};
    lost.detail.clear();
    return headFromEntries().and_then([&](const AuditHead &found) { return write(found, lost); }).and_then([&] {
        return append(entry);
    });
}

tl::expected<void, StoreProblem> AuditLog::begin(qint64 at)
{
    const auto known = head();
    const auto found = headFromEntries();
    if (!known || !found)
        return tl::unexpected(known ? found.error() : known.error());
    if (*known || found->count > 0)
        return {};
    return m_database.value(u"SELECT count(*) FROM intake"_s).and_then([&](const QVariant &intakes) {
        return write({}, {.at = at, .event = AuditEvent::LogBegun, .detail = intakes.toString()});
    });
}

tl::expected<bool, StoreProblem> AuditLog::takeOver(const AuditLog &other, Taken &taken, qint64 last, int atMost)
{
    auto query = other.m_database.run(
        u"SELECT number, box, mac FROM audit WHERE number > ? AND number <= ? ORDER BY number LIMIT ?"_s,
        {taken.number, last, atMost});
    if (!query)
        return tl::unexpected(query.error());
    bool any = false;
    auto more = next(*query);
    for (; more && *more; more = next(*query)) {
        any = true;
        taken.number = query->value(0).toLongLong();
        const QByteArray theirBox = query->value(1).toByteArray(), mark = query->value(2).toByteArray();
        const auto plain = other.m_vault.open(contextOf(taken.number), theirBox);
        const QByteArray box = plain ? m_vault.seal(contextOf(taken.number), *plain) : theirBox;
        const bool fits = plain && mark == other.mac(taken.number, taken.theirs, theirBox);
        taken.theirs = mark;
        taken.ours = fits ? mac(taken.number, taken.ours, box) : randomBytes(mark.size());
        const auto put = m_database.run(u"INSERT INTO audit VALUES (?, ?, ?)"_s, {taken.number, box, taken.ours});
        if (!put)
            return tl::unexpected(put.error());
    }
    return more.map([&](bool) { return any; });
}

tl::expected<void, StoreProblem> AuditLog::takeOverEnd(const AuditLog &other, Taken &taken)
{
    const auto theirs = other.head();
    const auto rest = takeOver(other, taken, std::numeric_limits<qint64>::max(), -1);
    if (!theirs || !rest)
        return tl::unexpected(theirs ? rest.error() : theirs.error());
    if (!*theirs)
        return {};
    const bool fits = (*theirs)->mac == taken.theirs;
    const AuditHead end{(*theirs)->count, fits ? taken.ours : randomBytes(taken.theirs.size())};
    return writeValue(m_database, m_vault, auditHeadValue, bytesOf(end));
}

tl::expected<std::vector<AuditEntry>, StoreProblem> AuditLog::before(qint64 number, int atMost) const
{
    auto query = m_database.run(u"SELECT number, box FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?"_s,
                                {number, atMost});
    if (!query)
        return tl::unexpected(query.error());
    std::vector<AuditEntry> entries;
    auto more = next(*query);
    for (; more && *more; more = next(*query))
        if (auto entry = open(query->value(0).toLongLong(), query->value(1).toByteArray()))
            entries.push_back(*std::move(entry));
    return more.map([&](bool) { return std::move(entries); });
}

tl::expected<std::optional<State>, StoreProblem> AuditLog::lastStateOf(const QUuid &intake) const
{
    auto query = m_database.run(u"SELECT number, box FROM audit ORDER BY number DESC"_s);
    if (!query)
        return tl::unexpected(query.error());
    auto more = next(*query);
    for (; more && *more; more = next(*query)) {
        const auto entry = open(query->value(0).toLongLong(), query->value(1).toByteArray());
        const auto state = entry && entry->intake == intake ? stateAfter(entry->event) : std::nullopt;
        if (state)
            return state;
    }
    return more.map([](bool) { return std::optional<State>(); });
}

std::optional<AuditEvent> auditEventOf(std::optional<State> from, State to)
{
    switch (to) {
    case State::Draft:
        if (!from)
            return AuditEvent::Begun;
        if (*from == State::Draft)
            return AuditEvent::Edited;
        return *from == State::Discarded ? AuditEvent::Restored : AuditEvent::TakenBack;
    case State::Refused:
        return from == State::Refused ? AuditEvent::Edited : AuditEvent::Refused;
    default:
        break;
    }
    if (from == to)
        return std::nullopt;
    switch (to) {
    case State::Ready:
        if (from == State::Sending)
            return AuditEvent::NotSent;
        return from == State::Unknown ? AuditEvent::SentAgain : AuditEvent::Queued;
    case State::Sending:
        return AuditEvent::Sending;
    case State::Waiting:
        return AuditEvent::Waiting;
    case State::Unknown:
        return AuditEvent::Unknown;
    case State::Created:
        return from == State::Unknown ? AuditEvent::Adopted : AuditEvent::Created;
    default:
        return AuditEvent::Discarded;
    }
}

std::optional<State> stateAfter(AuditEvent event)
{
    switch (event) {
    case AuditEvent::Begun:
    case AuditEvent::Restored:
    case AuditEvent::TakenBack:
        return State::Draft;
    case AuditEvent::Queued:
    case AuditEvent::NotSent:
    case AuditEvent::SentAgain:
        return State::Ready;
    case AuditEvent::Sending:
        return State::Sending;
    case AuditEvent::Waiting:
        return State::Waiting;
    case AuditEvent::Refused:
        return State::Refused;
    case AuditEvent::Unknown:
        return State::Unknown;
    case AuditEvent::Created:
    case AuditEvent::Adopted:
    case AuditEvent::AdoptedByPerson:
    case AuditEvent::Forgotten:
        return State::Created;
    case AuditEvent::Discarded:
        return State::Discarded;
    default:
        return std::nullopt;
    }
}

bool hasLeft(State state)
{
    return state == State::Sending || state == State::Unknown || state == State::Created || state == State::Discarded;
}

} // namespace Intake
