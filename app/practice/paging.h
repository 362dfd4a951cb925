#pragma once

#include "practice/exchange.h"
#include "practice/records.h"
#include "practice/validation.h"

#include <tl/expected.hpp>

namespace Intake::Practice {

/// Which part of the list a call asks for.
struct PageWish
{
    std::size_t first = 0;
    std::size_t limit = 10;
};

/// From `limit` (1 to 100) and `cursor`, or what is wrong with them.
tl::expected<PageWish, Complaints> pageWish(const QUrlQuery &query);

/// `{data, links: {prev, next}}`; links are whole URLs under `listUrl`.
QJsonObject pageBody(const Page &page, const PageWish &wish, const QString &listUrl);

} // namespace Intake::Practice
