#include "shell/window.h"

#include "practice/practiceserver.h"
#include "shell/commandline.h"
#include "shell/faultwords.h"
#include "shell/mainwindow.h"
#include "shell/serverchoice.h"
#include "shell/settings.h"

#include <QApplication>

namespace Intake {

int runWindow(const CommandLine &line)
{
    Theme::apply(*qApp);
    const QString folder = dataFolder(line);
    Settings settings = loadSettings(folder);
    WindowSetup setup;
    setup.practice = line.practice;
    setup.clinic = settings.clinic;
    setup.saveClinic = [folder, settings](const Clinic &clinic) mutable {
        settings.clinic = clinic;
        return saveSettings(folder, settings);
    };
    PracticeServer practice;
    if (line.practice) {
        if (const auto address = practice.start())
            setup.server = Server{*address, QByteArrayLiteral("practice")};
        else
            setup.missing =
                QCoreApplication::translate("Window", "The practice server could not start: %1").arg(address.error());
    } else if (const auto chosen = chosenServer(line, settings)) {
        setup.server = *chosen;
    } else {
        setup.missing = faultWords(chosen.error());
    }
    MainWindow window(std::move(setup));
    window.show();
    window.newIntake();
    return QApplication::exec();
}

} // namespace Intake
