#pragma once

#include <QStringList>

namespace Intake {

/// From now on a crash leaves no core file behind.
void leaveNoCore();

/// From now on no other program of the same user can attach to this one or read its memory. After the desktop was asked
/// for its look: its portal answers only callers that it can look at, and knows them from then on.
void closeMemory();

/// Was the program given rights that its user does not have (setuid, setgid)? It is no safe place
/// for them: a toolkit loads code that the environment names.
bool hasBorrowedRights();

/// Takes out of the environment what would make the toolkit, the TLS library or the keychain's load code, dress the
/// window, or write the keys of connections to a file. What the system's own loader reads (LD_PRELOAD, LD_LIBRARY_PATH)
/// is left: it has been read by then, and whoever may set it may start any other program in our name.
void cleanEnvironment();

/// The first of the toolkit's own options that would do the same; without its dashes. Empty: there is none.
QString refusedOption(const QStringList &arguments);

} // namespace Intake
