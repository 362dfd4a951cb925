#pragma once

#include "store/store.h"
#include "store/storetuning.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

namespace Intake::Support {

/// A folder for one store, with the ways into it that tests use.
class StoreStage
{
public:
    QString folder() const { return m_folder.filePath(QStringLiteral("store")); }
    QString path(const QString &name) const { return folder() + u'/' + name; }
    QString file() const { return path(QStringLiteral("intakes.db")); }

    StoreSetup practice() const { return {folder(), {KeySource::Kind::KeyFile}}; }
    StoreSetup passphrase(const QByteArray &words) const { return {folder(), {KeySource::Kind::Passphrase, words}}; }

    /// Argon2id at its floor, since it is not what is tested.
    static StoreTuning quick() { return {.passphrase = kdfFloor}; }

    static tl::expected<std::unique_ptr<Store>, StoreProblem> open(const StoreSetup &setup)
    {
        return Store::open(setup, quick());
    }

    /// Changes the file from outside, while the store is closed.
    bool meddle(const QString &sql) const { return outside({sql}).has_value(); }

    /// The same within one connection.
    bool meddleTogether(const QStringList &statements) const { return outside(statements).has_value(); }

    /// The first column of the first row.
    QVariant read(const QString &sql) const { return outside({sql}).value_or(QVariant()); }

private:
    std::optional<QVariant> outside(const QStringList &statements) const
    {
        const QString name = QStringLiteral("outside");
        std::optional<QVariant> answer;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file());
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            for (const QString &sql : statements) {
                answer.reset();
                if (!query.exec(sql))
                    break;
                answer = query.next() ? query.value(0) : QVariant();
            }
        }
        QSqlDatabase::removeDatabase(name);
        return answer;
    }

    QTemporaryDir m_folder;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

inline Row draftRow(const QByteArray &payload)
{
    return {.id = QUuid::createUuid(), .begun = 1'700'000'000'000, .changed = 1'700'000'000'500, .payload = payload};
}

/// In one line, for a message.
template <typename T>
QByteArray words(const tl::expected<T, StoreProblem> &answer)
{
    return answer ? QByteArray("well")
                  : QByteArray::number(int(answer.error().fault)) + ' ' + answer.error().detail.toUtf8();
}

} // namespace Intake::Support

#define STORE_VERIFY(answer) QVERIFY2(answer, Intake::Support::words(answer).constData())
