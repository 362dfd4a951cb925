#include "forms/recordwrap.h"

#include <QTextBoundaryFinder>

namespace Intake {

namespace {

void appendBreakable(QString &text, const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        text += QStringView(word).mid(from, to - from);
        text += mayBreak;
        from = to;
    }
}

} // namespace

QString breakable(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QString result;
    qsizetype from = 0;
    for (qsizetype to = 0; to <= text.size(); ++to) {
        if (to < text.size() && !text[to].isSpace())
            continue;
        const QString word = text.sliced(from, to - from);
        if (metrics.horizontalAdvance(word) > width)
            appendBreakable(result, word);
        else
            result += word;
        if (to < text.size())
            result += text[to];
        from = to + 1;
    }
    return result;
}

} // namespace Intake
