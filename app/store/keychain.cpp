#include "store/keychain.h"

#include "store/keychainfault.h"
#include "store/keychainthread.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

QString keyEntry(const QUuid &store)
{
    return store.toString(QUuid::WithoutBraces);
}

QString generationEntry(const QUuid &store)
{
    return keyEntry(store) + u"/generation"_s;
}

struct Answer
{
    std::mutex mutex; ///< guards all of it
    std::condition_variable came;
    bool isThere = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QByteArray bytes;
};

/// The job deletes itself, late as it may be: one under way cannot be called back.
template <typename Job>
tl::expected<QByteArray, StoreProblem> ask(std::unique_ptr<Job> given, std::chrono::milliseconds patience)
{
    const auto answer = std::make_shared<Answer>();
    Job *job = given.release();
    job->setInsecureFallback(false);
    const auto take = [job, answer](QKeychain::Job *) {
        const std::lock_guard lock(answer->mutex);
        answer->error = job->error();
        answer->words = job->errorString();
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            answer->bytes = job->binaryData();
        answer->isThere = true;
        answer->came.notify_one();
    };
    onKeychainThread(job, [job, take] {
        QObject::connect(job, &QKeychain::Job::finished, job, take, Qt::DirectConnection);
        job->start();
    });
    std::unique_lock lock(answer->mutex);
    if (!answer->came.wait_for(lock, patience, [&] { return answer->isThere; }))
        return tl::unexpected(StoreProblem{StoreFault::KeychainLocked});
    if (answer->error != QKeychain::NoError)
        return tl::unexpected(StoreProblem{faultOf(answer->error), answer->words});
    return answer->bytes;
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

tl::expected<QByteArray, StoreProblem> Keychain::read(const QString &entry) const
{
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(u"Intake"_s);
    job->setKey(entry);
    return ask(std::move(job), m_patience);
}

tl::expected<void, StoreProblem> Keychain::write(const QString &entry, const QByteArray &bytes) const
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(u"Intake"_s);
    job->setKey(entry);
    job->setBinaryData(bytes);
    const auto written = ask(std::move(job), m_patience);
    if (!written)
        return tl::unexpected(written.error());
    const auto back = read(entry);
    if (!back || *back != bytes)
        return tl::unexpected(back ? StoreProblem{StoreFault::KeychainLocked} : back.error());
    return {};
}

tl::expected<QByteArray, StoreProblem> Keychain::secret(const QUuid &store)
{
    return read(keyEntry(store));
}

tl::expected<void, StoreProblem> Keychain::setSecret(const QUuid &store, const QByteArray &secret)
{
    auto done = write(keyEntry(store), secret);
    // Written, but not found again: to whoever asks next it is not there either.
    if (!done && done.error().fault == StoreFault::KeyMissing)
        return tl::unexpected(StoreProblem{StoreFault::KeychainLocked, done.error().detail});
    return done;
}

void Keychain::forget(const QUuid &store)
{
    for (const QString &entry : {keyEntry(store), generationEntry(store)}) {
        auto job = std::make_unique<QKeychain::DeletePasswordJob>(u"Intake"_s);
        job->setKey(entry);
        static_cast<void>(ask(std::move(job), m_patience)); // what stays opens nothing
    }
}

tl::expected<qint64, StoreProblem> Keychain::generation(const QUuid &store)
{
    const auto bytes = read(generationEntry(store));
    if (!bytes)
        return bytes.error().fault == StoreFault::KeyMissing ? tl::expected<qint64, StoreProblem>(0)
                                                             : tl::unexpected(bytes.error());
    return bytes->toLongLong();
}

tl::expected<void, StoreProblem> Keychain::setGeneration(const QUuid &store, qint64 generation)
{
    return write(generationEntry(store), QByteArray::number(generation));
}

} // namespace Intake
