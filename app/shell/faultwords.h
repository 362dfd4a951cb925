#pragma once

#include "shell/commandline.h"
#include "shell/requestfile.h"
#include "shell/serverchoice.h"

namespace Intake {

/// What is wrong with what was asked for, and what to do: one line each, for a person. No secret and nothing of a
/// file's content is ever in them.
QString faultWords(const UsageProblem &problem);
QString faultWords(const RequestFault &fault);
QString faultWords(const ServerTrouble &fault);
QString faultWords(AddressFault fault);

/// The same for the file that --passphrase-file names.
QString passphraseFileWords(SecretFault fault);

} // namespace Intake
