#include "shell/storechoice.h"

#include "shell/commandline.h"
#include "shell/settings.h"

#include <QDir>
#include <QFileInfo>

namespace Intake {

namespace {

/// The line break is cut off in place: no copy is left that nobody wipes.
tl::expected<QByteArray, SecretFault> passphraseIn(const QString &path)
{
    auto secret = readSecret(path);
    if (!secret)
        return secret;
    for (const char end : {'\n', '\r'})
        if (secret->endsWith(end))
            secret->chop(1);
    if (secret->isEmpty())
        return tl::unexpected(SecretFault::Empty);
    return secret;
}

QString pinMark(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("pins"));
}

} // namespace

tl::expected<StoreSetup, SecretFault> chosenStore(const CommandLine &line)
{
    StoreSetup setup{dataFolder(line), {}};
    if (line.practice) {
        setup.key.kind = KeySource::Kind::KeyFile;
        return setup;
    }
    if (line.passphraseFile.isEmpty())
        return setup;
    auto secret = passphraseIn(line.passphraseFile);
    if (!secret)
        return tl::unexpected(secret.error());
    setup.key = {KeySource::Kind::Passphrase, *std::move(secret)};
    return setup;
}

PassphraseReader passphraseReader(const CommandLine &line)
{
    if (line.practice || line.passphraseFile.isEmpty())
        return {};
    // The file that was named, wherever the program stands by then.
    const QString path = QFileInfo(line.passphraseFile).absoluteFilePath();
    return [path] { return passphraseIn(path).value_or(QByteArray()); };
}

bool hasStore(const QString &folder)
{
    const QFileInfo store(QDir(folder).filePath(QStringLiteral("intakes.db")));
    return store.exists() || store.isSymLink();
}

bool hasPins(const QString &folder)
{
    return hasStore(folder) && QFileInfo::exists(pinMark(folder));
}

/// Where the mark cannot be made the window is locked a moment later, once the store has been asked.
void markPins(const QString &folder, bool hasPins)
{
    QFile mark(pinMark(folder));
    if (!hasPins)
        static_cast<void>(mark.remove());
    else if (mark.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        static_cast<void>(mark.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

} // namespace Intake
