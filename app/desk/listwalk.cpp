#include "desk/listwalk.h"

namespace Intake {

namespace {

constexpr int pageSize = 100;

} // namespace

ListWalk::ListWalk(Line &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
}

ListWalk::~ListWalk() = default;

void ListWalk::start(Take take, Done done)
{
    m_take = std::move(take);
    m_done = std::move(done);
    m_server = m_line.server().value_or(Server());
    ask(firstPage(m_server, pageSize));
}

void ListWalk::ask(const QUrl &page)
{
    if (m_seen.contains(page) || m_seen.size() >= mostPages)
        return m_done(ListFault::Loop);
    m_seen.insert(page);
    m_line.ask(Line::Priority::List, this, [this, page](int turn) {
        m_line.list(turn, m_server, page, this, [this](const PageAnswer &answer) { read(answer); });
    });
}

void ListWalk::read(const PageAnswer &answer)
{
    if (!answer.page)
        return m_done(answer.page.error());
    m_isComplete = m_isComplete && answer.page->isComplete;
    m_take(*answer.page);
    if (answer.page->next)
        ask(*answer.page->next);
    else
        m_done(m_isComplete ? std::nullopt : std::optional(ListFault::LeftOut));
}

} // namespace Intake
