#pragma once

#include <memory>
#include <QUrl>
#include <tl/expected.hpp>

namespace Intake {

/// The built-in stand-in for the API, on loopback, in its own threads; its records live in memory and go with it.
class PracticeServer
{
public:
    PracticeServer();
    ~PracticeServer(); ///< ends at once, whatever fault it is acting out

    /// Listens on 127.0.0.1; port 0 takes a free one. Gives the base address `http://127.0.0.1:PORT/v1`, or what the
    /// system said.
    tl::expected<QUrl, QString> start(quint16 port = 0);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Intake
