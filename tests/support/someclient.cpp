#include "support/someclient.h"

namespace Intake::Support {

using namespace Qt::StringLiterals;

CheckedClient someClient(qsizetype size)
{
    Draft draft;
    draft.client.firstName = u"Ngaire"_s;
    draft.client.lastName = u"O'Brien"_s;
    constexpr qsizetype row = 1'000;
    for (qsizetype held = row; held <= size; held += row)
        draft.client.intolerances.append(QString(row - 3, u'x'));
    return check(draft, QDate(2026, 11, 23)).value();
}

} // namespace Intake::Support
