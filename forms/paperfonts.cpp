#include "forms/paperfonts.h"

#include "forms/theme.h"

#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QStringBuilder>
#include <QTextLayout>
#include <set>

namespace Intake {

namespace {

/// Spaces, marks that choose a direction or a variant, and the like have nothing to draw.
bool isSeen(char32_t c)
{
    const bool variant = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || c == 0x34f;
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return false;
    default:
        return !variant;
    }
}

bool isDrawn(const QString &character, const QFont &font)
{
    QTextLayout layout(character, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    bool drawn = false;
    for (const QGlyphRun &run : runs)
        for (const quint32 glyph : run.glyphIndexes()) {
            if (glyph == 0)
                return false;
            drawn = drawn || !run.rawFont().pathForGlyph(glyph).isEmpty();
        }
    return drawn;
}

} // namespace

QFont paperFont(double points, QFont::Weight weight)
{
    QFont font = Theme::font(Theme::Size::Text, weight);
    // Qt tells a PDF what a glyph means by the character that leads to it. Shaped Arabic letters have one in few fonts.
    font.setFamilies(font.families() + QStringList{QStringLiteral("DejaVu Sans")});
    font.setPixelSize(int(points * 10));
    font.setHintingPreference(QFont::PreferNoHinting);
    // By so little apart that nobody sees it, but enough for Qt 6.4 to join no letters: who looks for "Zofia" in a file
    // does not find it where f and i are one.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QString withoutFont(const QString &text)
{
    const QList<uint> all = text.toUcs4();
    const std::set<char32_t> characters(all.cbegin(), all.cend());
    const QFont font = paperFont(10);
    QString missing;
    for (const char32_t c : characters)
        if (const QString one = QString::fromUcs4(&c, 1); c >= 0x80 && isSeen(c) && !isDrawn(one, font))
            missing += one;
    return missing;
}

QString withCodes(const QString &text, const QString &missing)
{
    if (missing.isEmpty())
        return text;
    const QList<uint> codes = missing.toUcs4();
    QString all;
    for (const char32_t c : text.toUcs4())
        all += codes.contains(c) ? QString(u"[U+" % QString::number(c, 16).toUpper().rightJustified(4, u'0') % u']')
                                 : QString::fromUcs4(&c, 1);
    return all;
}

} // namespace Intake
