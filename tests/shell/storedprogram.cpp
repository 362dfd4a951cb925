#include "shell/storedprogram.h"

#include "store/store.h"
#include "store/storetuning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace Intake {

using namespace Qt::StringLiterals;

StoredProgram::StoredProgram()
{
    const StoreSetup setup{folder(), {KeySource::Kind::Passphrase, "correct horse"}};
    if (!Store::open(setup, {.passphrase = kdfFloor}))
        qFatal("The store of the tests cannot be made.");
}

QStringList StoredProgram::onStore(const QStringList &arguments) const
{
    return arguments + QStringList{u"--data-dir"_s, folder(), u"--passphrase-file"_s,
                                   secretFile(u"passphrase"_s, "correct horse\n")};
}

QStringList StoredProgram::onServer(const QStringList &arguments, const QUrl &server, const QByteArray &token) const
{
    return onStore(arguments) + QStringList{u"--server"_s, server.toString(), u"--token-file"_s, tokenFile(token)};
}

Ran StoredProgram::create(const QUrl &server, const QByteArray &body) const
{
    return run(onServer({u"create"_s, u"-"_s}, server), body);
}

Ran StoredProgram::send(const QUrl &server) const
{
    return run(onServer({u"queue"_s, u"--send"_s}, server));
}

QStringList StoredProgram::states() const
{
    const Ran ran = run(onStore({u"queue"_s}));
    if (ran.exitCode != 0)
        return {u"exit code %1"_s.arg(ran.exitCode)};
    QStringList states;
    for (const QString &line : QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts))
        states += line.section(u'\t', -1);
    return states;
}

qsizetype clientsAt(const QUrl &server)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(server.toString() + u"/clients?limit=100"));
    // A token of its own, so that the program's allowance is left alone.
    request.setRawHeader("Authorization", "Bearer key-of-the-test");
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy ended(reply.get(), &QNetworkReply::finished);
    return ended.wait(10'000) ? QJsonDocument::fromJson(reply->readAll()).object()["data"_L1].toArray().size() : -1;
}

} // namespace Intake
