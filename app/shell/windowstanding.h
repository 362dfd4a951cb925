#pragma once

#include "forms/firstrun.h"
#include "forms/pagestanding.h"
#include "forms/settingspage.h"

#include <functional>
#include <memory>
#include <optional>
#include <QByteArray>
#include <QPointer>
#include <QUuid>
#include <vector>

namespace Intake {

class MainWindow;

/// How to say in another window, and so in another language, what a band says.
using Retelling = std::function<void(MainWindow &)>;

/// Where one window stands, so that another can go on from there: what is typed, what is open, what its bands say.
struct WindowStanding
{
    std::vector<std::pair<QUuid, PageStanding>> pages; ///< the last seen at the end
    QUuid current;
    QUuid back;
    std::vector<Retelling> bands;
    QByteArray geometry;
    bool kept = false;
    bool storeWaits = false;
    bool serverPrepared = false;
    bool closeAsked = false;
    std::optional<SettingsStanding> settings; ///< while they are open
    std::optional<FirstRunStanding> firstRun; ///< while it is shown
    bool namesHidden = false;
    std::shared_ptr<QPointer<MainWindow>> inForce;
};

} // namespace Intake
