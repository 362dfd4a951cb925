#pragma once

#include "advice/sameperson.h"

#include <map>

namespace Intake {

/// Somebody who may be the same person.
struct SamePerson
{
    QUuid id;
    std::vector<Alike> why;
    Nickname nickname = {}; ///< when it is among the reasons
    friend bool operator==(const SamePerson &, const SamePerson &) = default;
};

/// The people among whom is searched. Each has a signature of 128 bits, one for every three letters of the names: all
/// are compared in memory, birth dates and contacts with them, and the few hundred that come closest are looked at
/// letter by letter. Among 10,000 that takes well below a millisecond. Belongs to one thread.
class SamePeople
{
public:
    static constexpr std::size_t most = 5;
    static constexpr int sharedByTooMany = 5; ///< a phone or email that more people have tells nothing

    SamePeople();
    ~SamePeople();

    /// Adds them, or takes over what has changed.
    void put(const QUuid &id, const Person &person);
    void drop(const QUuid &id);
    int size() const { return int(m_marks.size()); }

    /// The most alike first; never `own`, nor whom somebody said to be someone else.
    std::vector<SamePerson> like(const Person &person, const QUuid &own);

private:
    struct Mark
    {
        quint64 letters[2] = {};
        qint64 birth = 0; ///< Julian day; 0: not known
        QUuid id;
    };
    struct Near
    {
        int nearness = 0;
        std::size_t place = 0; ///< in m_marks
    };

    static Mark markOf(const KnownPerson &person, const QUuid &id);
    void forgetContacts(std::size_t place);
    SharedContacts shared(const KnownPerson &person) const;
    std::vector<Near> nearest(const KnownPerson &person) const;

    NameFolder m_fold;
    std::vector<Mark> m_marks;
    std::vector<KnownPerson> m_people;        ///< in the order of m_marks
    std::map<QUuid, std::size_t> m_places;    ///< in both
    std::multimap<QString, QUuid> m_contacts; ///< who has a phone or an email
};

} // namespace Intake
