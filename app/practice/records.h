#pragma once

#include "model/client.h"

#include <map>
#include <mutex>
#include <optional>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace Intake::Practice {

/// A client as the API returns one: all members of the field table, with null, an empty list or an address of nulls
/// where nothing was given; dates without their time; tags and the referral type as ids with a prefix.
QJsonObject recordOf(const Client &client);

/// A part of the records in order of creation.
struct Page
{
    std::vector<QJsonObject> records;
    std::size_t first = 0; ///< position of the first one
    std::size_t total = 0; ///< how many there were in that moment
};

/// The records of the practice server, in memory. Safe from every thread.
class Records
{
public:
    /// Gives the client its id, its phones theirs and its time of creation, and keeps it.
    QJsonObject create(Client client);

    std::optional<QJsonObject> find(const QString &id) const;
    Page page(std::size_t first, std::size_t limit) const;
    std::size_t count() const;

private:
    mutable std::mutex m_mutex;
    std::vector<QJsonObject> m_records;
    std::map<QString, std::size_t> m_positions;
};

} // namespace Intake::Practice
