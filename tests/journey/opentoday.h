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

} // namespace Intake::Testing
