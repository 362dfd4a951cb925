#pragma once

#include "api/listclients.h"

#include <memory>

namespace Intake {

/// Asks a server for one client: nothing is created, and nothing of the answer is kept. Destroying it breaks the
/// question off.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// One at a time: a question under way is broken off.
    void start(const Server &server);
    void cancel();
    bool isUnderWay() const { return m_question != nullptr; }

signals:
    void found(const Intake::Server &server, const Intake::PageAnswer &answer);

private:
    std::unique_ptr<ListClients> m_question;
};

/// Whether clients can be created there, as far as a question tells.
bool works(const PageAnswer &answer);

/// What was found, and what to do; with the host as it is spelled in ASCII where that differs.
QString connectionWords(const Server &server, const PageAnswer &answer);

/// A warning where the host of an address may be taken for another: it is written with other letters than those of
/// English. Empty: none.
QString lookAlikeWords(const QUrl &server);

} // namespace Intake
