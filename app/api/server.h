#pragma once

#include <QByteArray>
#include <QUrl>
#include <tl/expected.hpp>

namespace Intake {

/// Where the API is, and the token that belongs to it.
struct Server
{
    QUrl base; ///< with its `/v1`, without a slash at its end
    QByteArray token;
};

enum class AddressFault {
    NotAnAddress, ///< no URL, or one with a backslash, white space, a control character or a path that is not plain
    NotSecure,    ///< plain http to anything but this computer
    Scheme,       ///< neither https nor http
    Credentials,  ///< a name or password stands before the host
    Decorated,    ///< a query or a fragment
    NoHost,
};

/// The base address of an API as a person typed it. Only https, but for loopback (127.0.0.0/8, ::1, localhost), where
/// plain http may be used. A slash at the end is taken away.
tl::expected<QUrl, AddressFault> serverAddress(const QString &typed);

/// An address as it is shown to people: a host in other letters than those of English stands in punycode, so that no
/// letter can pass for another.
QString shownAddress(const QUrl &address);
QString shownHost(const QUrl &address);

/// Whether a URL names this computer: 127.0.0.0/8, ::1 or localhost, and nothing that merely begins so.
bool isLoopback(const QUrl &url);

enum class TokenFault {
    Empty,
    Unfit, ///< white space, a control character or a character outside ASCII inside: it could not stand in a header
};

/// The token as it goes into the header: white space at the ends taken away. Its shape is not checked beyond that.
tl::expected<QByteArray, TokenFault> tokenFrom(const QByteArray &text);

} // namespace Intake
