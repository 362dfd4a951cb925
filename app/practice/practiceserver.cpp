#include "practice/practiceserver.h"

#include "practice/httpserver.h"

#include <atomic>
#include <cerrno>
#include <system_error>
#include <thread>

namespace Intake {

class PracticeServer::Private
{
public:
    ~Private()
    {
        server.cutAll();
        server.stop();
        if (thread.joinable())
            thread.join();
    }

    bool bind(quint16 wanted)
    {
        port = wanted == 0                                ? server.bind_to_any_port("127.0.0.1")
               : server.bind_to_port("127.0.0.1", wanted) ? wanted
                                                          : -1;
        return port > 0;
    }

    /// Back once the server listens: a stop before that would go unheard.
    void listen()
    {
        thread = std::thread([this] {
            server.listen_after_bind();
            ended = true;
        });
        while (!server.is_running() && !ended)
            std::this_thread::yield();
    }

    Practice::HttpServer server;
    std::thread thread;
    std::atomic<bool> ended = false;
    int port = 0;
};

PracticeServer::PracticeServer() = default;
PracticeServer::~PracticeServer() = default;

tl::expected<QUrl, QString> PracticeServer::start(quint16 port)
{
    auto starting = std::make_unique<Private>();
    if (!starting->bind(port))
        return tl::unexpected(QString::fromStdString(std::generic_category().message(errno)));
    starting->listen();
    d = std::move(starting);
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(d->port));
}

} // namespace Intake
