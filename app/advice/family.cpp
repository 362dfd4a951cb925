#include "advice/family.h"

#include "model/clientfields.h"
#include "model/fieldpath.h"

#include <algorithm>
#include <array>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shared{"address"_L1,
                            "phone_number"_L1,
                            "emergency_contact_name"_L1,
                            "emergency_contact_phone"_L1,
                            "emergency_contact_relationship"_L1,
                            "referral_type_id"_L1,
                            "referral_description"_L1,
                            "referred_by_id"_L1};

bool isShared(const QString &path)
{
    return std::ranges::find(shared, path.section(u'/', 0, 0)) != shared.end();
}

template <typename Struct>
void copyShared(const Struct &from, Struct &into, const QString &path, std::map<QString, Mark> &marks)
{
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        const QString at = joined(path, field.key);
        if (!isShared(at))
            return;
        if constexpr (Described<Value>) {
            copyShared(from.*field.member, into.*field.member, at, marks);
        } else if (from.*field.member != Value()) {
            into.*field.member = from.*field.member;
            marks[at] = Mark::Copied;
        }
    });
}

} // namespace

Draft familyDraft(const Draft &before)
{
    Draft draft;
    copyShared(before.client, draft.client, {}, draft.marks);
    for (const auto &[path, text] : before.unparsed)
        if (isShared(path)) {
            draft.unparsed.emplace(path, text);
            draft.marks[path] = Mark::Copied;
        }
    return draft;
}

} // namespace Intake
