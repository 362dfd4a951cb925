#pragma once

#include "desk/wire.h"
#include "support/fakeclock.h"

#include <set>

namespace Intake::Support {

/// A server in memory, with a ledger that is the truth. It does to each request what `deed` says.
class FakeServer : public QObject, public Wire
{
public:
    using Time = std::chrono::milliseconds;

    /// What becomes of one create: is the client made, and what does the sender get to know of it?
    struct Deed
    {
        bool makes = true;
        Exchange exchange; ///< a status of 201 with an empty body is given the record
        bool answers = true;
    };

    /// A client that was made.
    struct Entry
    {
        QString id;
        Client client; ///< as sent
        QDateTime made;
    };

    explicit FakeServer(FakeClock &time)
        : clock(time)
    {
    }

    void create(const Server &server, const CheckedClient &client, QObject *receiver, Told reply) override;
    void list(const Server &server, const QUrl &page, QObject *receiver, Listed reply) override;

    int made(const QString &lastName) const;
    const Entry &enter(const Client &client); ///< somebody else makes one, now

    FakeClock &clock;
    std::function<Deed(int number)> deed = [](int) { return answering(201); };
    std::function<int()> listStatus = [] { return 200; }; ///< 0: no answer comes
    std::function<bool(FakeClock::Time)> allows = [](FakeClock::Time) { return true; };
    std::function<void(const QString &what)> hook = [](const QString &) {}; ///< left, arrived, answered, heard, listed
    Time latency{100};
    Time lag{0}; ///< how long a new client stays out of the list
    bool loops = false;
    bool dead = false; ///< nothing that leaves from now on arrives, nothing that is said is heard
    std::optional<int> limit;

    std::vector<Entry> ledger;
    std::vector<FakeClock::Time> arrivals; ///< of all requests that were not refused by the rate
    std::vector<QString> creates;          ///< last names, in the order of arrival
    std::vector<QByteArray> bodies;
    std::vector<QUrl> lists;
    int requests = 0;
    int tooMany = 0;

    /// An exchange that reached the server whole and ended like this.
    static Deed answering(int status, const QByteArray &body = {}, bool makes = true,
                          const QByteArray &type = "application/json");
    static Deed broken(QNetworkReply::NetworkError error, int percentTaken, bool makes, int status = 0);

private:
    bool refusedByRate(Exchange &exchange);
    QJsonObject json(const Entry &entry) const;
    PageAnswer page(const Server &server, const QUrl &page) const;
};

/// A person whose last name tells them from others.
Draft personNamed(const QString &lastName);

} // namespace Intake::Support
