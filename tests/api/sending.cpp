#include "api/sending.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace Intake::Support {

namespace {

constexpr std::chrono::seconds patience{10}; // beyond the deadline

} // namespace

Told create(const QUrl &base, const CheckedClient &client, CreateLimits limits)
{
    Told told;
    QEventLoop waiting;
    QTimer::singleShot(limits.deadline + patience, &waiting, &QEventLoop::quit);
    {
        CreateClient request({base, token}, client, limits);
        QObject::connect(&request, &CreateClient::finished, &request, [&](const Verdict &verdict) {
            ++told.times;
            told.verdict = verdict;
            waiting.quit();
        });
        request.start();
        if (told.times != 0)
            qFatal("The verdict was told from within start().");
        waiting.exec();
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    return told;
}

ServerTls tlsFor(bool https)
{
    return https ? serverTls(Certificate::Good) : ServerTls();
}

QByteArray answer(const QByteArray &statusLine, const QByteArray &body, const QByteArray &more)
{
    return "HTTP/1.1 " + statusLine +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more +
           "\r\n" + body;
}

} // namespace Intake::Support
