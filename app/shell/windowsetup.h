#pragma once

#include "desk/desk.h"
#include "forms/settingschoices.h"
#include "shell/settings.h"
#include "shell/tokens.h"

namespace Intake {

/// What the window works with. Without a server people can type, and Create says what is missing.
struct WindowSetup
{
    StoreSetup store;
    PassphraseReader passphrase = {}; ///< of the file that it was started with: no secret is kept here
    std::optional<Server> server;
    QString missing; ///< without a server: what is wrong and what to do, in words

    /// Starts the practice server. It is called once, when the first key is pressed or something waits to be sent, from
    /// another thread: nothing that can wait stands before the ready window.
    std::function<tl::expected<Server, QString>()> startServer = {};
    bool practice = false;

    QUrl address = {};                   ///< where the server is, when its token is still to be read
    bool isAddressGiven = false;         ///< by the command line: the settings do not change it
    std::shared_ptr<Tokens> tokens = {}; ///< null: the token comes from elsewhere
    bool isFirstRun = false;             ///< nobody has said yet where to send
    QString usualAddress = QStringLiteral("https://api.caspen.com/v1"); ///< stands there until they do
    Settings settings = {};
    SystemSettings system = {};
    std::function<std::vector<LanguageName>()> languages = [] { return std::vector<LanguageName>(); };

    /// Takes over and keeps what was set; false when it could not be kept. Another language, or another word for
    /// client, comes with another window a moment later, which goes on where this one stands.
    std::function<bool(const Settings &)> applySettings = [](const Settings &) { return true; };

    /// Opens the program anew, on the practice server or on the real one; false when it could not.
    std::function<bool(bool practice)> openOther = [](bool) { return false; };
};

} // namespace Intake
