#pragma once

#include <memory>
#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace Intake::Testing {

/// All places where a program of this user writes, in one folder of the test's own: home, settings, caches, run time,
/// and temporary files. Made before the application is.
class OwnHome
{
public:
    OwnHome()
    {
        for (const auto &[variable, name] : {std::pair("HOME", "home"),
                                             {"TMPDIR", "tmp"},
                                             {"XDG_CONFIG_HOME", "config"},
                                             {"XDG_DATA_HOME", "share"},
                                             {"XDG_STATE_HOME", "state"},
                                             {"XDG_CACHE_HOME", "cache"},
                                             {"XDG_RUNTIME_DIR", "run"}}) {
            const QString path = m_folder.filePath(QString::fromLatin1(name));
            static_cast<void>(QDir().mkpath(path));
            static_cast<void>(
                QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
            qputenv(variable, QFile::encodeName(path));
        }
    }

    /// A folder below it, made now.
    QString make(const QString &name) const
    {
        static_cast<void>(QDir().mkpath(m_folder.filePath(name)));
        return m_folder.filePath(name);
    }

    QStringList files() const { return below(QDir::Files); }

    /// Itself and all below it.
    QStringList folders() const { return below(QDir::Dirs | QDir::NoDotAndDotDot) << m_folder.path(); }

    /// Those of its files whose name or content has the text: as it is, as UTF-16, as base64 at any place, as hex.
    QStringList filesWith(const QByteArray &secret) const
    {
        QStringList found;
        for (const QString &path : files()) {
            QFile file(path);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() + QFile::encodeName(path) : "";
            for (const QByteArray &form : formsOf(secret))
                if (bytes.contains(form))
                    found += path;
            if (bytes.toLower().contains(secret.toHex()))
                found += path;
        }
        return found;
    }

private:
    QTemporaryDir m_folder;

    /// Base64 has three ways to fall on a text; the middle of each is always the same.
    static QByteArrayList formsOf(const QByteArray &text)
    {
        const QString wide = QString::fromLatin1(text);
        QByteArrayList forms{text, QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)};
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray coded = QByteArray(QByteArray(shift, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
            forms += coded.mid(4, coded.size() - 6);
        }
        return forms;
    }

    QStringList below(QDir::Filters filters) const
    {
        QStringList all;
        for (QDirIterator each(m_folder.path(), filters | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
             each.hasNext();)
            all += each.next();
        return all;
    }
};

} // namespace Intake::Testing
