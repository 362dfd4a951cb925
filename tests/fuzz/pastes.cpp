#include "advice/paste.h"

#include "fuzz/targets.h"

#include <QSet>

namespace Intake::Fuzz {

using namespace Qt::StringLiterals;

void pastes(const QByteArray &bytes)
{
    static const QLocale locale(u"en_AU"_s);
    const Pasted read = readPasted(QString::fromUtf8(bytes), {u"AU"_s, QDate(2026, 11, 24), locale});
    QSet<QString> paths;
    for (const Proposal &each : read.proposals) {
        promised(!each.path.isEmpty() && !paths.contains(each.path), "at most one value for each field");
        promised(each.where.size() <= 80 && !each.where.contains(u'\n'), "where it stands is one short line");
        promised(!each.value.isEmpty(), "a value is one");
        paths.insert(each.path);
    }
}

} // namespace Intake::Fuzz
