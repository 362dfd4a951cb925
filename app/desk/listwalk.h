#pragma once

#include "desk/line.h"

#include <QSet>

namespace Intake {

/// One walk through the server's list, page by page, as the rate allows; creates go before it. Destroying it ends it.
class ListWalk : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPages = 2'000;

    explicit ListWalk(Line &line, QObject *parent = nullptr);
    ~ListWalk() override;

    using Take = std::function<void(const ClientPage &)>;
    using Done = std::function<void(std::optional<ListFault>)>;

    /// Once. `take` gets each page, `done` is called at the end, with a failure if it was not the list's, or if entries
    /// were left out: whoever was not found may be one of them.
    void start(Take take, Done done);

private:
    void ask(const QUrl &page);
    void read(const PageAnswer &answer);

    Line &m_line;
    Server m_server;
    Take m_take;
    Done m_done;
    QSet<QUrl> m_seen;
    bool m_isComplete = true;
};

} // namespace Intake
