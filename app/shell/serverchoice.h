#pragma once

#include "api/server.h"
#include "shell/secretfile.h"

#include <variant>

namespace Intake {

struct CommandLine;
struct Settings;
struct SystemSettings;

enum class NotGiven { Server, Token };

/// Why there is no server to send to.
using ServerTrouble = std::variant<NotGiven, AddressFault, SecretFault, TokenFault>;

/// Whether the token file, if there is one, is for an address that nobody but whoever starts the program or looks after
/// the computer can have set. The settings in the data folder are no such word: who changed them would get the token.
bool isTokenBound(const CommandLine &line, const SystemSettings &system);

/// The address in force: from the command line, else from the settings.
tl::expected<QUrl, ServerTrouble> chosenAddress(const CommandLine &line, const Settings &settings);

/// The server in force: the address from the command line, else from the settings, and the token from the token file.
tl::expected<Server, ServerTrouble> chosenServer(const CommandLine &line, const Settings &settings);

} // namespace Intake
