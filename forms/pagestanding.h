#pragma once

#include "model/draft.h"

#include <QStringList>

namespace Intake {

/// Where a page of the form stands: what is typed, which problems are shown, where the keyboard is.
struct PageStanding
{
    Draft draft;
    QStringList remarked;  ///< the fields that show what is wrong with them
    bool isListed = false; ///< the list of what to fix is shown
    QStringList toldToAsk;
    QString field; ///< the one that had the keyboard last
    int cursor = -1;
    int scrolled = 0; ///< pixels
};

} // namespace Intake
