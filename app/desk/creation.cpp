#include "desk/creation.h"

namespace Intake {

Creation::Creation(Server server, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
{
}

Creation::~Creation() = default;

bool Creation::isUnderWay() const
{
    return m_request != nullptr;
}

Problems Creation::create(const Draft &draft, QDate today)
{
    if (isUnderWay())
        return {};
    const auto checked = check(draft, today);
    if (!checked)
        return checked.error();
    m_request = new CreateClient(m_server, *checked, {}, this);
    connect(m_request, &CreateClient::finished, this, [this, sent = checked->client()](const Verdict &verdict) {
        m_request->deleteLater();
        m_request = nullptr;
        Attempt attempt{sent, verdict, QDateTime::currentDateTime(), {}};
        if (verdict.record)
            attempt.differences = differences(sent, verdict.record->client);
        emit finished(attempt);
    });
    m_request->start();
    return {};
}

} // namespace Intake
