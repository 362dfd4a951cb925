#pragma once

#include "desk/keyonce.h"
#include "shell/secretfile.h"

namespace Intake {

struct CommandLine;

/// Where the store is and what opens it: in practice mode the key file beside it, with `--passphrase-file` that
/// passphrase alone (the keychain is then not touched), else the system's keychain. One line break at the end of the
/// file is not part of the passphrase; an empty one is a fault.
tl::expected<StoreSetup, SecretFault> chosenStore(const CommandLine &line);

/// Reads that passphrase again, without its line break; none where no file was named.
PassphraseReader passphraseReader(const CommandLine &line);

/// Whether there is anything in the folder's place for the store, be it a store or not.
bool hasStore(const QString &folder);

/// Whether somebody had a PIN here when that was last known: then the window is locked before its first picture. No
/// more than a mark beside the store; whether it stays locked is for the store to say.
bool hasPins(const QString &folder);
void markPins(const QString &folder, bool hasPins);

} // namespace Intake
