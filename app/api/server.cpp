#include "api/server.h"

#include <algorithm>
#include <QHostAddress>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

bool isUnwelcome(QChar c)
{
    return c == u'\\' || c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Surrogate;
}

/// What stands between the two slashes and the path, as typed: QUrl drops an empty name before the `@`.
QString typedAuthority(const QString &typed)
{
    const QString rest = typed.section(u"//"_s, 1);
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return rest.left(end - rest.begin());
}

// Dot segments and escapes let one address name another path than the one that a person reads.
bool isPlainPath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QStringList segments = path.split(u'/');
    return !path.contains(u'%') && !path.contains(u"//"_s) && !segments.contains(u"."_s) && !segments.contains(u".."_s);
}

} // namespace

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

QString shownAddress(const QUrl &address)
{
    return address.toString(QUrl::FullyEncoded);
}

QString shownHost(const QUrl &address)
{
    return address.authority(QUrl::FullyEncoded);
}

tl::expected<QUrl, AddressFault> serverAddress(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    QUrl url(text, QUrl::StrictMode);
    if (std::any_of(text.begin(), text.end(), isUnwelcome) || !url.isValid() || url.isRelative())
        return tl::unexpected(AddressFault::NotAnAddress);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return tl::unexpected(AddressFault::Scheme);
    if (!url.userInfo().isEmpty() || typedAuthority(text).contains(u'@'))
        return tl::unexpected(AddressFault::Credentials);
    if (url.hasQuery() || url.hasFragment())
        return tl::unexpected(AddressFault::Decorated);
    if (url.host().isEmpty())
        return tl::unexpected(AddressFault::NoHost);
    if (url.port() == 0 || !isPlainPath(url))
        return tl::unexpected(AddressFault::NotAnAddress);
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return tl::unexpected(AddressFault::NotSecure);
    return url;
}

tl::expected<QByteArray, TokenFault> tokenFrom(const QByteArray &text)
{
    const QByteArray token = text.trimmed();
    if (token.isEmpty())
        return tl::unexpected(TokenFault::Empty);
    if (std::any_of(token.begin(), token.end(), [](char c) { return c <= ' ' || c > '~'; }))
        return tl::unexpected(TokenFault::Unfit);
    return token;
}

} // namespace Intake
