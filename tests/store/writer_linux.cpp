#include "store/writer.h"

#include "store/store.h"

#include <poll.h>
#include <QDeadlineTimer>
#include <random>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace Intake::Support {

namespace {

constexpr std::chrono::milliseconds patience{20'000};

[[noreturn]] void writeForEver(const QString &folder, quint32 seed, int pipe)
{
    const auto store = Store::open({folder, {KeySource::Kind::KeyFile}});
    std::mt19937 chance(seed);
    std::vector<Row> rows;
    rows.reserve(1000);
    for (qint64 text = 1; store; ++text) {
        const bool isNew = rows.size() < 2 || chance() % 4 == 0;
        const std::size_t which = rows.empty() ? 0 : chance() % rows.size();
        Row row = isNew ? Row{.id = QUuid::createUuid()} : rows[which];
        row.payload = Writer::payload(row.id, text);
        const auto done = isNew ? (*store)->add(row) : (*store)->change(row, State::Draft);
        if (!done)
            break;
        if (isNew)
            rows.push_back(*done);
        else
            rows[which] = *done;
        const Acknowledgement said{row.id, done->revision, text};
        if (::write(pipe, &said, sizeof said) != ssize_t(sizeof said))
            break;
    }
    ::_exit(1);
}

} // namespace

QByteArray Writer::payload(const QUuid &id, qint64 text)
{
    const QByteArray mark = id.toByteArray() + QByteArray::number(text);
    return mark.repeated(text % 40 + 1);
}

Writer::Writer(const QString &folder, quint32 seed)
    : m_process(-1)
    , m_pipe(-1)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return;
    m_process = ::fork();
    if (m_process == 0) {
        ::close(ends[0]);
        writeForEver(folder, seed, ends[1]);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Writer::~Writer()
{
    static_cast<void>(kill({})); // nothing was asked about it
}

Writer::Writer(Writer &&other) noexcept
    : m_process(std::exchange(other.m_process, -1))
    , m_pipe(std::exchange(other.m_pipe, -1))
{
}

bool Writer::hasBegun() const
{
    pollfd watched{m_pipe, POLLIN, 0};
    return ::poll(&watched, 1, int(patience.count())) == 1 && (watched.revents & POLLIN);
}

std::vector<Acknowledgement> Writer::kill(std::chrono::milliseconds after)
{
    std::vector<Acknowledgement> said;
    if (m_process < 0)
        return said;
    Acknowledgement one;
    QDeadlineTimer end(patience); // for the first word, from a store that opens
    const auto take = [&] {
        const bool whole = ::read(m_pipe, &one, sizeof one) == ssize_t(sizeof one);
        if (whole)
            said.push_back(one);
        return whole;
    };
    for (pollfd watched{m_pipe, POLLIN, 0}; ::poll(&watched, 1, int(end.remainingTime())) > 0 && take();) {
        if (said.size() == 1)
            end.setRemainingTime(after);
        if (end.hasExpired())
            break;
    }
    ::kill(m_process, SIGKILL);
    while (take()) // what was still on its way
        ;
    ::waitpid(m_process, nullptr, 0);
    ::close(m_pipe);
    m_process = -1;
    m_pipe = -1;
    return said;
}

} // namespace Intake::Support
