#pragma once

#include "advice/paste.h"

#include <QTest>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

inline ReadingPlace australia()
{
    return {u"AU"_s, QDate(2026, 11, 23), QLocale(QLocale::English, QLocale::Australia)};
}

/// The proposals, a line each: `path = value`, with a question mark at the start of one that is not sure; then the
/// remarks.
inline QStringList readIn(const QString &text, const ReadingPlace &place = australia())
{
    static const char *const kinds[] = {"cut", "cards", "no field", "damaged", "no date", "about another"};
    const Pasted pasted = readPasted(text, place);
    QStringList lines;
    for (const Proposal &each : pasted.proposals)
        lines += (each.isSure ? QString() : u"? "_s) % each.path % u" = " % QString(each.value).replace(u'\n', u'/');
    for (const PasteRemark &each : pasted.remarks)
        lines += QString(u"! "_s % QLatin1StringView(kinds[each.kind]) % u' ' %
                         (each.count ? QString::number(each.count) : each.detail))
                     .trimmed();
    return lines;
}

/// A row of a table: what is in the clipboard, and exactly what is proposed.
inline void pasteRow(const char *name, const QString &text, const QString &expected)
{
    QTest::newRow(name) << text << expected.split(u'\n', Qt::SkipEmptyParts);
}

inline void pasteColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
}

inline void comparePasted(const QStringList &found, const QStringList &expected)
{
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

} // namespace Intake::Testing
