#pragma once

#include "forms/todaypage.h"
#include "journey/stage.h"

namespace Intake::Testing {

/// By its key; null when it does not come.
inline const TodayPage *openToday(const Stage &stage)
{
    press(Qt::Key_F8);
    const auto isThere = [&] {
        const auto *page = stage.window->findChild<TodayPage *>();
        return page && page->isVisible();
    };
    return QTest::qWaitFor(isThere, 10'000) ? stage.window->findChild<TodayPage *>() : nullptr;
}

/// The words of all that the audit log says, the last one first.
inline QStringList noted(const Stage &stage)
{
    QStringList words;
    bool whole = false;
    stage.desk->days().readAll(stage.window.get(),
                               [&](const tl::expected<std::vector<AuditEntry>, StoreProblem> &part) {
                                   for (const AuditEntry &entry : part.value_or(std::vector<AuditEntry>()))
                                       words += auditWord(entry.event);
                                   whole = !part || part->empty();
                               });
    return QTest::qWaitFor([&] { return whole; }, 10'000) ? words : QStringList();
}

} // namespace Intake::Testing
