#include "shell/serverchoice.h"

#include "shell/commandline.h"
#include "shell/settings.h"

namespace Intake {

bool isTokenBound(const CommandLine &line, const SystemSettings &system)
{
    return line.tokenFile.isEmpty() || line.practice || !line.server.isEmpty() ||
           system.locked.contains(SettingKey::server);
}

tl::expected<QUrl, ServerTrouble> chosenAddress(const CommandLine &line, const Settings &settings)
{
    const QString &typed = line.server.isEmpty() ? settings.server : line.server;
    if (typed.isEmpty())
        return tl::unexpected<ServerTrouble>(NotGiven::Server);
    const auto base = serverAddress(typed);
    if (!base)
        return tl::unexpected<ServerTrouble>(base.error());
    return *base;
}

tl::expected<Server, ServerTrouble> chosenServer(const CommandLine &line, const Settings &settings)
{
    const auto base = chosenAddress(line, settings);
    if (!base)
        return tl::unexpected(base.error());
    if (line.tokenFile.isEmpty())
        return tl::unexpected<ServerTrouble>(NotGiven::Token);
    const auto secret = readSecret(line.tokenFile);
    if (!secret)
        return tl::unexpected<ServerTrouble>(secret.error());
    const auto token = tokenFrom(*secret);
    if (!token)
        return tl::unexpected<ServerTrouble>(token.error());
    return Server{*base, *token};
}

} // namespace Intake
