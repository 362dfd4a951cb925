#include "forms/recordaddress.h"

namespace Intake {

namespace {

constexpr QLatin1StringView placeholder("{id}");

std::optional<QUrl> httpsAddress(const QString &text)
{
    const QUrl address(text, QUrl::StrictMode);
    const bool fit =
        address.isValid() && address.scheme() == u"https" && !address.host().isEmpty() && address.userInfo().isEmpty();
    return fit ? std::optional(address) : std::nullopt;
}

} // namespace

std::optional<QUrl> recordAddress(const QString &pattern, const QString &id)
{
    const qsizetype host = pattern.indexOf(QLatin1StringView("//")) + 2;
    const qsizetype afterHost = pattern.indexOf(u'/', host);
    const qsizetype place = pattern.indexOf(placeholder);
    if (host < 2 || afterHost < 0 || place < afterHost || id.isEmpty())
        return std::nullopt;
    return httpsAddress(QString(pattern).replace(placeholder, QString::fromLatin1(QUrl::toPercentEncoding(id))));
}

QString statedHost(const QUrl &address)
{
    return address.authority(QUrl::FullyEncoded);
}

} // namespace Intake
