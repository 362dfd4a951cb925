#pragma once

class QThread;

namespace Intake {

/// The one thread on which the keychain is asked. QtKeychain 0.13 keeps a single queue for the whole program and takes
/// no care of threads: a question of the store that met one for a token ended the program. It runs until the
/// application ends; jobs are moved to it before they start.
QThread *keychainThread();

} // namespace Intake
