#include "shell/window.h"

#include "forms/taborder.h"
#include "forms/words.h"
#include "shell/clipboardguard.h"
#include "shell/commandline.h"
#include "shell/console.h"
#include "shell/endings.h"
#include "shell/exitcode.h"
#include "shell/faultwords.h"
#include "shell/hardening.h"
#include "shell/instance.h"
#include "shell/keyboardgrab.h"
#include "shell/language.h"
#include "shell/logbook.h"
#include "shell/practicepart.h"
#include "shell/serverchoice.h"
#include "shell/settings.h"
#include "shell/storechoice.h"
#include "shell/storewords.h"
#include "shell/wakewatch.h"
#include "shell/windowkeeper.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Intake {

namespace {

void chooseServer(WindowSetup &setup, const CommandLine &line, const Settings &settings, PracticePart &practice)
{
    if (line.practice) {
        setup.startServer = [&practice]() -> tl::expected<Server, QString> {
            if (const auto address = practice.start())
                return Server{*address, QByteArrayLiteral("practice")};
            else
                return tl::unexpected(QCoreApplication::translate("Window", "The practice server could not start: %1")
                                          .arg(address.error()));
        };
        return;
    }
    setup.isAddressGiven = !line.server.isEmpty() || !line.tokenFile.isEmpty();
    setup.address = chosenAddress(line, settings).value_or(QUrl());
    const auto chosen = chosenServer(line, settings);
    if (chosen)
        setup.server = *chosen;
    else if (!std::holds_alternative<NotGiven>(chosen.error()))
        setup.missing = faultWords(chosen.error());
    // A token from a file is for this run, and none is looked for beside it.
    if (line.tokenFile.isEmpty())
        setup.tokens = std::make_shared<Tokens>(std::make_shared<KeychainTokens>());
    setup.isFirstRun = !chosen && line.tokenFile.isEmpty() && line.server.isEmpty() &&
                       (setup.address.isEmpty() || !hasStore(setup.store.folder));
}

std::vector<LanguageName> languageNames()
{
    std::vector<LanguageName> names{{QStringLiteral("en"), QStringLiteral("English")}};
    for (const SpokenLanguage &spoken : spokenLanguages())
        names.push_back({spoken.locale.name(), spoken.ownName()});
    return names;
}

/// The same program with the same folder, in the other mode.
bool openOther(const CommandLine &line, bool practice)
{
    QStringList arguments;
    if (practice)
        arguments += QStringLiteral("--practice");
    if (!line.dataDir.isEmpty())
        arguments += {QStringLiteral("--data-dir"), QDir(line.dataDir).absolutePath()};
    if (!line.language.isEmpty())
        arguments += {QStringLiteral("--language"), line.language};
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

WindowSetup setupFor(const CommandLine &line, const StoreSetup &store, const SystemSettings &system)
{
    WindowSetup setup;
    setup.store = {store.folder, {store.key.kind, {}}};
    setup.passphrase = passphraseReader(line);
    setup.practice = line.practice;
    setup.system = system;
    setup.languages = languageNames;
    setup.openOther = [&line](bool practice) { return openOther(line, practice); };
    return setup;
}

/// In a window, for who starts it at the desk sees no terminal.
void tell(const QString &headline, const QString &body)
{
    Console::say(headline + u' ' + body);
    QDialog dialog;
    dialog.setWindowTitle(MainWindow::tr("Intake"));
    dialog.setMinimumWidth(Theme::grid(56));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Theme::grid(3), Theme::grid(3), Theme::grid(3), Theme::grid(2));
    column->setSpacing(Theme::grid(1.5));
    auto *title = plainLabel(headline, &dialog);
    title->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    column->addWidget(title);
    column->addWidget(plainLabel(body, &dialog));
    auto *understood = new QPushButton(MainWindow::tr("Understood"), &dialog);
    understood->setAccessibleDescription(headline + u' ' + body);
    Theme::setButtonKind(understood, Theme::ButtonKind::Main);
    column->addWidget(understood, 0, Qt::AlignRight);
    readInOrder(column);
    QObject::connect(understood, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.exec();
}

/// With which exit code the program ends, having said why; nothing: the folder is its own.
std::optional<ExitCode> endOf(Claim claim)
{
    switch (claim) {
    case Claim::Raised:
        return ExitCode::Done;
    case Claim::Elsewhere:
        tell(QCoreApplication::translate("Window", "Intake is already open in another login on this computer."),
             QCoreApplication::translate(
                 "Window", "Close it there, or ask whoever is logged in there to do so. Nothing is lost."));
        return ExitCode::Secret;
    case Claim::Busy:
        tell(QCoreApplication::translate("Window", "Intake cannot open now."), storeWords({StoreFault::Busy, {}}));
        return ExitCode::Secret;
    case Claim::Mine:
        break;
    }
    return std::nullopt;
}

/// Where somebody has a PIN it is locked before its first picture.
void show(MainWindow &window, Desk &desk, const QString &folder, bool practice)
{
    const bool startsLocked = hasPins(folder);
    if (startsLocked) {
        window.openStore();
        desk.lock().lock();
    }
    window.show();
    if (startsLocked)
        return;
    // After the first picture: nothing that can wait stands on the way to the ready window.
    if (practice && !hasStore(folder))
        window.openStoreWhenNeeded();
    else
        QMetaObject::invokeMethod(&window, &MainWindow::openStore, Qt::QueuedConnection);
}

} // namespace

int runWindow(const CommandLine &line, Language &language)
{
    const QString folder = dataFolder(line);
    const SystemSettings system = systemSettings();
    const Settings settings = loadSettings(folder, system);
    language.use(line.language.isEmpty() ? settings.language : line.language, settings.clientWord);
    applyLook(settings);
    if (!isTokenBound(line, system)) {
        Console::say(faultWords(UsageProblem{UsageFault::TokenWithoutServer}));
        return static_cast<int>(ExitCode::Usage);
    }
    const KeyboardGrab keyboardGrab;
    closeMemory(); // before the first secret is read
    const auto store = chosenStore(line);
    if (!store) {
        Console::say(passphraseFileWords(store.error()));
        return static_cast<int>(ExitCode::Secret);
    }
    // A file's passphrase has proved to be readable, and is read again when it is needed.
    wipeShared(store->key.secret);
    Instance instance;
    if (const auto end = endOf(claimForWindow(instance, folder)))
        return static_cast<int>(*end);
    WindowSetup setup = setupFor(line, *store, system);
    PracticePart practice;
    chooseServer(setup, line, settings, practice);
    Desk desk;
    Logbook logbook(desk);
    const ClipboardGuard clipboard(desk);
    WindowKeeper keeper(desk, language, folder, settings, system);
    MainWindow &window = keeper.open(std::move(setup));
    QObject::connect(&instance, &Instance::raiseWanted, &keeper, [&keeper] { keeper.window().raiseWindow(); });
    QObject::connect(&instance, &Instance::deskWanted, &keeper, [&keeper] { keeper.window().needServer(); });
    QObject::connect(&keeper, &WindowKeeper::storeOpened, &instance, [&](bool kept) { instance.serve(&desk, kept); });
    QObject::connect(&keeper, &WindowKeeper::storeOpened, &logbook, [&] { logbook.open(folder, line.practice); });
    // Locked from its start, it answers commands all the same: with a sentence.
    QObject::connect(&desk.lock(), &DeskLock::locked, &instance, [&] {
        if (!desk.intakes().isWhole())
            instance.serve(&desk);
    });
    const WakeWatch wakeWatch([&desk] { desk.outbox().probeFirst(); });
    const Endings endings([&keeper] { keeper.window().endNow(); });
    show(window, desk, folder, line.practice);
    QTimer::singleShot(std::chrono::milliseconds(500), &keeper, &WindowKeeper::followSession); // the picture first
    return QApplication::exec();
}

} // namespace Intake
