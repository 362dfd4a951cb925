#include "shell/storechoice.h"

#include "shell/commandline.h"
#include "shell/settings.h"

#include <QDir>
#include <QFileInfo>

namespace Intake {

namespace {

QByteArray withoutLineBreak(QByteArray text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
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
    const auto secret = readSecret(line.passphraseFile);
    if (!secret)
        return tl::unexpected(secret.error());
    setup.key = {KeySource::Kind::Passphrase, withoutLineBreak(*secret)};
    if (setup.key.secret.isEmpty())
        return tl::unexpected(SecretFault::Empty);
    return setup;
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
