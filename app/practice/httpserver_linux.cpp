#include "practice/httpserver.h"

#include "practice/workers.h"

#include <sys/socket.h>

namespace Intake::Practice {

namespace {

constexpr std::chrono::milliseconds slowness{5'000};
constexpr std::chrono::milliseconds endless{-1};
constexpr size_t largestRead = 8 * size_t(Routes::largestBody);
constexpr auto jsonType = "application/json";

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

Call callOf(const httplib::Request &request)
{
    const QString target = QString::fromStdString(request.target);
    const qsizetype mark = target.indexOf(u'?');
    return {QByteArray::fromStdString(request.method),
            QString::fromStdString(request.path),
            QUrlQuery(mark < 0 ? QString() : target.mid(mark + 1)),
            header(request, "Authorization"),
            header(request, "Content-Type"),
            header(request, "Host"),
            QByteArray::fromStdString(request.body)};
}

/// Sharing the port with another program, the library's default, would split the requests between the two.
void claimPortAlone(socket_t socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

/// What the library refuses by itself (a request that is none, one that is too long) gets a body of our kind.
void completeRefusal(const httplib::Request &, httplib::Response &response)
{
    if (response.body.empty()) {
        const QString words =
            response.status == 413 ? QStringLiteral("Payload Too Large") : QStringLiteral("Bad Request");
        response.set_content(refusal(response.status, words).body.toStdString(), jsonType);
    }
}

bool giveHalf(const std::string &body, httplib::DataSink &sink)
{
    sink.write(body.data(), body.size() / 2);
    return false;
}

} // namespace

HttpServer::HttpServer()
{
    new_task_queue = [] { return std::make_unique<Workers>().release(); };
    set_socket_options(claimPortAlone);
    set_tcp_nodelay(true);
    set_keep_alive_max_count(1'000);
    set_payload_max_length(largestRead);
    set_error_handler(Handler(completeRefusal));
    const Handler all = [this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response);
    };
    Get(".*", all).Post(".*", all).Put(".*", all).Patch(".*", all).Delete(".*", all).Options(".*", all);
}

bool HttpServer::process_and_close_socket(socket_t socket)
{
    SocketStream stream(socket);
    const int port = stream.remotePort();
    if (m_connections.add(port, socket))
        serve(stream);
    m_connections.close(port, socket);
    return true;
}

void HttpServer::serve(SocketStream &stream)
{
    bool understood = false;
    // Answers are never packed, and given whole: a cut one has to end where we say.
    const auto prepare = [&understood](httplib::Request &request) {
        understood = true;
        request.headers.erase("Accept-Encoding");
        request.ranges.clear();
    };
    bool closed = false;
    for (size_t left = keep_alive_max_count_; left > 0 && !closed && stream.is_readable(); --left) {
        understood = false;
        if (!process_request(stream, left == 1, closed, prepare) || !understood)
            return;
    }
}

void HttpServer::answer(const httplib::Request &request, httplib::Response &response)
{
    give(m_routes.answer(callOf(request)), request.remote_port, response);
}

void HttpServer::give(const Answer &answer, int port, httplib::Response &response)
{
    if (answer.manner == Manner::Slow)
        m_connections.wait(port, slowness);
    if (answer.manner == Manner::Hang) {
        m_connections.wait(port, endless);
        m_connections.cut(port);
    }
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    const std::string body = answer.body.toStdString();
    if (answer.manner == Manner::Cut)
        response.set_content_provider(body.size(), jsonType,
                                      [body](size_t, size_t, httplib::DataSink &sink) { return giveHalf(body, sink); });
    else
        response.set_content(body, jsonType);
}

} // namespace Intake::Practice
