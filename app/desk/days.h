#pragma once

#include "desk/intakes.h"
#include "model/clinic.h"
#include "store/auditcheck.h"

namespace Intake {

/// Where the intakes that were begun on a day stand now. Each is in exactly one state, so all of them together are what
/// was typed on that day.
struct DaySum
{
    std::map<State, int> states;
    int damaged = 0;     ///< whose state cannot be trusted
    int differences = 0; ///< created ones whose record differs from what was sent
    int toAsk = 0;       ///< intakes in which something is open that the clinic must ask
    int forgotten = 0;   ///< created ones of which nothing but the id is kept: neither is known of them

    int typed() const;
    int count(State state) const;
};

/// What was done here on one day.
struct Day
{
    QDate day;
    QDate first; ///< the first day of the log; null: it is empty
    DaySum sum;
    std::vector<AuditEntry> entries; ///< the first one first
};

/// Reads back what was done: one day of the audit log with its sum, and whether the log is whole. All of it on the
/// store's thread, a part at a time, so that nothing that is typed waits for it.
class Days : public QObject
{
    Q_OBJECT
public:
    Days(StoreThread &store, QObject *parent = nullptr);
    ~Days() override;

    using Told = std::function<void(tl::expected<Day, StoreProblem>)>;
    /// A day by this computer's clock and zone. Of several questions only the last is answered.
    void read(QDate day, const Clinic &clinic, QObject *receiver, Told reply);

    using Found = std::function<void(tl::expected<AuditFinding, StoreProblem>)>;
    void check(QObject *receiver, const Found &reply);

    /// All entries, the last one first, a part at a time; the last part is empty.
    using Part = std::function<void(tl::expected<std::vector<AuditEntry>, StoreProblem>)>;
    void readAll(QObject *receiver, const Part &reply);

    /// Whose the intakes are, as far as that is kept.
    using Names = std::map<QUuid, std::pair<QString, QString>>; ///< first and last name
    void names(const std::vector<QUuid> &ids, QObject *receiver, const std::function<void(const Names &)> &reply);

private:
    struct Reading;
    void readPart(const std::shared_ptr<Reading> &reading);
    void readSum(const std::shared_ptr<Reading> &reading);
    void checkPart(const std::shared_ptr<AuditCheck> &check, const QPointer<QObject> &receiver, const Found &reply);
    void readBefore(qint64 number, const QPointer<QObject> &receiver, const Part &reply);

    StoreThread &m_store;
    int m_readings = 0;
};

} // namespace Intake
