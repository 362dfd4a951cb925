#pragma once

#include "forms/pdftext.h"
#include "forms/recordsheet.h"
#include "forms/recordview.h"

namespace Intake::Testing {

/// All words that the record view shows, one by one.
inline QStringList onScreen(const RecordShown &shown)
{
    const RecordSheet sheet = recordSheet(shown);
    QStringList all =
        QStringList{sheet.name, sheet.id, sheet.differencesTitle, sheet.notRecorded} + sheet.facts + sheet.differences;
    for (const RecordLine &line : sheet.warnings)
        all += {line.label, line.value};
    for (const RecordSection &section : sheet.sections) {
        all += section.title;
        for (const RecordLine &line : section.lines)
            all += {line.label, line.value, line.mark};
    }
    all.removeAll(QString());
    return all;
}

/// Of these the ones that are not in the text of a PDF. Readers of PDF put numbers, punctuation and what runs from left
/// to right inside Arabic in an order of their own, so there it is word by word, without punctuation.
inline QString missingOf(const RecordShown &shown, const QString &text)
{
    static const QRegularExpression punctuation(QStringLiteral("\\p{P}+"));
    const QString read = letters(text), bare = QString(read).remove(punctuation);
    QStringList missing;
    for (const QString &words : onScreen(shown)) {
        const bool isMirrored = words.isRightToLeft();
        for (const QString &part :
             QString(words).replace(u'\n', isMirrored ? u' ' : u'\n').split(isMirrored ? u' ' : u'\n'))
            if (isMirrored ? !bare.contains(letters(part).remove(punctuation)) : !read.contains(letters(part)))
                missing += part;
    }
    return missing.join(u'\n');
}

} // namespace Intake::Testing
