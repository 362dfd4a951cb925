#include "practice/paging.h"

#include <QJsonArray>

namespace Intake::Practice {

namespace {

const QByteArray cursorMark = QByteArrayLiteral("from:");

QString cursorFor(std::size_t first)
{
    const QByteArray text = cursorMark % QByteArray::number(qulonglong(first));
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<std::size_t> positionOf(const QString &cursor)
{
    const QByteArray text = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    bool whole = false;
    const qulonglong first = text.mid(cursorMark.size()).toULongLong(&whole);
    return whole && text.startsWith(cursorMark) ? std::optional(std::size_t(first)) : std::nullopt;
}

QString link(const QString &listUrl, std::size_t first, std::size_t limit)
{
    return QStringLiteral("%1?limit=%2&cursor=%3").arg(listUrl, QString::number(limit), cursorFor(first));
}

} // namespace

tl::expected<PageWish, Complaints> pageWish(const QUrlQuery &query)
{
    PageWish wish;
    Complaints complaints;
    if (const QString limit = query.queryItemValue(QStringLiteral("limit")); !limit.isEmpty()) {
        bool whole = false;
        const int number = limit.toInt(&whole);
        if (!whole)
            complaints.push_back({QStringLiteral("limit"), QStringLiteral("The limit field must be an integer.")});
        else if (number < 1 || number > 100)
            complaints.push_back(
                {QStringLiteral("limit"), QStringLiteral("The limit field must be between 1 and 100.")});
        else
            wish.limit = std::size_t(number);
    }
    if (const QString cursor = query.queryItemValue(QStringLiteral("cursor")); !cursor.isEmpty()) {
        if (const auto position = positionOf(cursor))
            wish.first = *position;
        else
            complaints.push_back({QStringLiteral("cursor"), QStringLiteral("The selected cursor is invalid.")});
    }
    if (!complaints.empty())
        return tl::unexpected(std::move(complaints));
    return wish;
}

QJsonObject pageBody(const Page &page, const PageWish &wish, const QString &listUrl)
{
    QJsonArray data;
    for (const QJsonObject &record : page.records)
        data.append(record);
    const std::size_t end = page.first + page.records.size();
    const std::size_t before = page.first - std::min(page.first, wish.limit);
    const QJsonObject links{
        {QStringLiteral("prev"), page.first > 0 ? QJsonValue(link(listUrl, before, wish.limit)) : QJsonValue()},
        {QStringLiteral("next"), end < page.total ? QJsonValue(link(listUrl, end, wish.limit)) : QJsonValue()}};
    return {{QStringLiteral("data"), data}, {QStringLiteral("links"), links}};
}

} // namespace Intake::Practice
