#include "advice/paste.h"

#include "advice/pastetext.h"

namespace Intake {

namespace {

/// The first part of a text, never half of a character.
QString firstPart(const QString &text, qsizetype longest)
{
    qsizetype length = std::min(text.size(), longest);
    if (length > 0 && length < text.size() && text[length - 1].isHighSurrogate())
        --length;
    return text.left(length);
}

} // namespace

Pasted readPasted(const QString &text, const ReadingPlace &place)
{
    PasteFinds finds;
    if (text.size() > longestCard)
        finds.remark(PasteRemark::Cut, longestCard);
    if (readCards(firstPart(text, longestCard), place, finds))
        return finds.result();
    PasteFinds ofText;
    if (text.size() > longestPaste)
        ofText.remark(PasteRemark::Cut, longestPaste);
    readText(firstPart(text, longestPaste), place, ofText);
    return ofText.result();
}

} // namespace Intake
