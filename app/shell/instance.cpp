#include "shell/instance.h"

#include "desk/desk.h"
#include "shell/deskcommand.h"
#include "shell/instancecaller.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QMetaMethod>
#include <QStandardPaths>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSocketPath = 100;
constexpr qsizetype longestAnswer = 64 * 1024 * 1024;
constexpr qsizetype mostCallers = 64;
constexpr std::chrono::seconds longestWait{10};
constexpr std::chrono::seconds longestStart{5};
constexpr auto privateFolder = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

bool makeFolder(const QString &folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, privateFolder);
}

/// Empty when it would be too long for a socket.
QString socketIn(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"instance.socket"_s);
    return QFile::encodeName(path).size() <= longestSocketPath ? path : QString();
}

QString socketElsewhere(const QString &folder)
{
    const QByteArray path = QFile::encodeName(QDir(folder).canonicalPath());
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).first(12).toHex();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(u"intake-"_s + QString::fromLatin1(digest) + u".socket"_s);
}

DeskAnswer notOpenYet()
{
    return {ExitCode::Secret,
            {},
            {QCoreApplication::translate("Terminal", "Intake is running, but its store is not open or its window is "
                                                     "locked, so nothing was done. Open it there and try again.")}};
}

/// The whole line, or what is missing in it.
tl::expected<QByteArray, AskFault> readLine(QLocalSocket &socket, const QDeadlineTimer &end)
{
    QByteArray line = socket.readAll();
    while (!line.endsWith('\n')) {
        if (line.size() > longestAnswer)
            return tl::unexpected(AskFault::Late);
        if (!socket.waitForReadyRead(int(end.remainingTime())))
            return tl::unexpected(end.hasExpired() ? AskFault::Late : AskFault::Nobody);
        line += socket.readAll();
    }
    return line;
}

} // namespace

Instance::Instance(QString screen, QObject *parent)
    : QObject(parent)
    , m_screen(std::move(screen))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::welcome);
}

Instance::~Instance() = default;

bool Instance::listen(const QString &folder)
{
    if (!makeFolder(folder))
        return true;
    const auto taken = m_lock.take(QDir(folder).filePath(u"instance.lock"_s));
    if (taken != InstanceLock::Taken::Mine)
        return taken == InstanceLock::Taken::Impossible;
    // Not every file system has sockets.
    static_cast<void>(listenAt(socketIn(folder)) || listenAt(socketElsewhere(folder)));
    return true;
}

bool Instance::listenAt(const QString &path)
{
    // Whoever left a socket there is gone, for this process has the lock.
    return !path.isEmpty() && QLocalServer::removeServer(path) && m_server.listen(path);
}

void Instance::serve(Desk *desk, bool stored)
{
    m_desk = desk;
    m_stored = stored;
    if (!desk)
        return;
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        if (waiting.caller)
            carryOutFor(waiting.caller, waiting.request);
}

void Instance::close()
{
    m_server.close();
}

bool Instance::isServing() const
{
    return findChild<InstanceCaller *>() != nullptr;
}

void Instance::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto *caller = new InstanceCaller(socket, this);
        connect(caller, &InstanceCaller::asked, this,
                [this, caller](const DeskRequest &request) { take(caller, request); });
        if (!isSameUser(socket->socketDescriptor()) || findChildren<InstanceCaller *>().size() > mostCallers)
            caller->hangUp();
    }
}

void Instance::take(InstanceCaller *caller, const DeskRequest &request)
{
    if (request.kind != DeskRequest::Kind::Raise) {
        emit deskWanted();
        return m_desk ? carryOutFor(caller, request) : waitFor(caller, request);
    }
    if (!isSignalConnected(QMetaMethod::fromSignal(&Instance::raiseWanted)))
        return caller->hangUp();
    const bool areKnown = !m_screen.isEmpty() && !request.screen.isEmpty();
    if (areKnown && request.screen != m_screen)
        return caller->answer({ExitCode::Secret, {}, {}, DeskAnswer::Place::Elsewhere});
    caller->answer({});
    emit raiseWanted();
}

void Instance::carryOutFor(InstanceCaller *caller, const DeskRequest &request)
{
    const bool sends = !isOnlyRead(request) && !m_desk->lock().isLocked();
    if (sends && !m_desk->line().server())
        return waitForServer(caller, request);
    carryOut(*m_desk, request, m_stored, caller, [caller](const DeskAnswer &answer) { caller->answer(answer); });
}

/// A practice server may be on its way up. When none comes, the desk is the one to say so.
void Instance::waitForServer(InstanceCaller *caller, const DeskRequest &request)
{
    auto *late = new QTimer(caller);
    connect(&m_desk->line(), &Line::serverChanged, late, [late] { late->start(0); });
    connect(late, &QTimer::timeout, this, [this, late, caller, request] {
        late->disconnect();
        late->deleteLater();
        if (m_desk)
            carryOut(*m_desk, request, m_stored, caller,
                     [caller](const DeskAnswer &answer) { caller->answer(answer); });
        else
            waitFor(caller, request);
    });
    late->start(longestStart);
}

void Instance::waitFor(InstanceCaller *caller, const DeskRequest &request)
{
    m_waiting.push_back({caller, request});
    QTimer::singleShot(longestWait, caller, [this, caller] {
        const auto isHis = [caller](const Waiting &waiting) { return waiting.caller == caller; };
        if (std::erase_if(m_waiting, isHis) > 0)
            caller->answer(notOpenYet());
    });
}

Claim claimForWindow(Instance &instance, const QString &folder, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds betweenTries{50};
    const QDeadlineTimer end(patience);
    while (!instance.listen(folder)) {
        if (const auto answer = ask(folder, {.screen = instance.screen()}, std::chrono::seconds(5)))
            return answer->place == DeskAnswer::Place::Here ? Claim::Raised : Claim::Elsewhere;
        if (end.hasExpired())
            return Claim::Busy;
        QEventLoop loop;
        QTimer::singleShot(betweenTries, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return Claim::Mine;
}

tl::expected<DeskAnswer, AskFault> ask(const QString &folder, const DeskRequest &request,
                                       std::chrono::milliseconds patience)
{
    const QDeadlineTimer end(patience);
    QLocalSocket socket;
    const QString path = socketIn(folder);
    socket.connectToServer(QFile::exists(path) ? path : socketElsewhere(folder));
    if (!socket.waitForConnected(int(end.remainingTime())))
        return tl::unexpected(AskFault::Nobody);
    if (socket.state() != QLocalSocket::ConnectedState || !isSameUser(socket.socketDescriptor()))
        return tl::unexpected(AskFault::Nobody);
    socket.write(lineFrom(request));
    const auto line = readLine(socket, end);
    if (!line)
        return tl::unexpected(line.error());
    const auto answer = deskAnswerFrom(*line);
    return answer ? tl::expected<DeskAnswer, AskFault>(*answer) : tl::unexpected(AskFault::Late);
}

} // namespace Intake
