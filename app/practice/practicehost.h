#pragma once

#include <memory>
#include <QUrl>
#include <tl/expected.hpp>

namespace Intake {

/// The practice server as the program sees it: a part of its own, loaded when somebody practises and at no other time,
/// for its library and the one for TLS beneath it cost every start some milliseconds and 4 MiB (measured).
class PracticeHost
{
public:
    virtual ~PracticeHost() = default; ///< ends at once, whatever fault it is acting out

    /// Listens on 127.0.0.1; port 0 takes a free one. Gives the base address `http://127.0.0.1:PORT/v1`, or what the
    /// system said.
    virtual tl::expected<QUrl, QString> start(quint16 port = 0) = 0;
};

} // namespace Intake
