#include "shell/window.h"

#include "practice/practiceserver.h"
#include "shell/commandline.h"
#include "shell/console.h"
#include "shell/endings.h"
#include "shell/exitcode.h"
#include "shell/faultwords.h"
#include "shell/mainwindow.h"
#include "shell/serverchoice.h"
#include "shell/settings.h"
#include "shell/storechoice.h"

#include <QApplication>

namespace Intake {

namespace {

void chooseServer(WindowSetup &setup, const CommandLine &line, const Settings &settings, PracticeServer &practice)
{
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
}

} // namespace

int runWindow(const CommandLine &line)
{
    const auto store = chosenStore(line);
    if (!store) {
        Console::say(faultWords(store.error()));
        return static_cast<int>(ExitCode::Secret);
    }
    Theme::apply(*qApp);
    const QString folder = dataFolder(line);
    Settings settings = loadSettings(folder);
    WindowSetup setup;
    setup.store = *store;
    setup.practice = line.practice;
    setup.clinic = settings.clinic;
    setup.saveClinic = [folder, settings](const Clinic &clinic) mutable {
        settings.clinic = clinic;
        return saveSettings(folder, settings);
    };
    PracticeServer practice;
    chooseServer(setup, line, settings, practice);
    Desk desk;
    MainWindow window(desk, std::move(setup));
    const Endings endings([&window] { window.endNow(); });
    window.show();
    // After the first picture: nothing that can wait stands on the way to the ready window.
    QMetaObject::invokeMethod(&window, &MainWindow::openStore, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace Intake
