#include "model/clinic.h"

#include <algorithm>

namespace Intake {

namespace {

bool is(const ListEntry &entry, const QString &id)
{
    return id == QString::number(entry.number) || (!entry.returnedId.isEmpty() && id == entry.returnedId);
}

void learnTag(EntryList &tags, const Client &sent, const Client &returned)
{
    if (sent.tagIds.size() != returned.tagIds.size())
        return;
    std::vector<ListEntry *> unpaired;
    QStringList ids;
    for (const TagId &tag : returned.tagIds)
        ids += tag.text;
    for (const TagId &tag : sent.tagIds) {
        const auto entry = std::ranges::find_if(tags, [&](const ListEntry &e) { return is(e, tag.text); });
        if (entry == tags.end())
            return;
        if (entry->returnedId.isEmpty() || !ids.removeOne(entry->returnedId))
            unpaired.push_back(&*entry);
    }
    if (unpaired.size() == 1 && ids.size() == 1)
        unpaired.front()->returnedId = ids.front();
}

} // namespace

std::optional<QString> numberFor(const EntryList &list, const QString &nameOrNumber)
{
    const QString wanted = nameOrNumber.trimmed();
    for (const ListEntry &entry : list)
        if (entry.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return QString::number(entry.number);
    bool whole = false;
    const qint64 number = wanted.toLongLong(&whole);
    return whole && number >= 0 ? std::optional(QString::number(number)) : std::nullopt;
}

QString nameFor(const EntryList &list, const QString &id)
{
    const auto entry = std::ranges::find_if(list, [&](const ListEntry &e) { return is(e, id); });
    return entry == list.end() ? id : entry->name;
}

Clinic learned(Clinic clinic, const Client &sent, const Client &returned)
{
    for (ListEntry &entry : clinic.referralTypes)
        if (!returned.referralTypeId.isEmpty() && is(entry, sent.referralTypeId.text))
            entry.returnedId = returned.referralTypeId.text;
    learnTag(clinic.tags, sent, returned);
    return clinic;
}

} // namespace Intake
