#pragma once

#include "practice/connections.h"
#include "practice/routes.h"
#include "practice/socketstream.h"

namespace Intake::Practice {

/// The HTTP library with our routes behind every method and path, and with connections that can be cut from outside.
class HttpServer : public httplib::Server
{
public:
    HttpServer();

    /// Ends every connection at once, whatever it is waiting for, and takes no new one.
    void cutAll() { m_connections.cutAll(); }

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(SocketStream &stream);
    void answer(const httplib::Request &request, httplib::Response &response);
    void give(const Answer &answer, int port, httplib::Response &response);

    Routes m_routes;
    Connections m_connections;
};

} // namespace Intake::Practice
