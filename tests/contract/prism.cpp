#include "contract/prism.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

}

Prism::Prism()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

Prism::~Prism()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Prism::start()
{
    return run(u"mock"_s, {});
}

bool Prism::startBefore(const QUrl &server)
{
    return run(u"proxy"_s, {server.toString()});
}

bool Prism::run(const QString &mode, const QStringList &more)
{
    const QString script = QStringLiteral(INTAKE_CONTRACT_TOOLS "/node_modules/@stoplight/prism-cli/dist/index.js");
    const QString contract = QStringLiteral(INTAKE_SOURCE_DIR "/tests/contract/clients.openapi.yaml");
    if (!QFile::exists(script)) {
        m_complaint = u"Prism is not in the build folder. Run the test contract_tools first: it fetches it."_s;
        return false;
    }
    m_process.start(u"node"_s, QStringList{script, mode, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, u"0"_s, contract} + more);
    static const QRegularExpression listening(u"listening on (http://127\\.0\\.0\\.1:\\d+)"_s);
    QElapsedTimer timer;
    timer.start();
    QString said;
    while (timer.elapsed() < patienceMs && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(1'000);
        said += QString::fromUtf8(m_process.readAll());
        if (const auto match = listening.match(said); match.hasMatch()) {
            m_base = QUrl(match.captured(1));
            return true;
        }
    }
    m_complaint = u"Prism did not start: "_s + m_process.errorString() + u'\n' + said;
    return false;
}

QString breaches(const RawAnswer &answer, const QString &side)
{
    QStringList lines;
    for (const QJsonValue breach : QJsonDocument::fromJson(answer.headers.value("sl-violations")).array())
        if (breach["location"_L1][0].toString() == side)
            lines << breach["message"_L1].toString();
    return lines.join(u'\n');
}
