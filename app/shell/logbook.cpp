#include "shell/logbook.h"

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

/// Messages come from any thread, also while the program ends.
std::mutex messageMutex;
LogFile *messageFile = nullptr;

void sendMessagesTo(LogFile *file)
{
    const std::lock_guard lock(messageMutex);
    messageFile = file;
}

QLatin1StringView kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        break;
    }
    return "fatal"_L1;
}

/// What a debug line says is of use only with its words, and there may be thousands.
void keepPlaceOnly(QtMsgType type, const QMessageLogContext &context, const QString &)
{
    const std::lock_guard lock(messageMutex);
    if (!messageFile || type == QtDebugMsg || type == QtInfoMsg)
        return;
    LogLine line("message"_L1);
    line.with("kind"_L1, kindOf(type)).withName("category"_L1, context.category);
    if (context.function)
        line.withName("place"_L1, context.function).with("line"_L1, context.line);
    messageFile->write(line.at(QDateTime::currentDateTimeUtc()));
}

QLatin1StringView wordOf(Connection connection)
{
    switch (connection) {
    case Connection::NotTried:
        return "not-tried"_L1;
    case Connection::Online:
        return "online"_L1;
    case Connection::Busy:
        return "busy"_L1;
    case Connection::Offline:
        return "offline"_L1;
    case Connection::NoServer:
        break;
    }
    return "no-server"_L1;
}

} // namespace

Logbook::Logbook(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

Logbook::~Logbook()
{
    if (!m_file)
        return;
    sendMessagesTo(nullptr);
    say(LogLine("stopped"_L1));
}

void Logbook::catchMessages()
{
    qInstallMessageHandler(keepPlaceOnly);
}

void Logbook::open(const QString &folder, bool practice)
{
    if (m_file)
        return;
    m_file = std::make_unique<LogFile>(folder);
    sendMessagesTo(m_file.get());
    say(LogLine("started"_L1)
            .with("version"_L1, QLatin1StringView(INTAKE_VERSION))
            .withName("qt"_L1, qVersion())
            .with("practice"_L1, qint64(practice))
            .with("intakes"_L1, qint64(m_desk.intakes().cards().size())));
    takeStates();
    connect(&m_desk.intakes(), &Intakes::loaded, this, &Logbook::takeStates);
    connect(&m_desk.intakes(), &Intakes::changed, this, &Logbook::follow);
    connect(&m_desk.outbox(), &Outbox::statusChanged, this, &Logbook::followQueue);
    connect(&m_desk.outbox(), &Outbox::storeTrouble, this, &Logbook::trouble);
    connect(&m_desk.reconciler(), &Reconciler::storeTrouble, this, &Logbook::trouble);
    connect(&m_desk.retention(), &Retention::storeTrouble, this, &Logbook::trouble);
    connect(&m_desk.drafts(), &Drafts::failed, this,
            [this](const QUuid &, const StoreProblem &problem) { trouble(problem); });
    connect(&m_desk.retention(), &Retention::ran, this,
            [this](int forgotten) { say(LogLine("forgotten"_L1).with("count"_L1, qint64(forgotten))); });
    connect(&m_desk.reconciler(), &Reconciler::looked, this, [this](const QUuid &id) {
        const Sighting *look = m_desk.reconciler().look(id);
        say(LogLine("looked"_L1).with("id"_L1, id).with("close"_L1, qint64(look ? look->candidates.size() : 0)));
    });
}

void Logbook::takeStates()
{
    m_states.clear();
    for (const auto &[id, card] : m_desk.intakes().cards())
        m_states.emplace(id, card.row.state);
}

void Logbook::follow(const QUuid &id)
{
    const Card *card = m_desk.intakes().card(id);
    const State state = card ? card->row.state : State::Discarded;
    const auto before = m_states.find(id);
    if (before != m_states.end() && before->second == state)
        return;
    LogLine line("state"_L1);
    line.with("id"_L1, id).with("state"_L1, stateWord(state));
    if (before != m_states.end())
        line.with("from"_L1, stateWord(before->second));
    const auto now = m_desk.clock().sinceBoot();
    if (const auto sent = m_sent.find(id); sent != m_sent.end()) {
        line.with("ms"_L1, qint64((now - sent->second).count()));
        if (card)
            line.with("status"_L1, qint64(card->status)).with("reason"_L1, qint64(card->reason));
        m_sent.erase(sent);
    }
    if (state == State::Sending)
        m_sent[id] = now;
    if (card)
        m_states.insert_or_assign(id, state);
    else
        m_states.erase(id);
    say(line);
}

void Logbook::followQueue()
{
    const QueueStatus status = m_desk.outbox().status();
    if (m_connection == status.connection && m_hold == status.hold)
        return;
    m_connection = status.connection;
    m_hold = status.hold;
    LogLine line("queue"_L1);
    line.with("connection"_L1, wordOf(status.connection)).with("waiting"_L1, qint64(status.waiting));
    if (status.hold)
        line.with("held"_L1, qint64(*status.hold));
    say(line);
}

/// The system's words may hold a path, so that only their kind is kept.
void Logbook::trouble(const StoreProblem &problem)
{
    say(LogLine("store-trouble"_L1).with("fault"_L1, qint64(problem.fault)));
}

void Logbook::say(const LogLine &line)
{
    m_file->write(line.at(m_desk.clock().now()));
}

} // namespace Intake
