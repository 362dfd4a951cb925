#include "shell/pagepool.h"

#include <algorithm>

namespace Intake {

PagePool::PagePool(Make make)
    : m_make(std::move(make))
{
}

IntakePage *PagePool::find(const QUuid &id) const
{
    const auto hit = std::ranges::find(m_pages, id, &Kept::id);
    return hit == m_pages.end() ? nullptr : hit->page.data();
}

IntakePage *PagePool::take(const QUuid &id)
{
    const auto hit = std::ranges::find(m_pages, id, &Kept::id);
    if (hit != m_pages.end()) {
        std::rotate(hit, hit + 1, m_pages.end());
        return m_pages.back().page;
    }
    if (m_pages.size() == most) {
        end(m_pages.front());
        m_pages.erase(m_pages.begin());
    }
    m_pages.push_back({id, m_make(id)});
    return m_pages.back().page;
}

void PagePool::drop(const QUuid &id)
{
    const auto hit = std::ranges::find(m_pages, id, &Kept::id);
    if (hit == m_pages.end())
        return;
    end(*hit);
    m_pages.erase(hit);
}

std::vector<IntakePage *> PagePool::all() const
{
    std::vector<IntakePage *> pages;
    pages.reserve(m_pages.size());
    for (const Kept &kept : m_pages)
        pages.push_back(kept.page);
    return pages;
}

std::vector<std::pair<QUuid, IntakePage *>> PagePool::kept() const
{
    std::vector<std::pair<QUuid, IntakePage *>> pages;
    pages.reserve(m_pages.size());
    for (const Kept &kept : m_pages)
        pages.emplace_back(kept.id, kept.page);
    return pages;
}

void PagePool::end(const Kept &kept)
{
    // Later, for it may be the one that asked for it.
    kept.page->hide();
    kept.page->deleteLater();
}

} // namespace Intake
