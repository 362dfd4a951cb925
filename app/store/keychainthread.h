#pragma once

#include <functional>

class QObject;
class QThread;

namespace Intake {

/// The one thread on which the keychain is asked. QtKeychain 0.13 keeps a single queue for the whole program and takes
/// no care of threads: a question of the store that met one for a token ended the program. It runs until the
/// application ends.
QThread *keychainThread();

/// Moves the question to it, then runs `begin` there.
void onKeychainThread(QObject *question, std::function<void()> begin);

} // namespace Intake
