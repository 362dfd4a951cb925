#include "store/tokenplace.h"

#include "store/keychainfault.h"
#include "store/keychainthread.h"

#include <memory>
#include <QPointer>
#include <QTimer>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

/// The day it was entered, a line end, the token.
QByteArray packed(const KeptToken &token)
{
    return token.entered.toString(Qt::ISODate).toLatin1() + '\n' + token.token;
}

KeptToken unpacked(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return {bytes.mid(end + 1), QDate::fromString(QString::fromLatin1(bytes.left(end)), Qt::ISODate)};
}

/// Starts the job and tells how it ended, or that time was over; once, and only while the receiver is there. The job
/// deletes itself, late as it may be: one under way cannot be called back.
template <typename Job>
void ask(std::unique_ptr<Job> given, const QUrl &server, std::chrono::milliseconds patience, QObject *receiver,
         const std::function<void(tl::expected<QByteArray, StoreFault>)> &reply)
{
    Job *job = given.release();
    job->setKey(u"token of "_s + originOf(server));
    job->setInsecureFallback(false);
    auto *timer = new QTimer(receiver);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, receiver, [timer, reply] {
        timer->deleteLater();
        reply(tl::unexpected(StoreFault::KeychainLocked));
    });
    const auto answer = std::make_shared<tl::expected<QByteArray, StoreFault>>();
    const auto take = [job, answer](QKeychain::Job *) {
        if (job->error() != QKeychain::NoError)
            *answer = tl::unexpected(faultOf(job->error()));
        else if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            *answer = job->binaryData();
    };
    const auto tell = [timer, answer, reply] {
        if (!timer->isActive())
            return;
        timer->stop();
        timer->deleteLater();
        reply(*answer);
    };
    QObject::connect(job, &QKeychain::Job::finished, job, take, Qt::DirectConnection);
    QObject::connect(job, &QKeychain::Job::finished, timer, tell, Qt::QueuedConnection);
    timer->start(patience);
    onKeychainThread(job, [job] { job->start(); });
}

tl::expected<void, StoreFault> withoutBytes(const tl::expected<QByteArray, StoreFault> &answer)
{
    return answer ? tl::expected<void, StoreFault>() : tl::unexpected(answer.error());
}

} // namespace

QString originOf(const QUrl &server)
{
    const int port = server.port(server.scheme() == "https"_L1 ? 443 : 80);
    return server.scheme().toLower() % u"://"_s % server.host(QUrl::FullyEncoded).toLower() % u':' %
           QString::number(port);
}

KeychainTokens::KeychainTokens(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

void KeychainTokens::read(const QUrl &server, QObject *receiver, Read reply)
{
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(u"Intake"_s);
    ask(std::move(job), server, m_patience, receiver,
        [reply = std::move(reply)](const tl::expected<QByteArray, StoreFault> &answer) {
            if (!answer)
                return reply(tl::unexpected(answer.error()));
            const KeptToken kept = unpacked(*answer);
            reply(kept.token.isEmpty() ? tl::expected<KeptToken, StoreFault>(tl::unexpect, StoreFault::KeyMissing)
                                       : kept);
        });
}

void KeychainTokens::write(const QUrl &server, const KeptToken &token, QObject *receiver, Done reply)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(u"Intake"_s);
    job->setBinaryData(packed(token));
    // Kept is what can be read back.
    const auto written = [this, server, token, receiver = QPointer(receiver),
                          reply = std::move(reply)](const tl::expected<QByteArray, StoreFault> &answer) {
        if (!answer)
            return reply(tl::unexpected(answer.error()));
        if (!receiver)
            return;
        read(server, receiver, [token, reply](const tl::expected<KeptToken, StoreFault> &back) {
            reply(back && back->token == token.token
                      ? tl::expected<void, StoreFault>()
                      : tl::unexpected(back ? StoreFault::KeychainLocked : back.error()));
        });
    };
    ask(std::move(job), server, m_patience, receiver, written);
}

void KeychainTokens::forget(const QUrl &server, QObject *receiver, Done reply)
{
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(u"Intake"_s);
    ask(std::move(job), server, m_patience, receiver,
        [reply = std::move(reply)](const tl::expected<QByteArray, StoreFault> &answer) {
            if (!answer && answer.error() == StoreFault::KeyMissing)
                return reply({});
            reply(withoutBytes(answer));
        });
}

} // namespace Intake
