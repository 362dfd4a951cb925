#pragma once

#include "api/createclient.h"
#include "model/clinic.h"
#include "model/compare.h"

#include <QDateTime>
#include <QObject>

namespace Intake {

/// What became of one intake that a person sent.
struct Attempt
{
    Client sent;
    Verdict verdict;
    QDateTime ended;                     ///< by this computer's clock, for the screen only
    std::vector<Difference> differences; ///< with Created
};

/// The use case "create this client": checks the draft, sends it once, tells what became of it. One attempt at a time.
class Creation : public QObject
{
    Q_OBJECT
public:
    explicit Creation(Server server, QObject *parent = nullptr);
    ~Creation() override;

    /// Starts an attempt; finished() follows. The problems when the draft may not be sent; then nothing leaves. While
    /// an attempt is under way nothing is started and no problem is given.
    Problems create(const Draft &draft, QDate today);
    bool isUnderWay() const;

signals:
    void finished(const Intake::Attempt &attempt);

private:
    Server m_server;
    CreateClient *m_request = nullptr;
};

} // namespace Intake
