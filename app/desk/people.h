#pragma once

#include "advice/samepeople.h"
#include "desk/intakes.h"

#include <QThreadPool>

namespace Intake {

/// All people kept on this computer, to find one who may be the same as the one that is typed: drafts, waiting ones,
/// and the created ones of any day that are still in the store. They are read a hundred at a time once begin() was
/// called and the cards are there, so that saving never waits for it, and follow what changes. Folding and comparing
/// happen on a thread of their own.
class People : public QObject
{
    Q_OBJECT
public:
    explicit People(Intakes &intakes, QObject *parent = nullptr);
    ~People() override;

    /// Reads the store, now or when it is open. Costs nothing the second time.
    void begin();
    bool hasBegun() const { return m_wanted; }

    /// Reads on where a locked store has cut it off.
    void goOn();

    using Found = std::function<void(std::vector<SamePerson>)>;

    /// Looks among those read so far, never for `own` itself. Of several questions only the last is answered.
    void look(const QUuid &own, const Person &person, QObject *receiver, Found reply);

    /// What a panel shows of somebody.
    struct Entry
    {
        QString firstName;
        QString lastName;
        std::optional<QDate> dateOfBirth;
        State state = State::Draft;
        qint64 changed = 0; ///< milliseconds since 1970 in UTC
    };
    const Entry *find(const QUuid &id) const;

    int searched(const QUuid &own) const; ///< how many were read, but for this one
    bool isWhole() const { return m_whole; }
    int unreadable() const { return m_unreadable; } ///< damaged intakes, among which nobody can be found

signals:
    void wholeRead(); ///< all are there

private:
    struct Part
    {
        std::vector<std::pair<QUuid, Entry>> entries;
        std::vector<std::pair<QUuid, Person>> people;
        int unreadable = 0;
        bool isEnd = false;
    };

    static Entry entryOf(const Row &row, const Person &person);
    static tl::expected<Part, StoreProblem> readPart(const Store &store, qint64 first);
    void readFrom(qint64 first);
    void take(const Part &part, qint64 first);
    void forget();
    void follow(const QUuid &id);
    template <typename Job>
    void onWorker(Job job);

    Intakes &m_intakes;
    std::map<QUuid, Entry> m_entries;
    std::shared_ptr<SamePeople> m_same; ///< touched on the worker only
    bool m_wanted = false;
    bool m_reading = false; ///< or done: what changes is followed
    bool m_whole = false;
    int m_unreadable = 0;
    std::optional<qint64> m_cutOff;
    int m_round = 0; ///< another store, another round
    int m_looks = 0;
    QThreadPool m_worker; ///< the last member: it ends before what its jobs touch
};

} // namespace Intake
