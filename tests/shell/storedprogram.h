#pragma once

#include "shell/program.h"

namespace Intake {

/// The program with a store that a passphrase opens, made beforehand where Argon2id costs least, so that each run takes
/// a tenth of a second.
class StoredProgram : public Program
{
public:
    StoredProgram();

    QString folder() const { return path(QStringLiteral("store")); }

    /// The arguments with those that name the store and what opens it.
    QStringList onStore(const QStringList &arguments) const;

    /// The same with those that name a server.
    QStringList onServer(const QStringList &arguments, const QUrl &server,
                         const QByteArray &token = "key-of-the-clinic\n") const;

    Ran create(const QUrl &server, const QByteArray &body) const;
    Ran send(const QUrl &server) const;

    /// The last column of `intake queue`, an intake each.
    QStringList states() const;
};

/// How many clients the practice server at this address has.
qsizetype clientsAt(const QUrl &server);

} // namespace Intake
