#include "forms/paperwriter.h"

#include "forms/paperfonts.h"
#include "forms/recorddifferences.h"
#include "forms/words.h"

#include <algorithm>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace Intake {

namespace {

constexpr QRgb mutedInk = 0xff4a4a4a; // still black enough for a printer that is short of toner
constexpr int framePadding = 60;
constexpr int gap = 50;          ///< below a table or a frame
constexpr int betweenCells = 50; ///< from a label to its value

bool isMirrored()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

} // namespace

PaperWriter::PaperWriter(QTextDocument &document, QString missing)
    : m_document(document)
    , m_missing(std::move(missing))
    , m_cursor(&document)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    document.setDefaultFont(paperFont(9));
    document.setDocumentMargin(0);
    document.setUndoRedoEnabled(false);
}

QTextCharFormat PaperWriter::charFormat(const Style &style)
{
    QFont font = paperFont(style.points, style.weight);
    if (style.fixed)
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(style.muted ? QColor::fromRgb(mutedInk) : QColor(Qt::black));
    return format;
}

/// Lines begin where the page's lines begin, whatever script they are in.
QTextBlockFormat PaperWriter::blockFormat(int above, Qt::LayoutDirection direction)
{
    QTextBlockFormat format;
    format.setAlignment((isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    format.setLayoutDirection(direction);
    format.setTopMargin(above);
    return format;
}

void PaperWriter::beginBlock(const Style &style)
{
    const QTextBlockFormat format = blockFormat(style.above, QGuiApplication::layoutDirection());
    if (std::exchange(m_fresh, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_cursor.mergeBlockCharFormat(
        charFormat(style)); // merged: what makes it the first of a frame or cell stands there too
}

/// Behind a table or a frame there is always a block: it is the room before what follows.
void PaperWriter::leave()
{
    m_cursor.movePosition(QTextCursor::End);
    QTextBlockFormat room;
    room.setLineHeight(gap, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(room);
    m_cursor.setBlockCharFormat(charFormat({1}));
    m_fresh = false;
}

void PaperWriter::write(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(withCodes(text, m_missing).replace(u'\n', QChar::LineSeparator), format);
}

void PaperWriter::paragraph(const QString &text, const Style &style)
{
    beginBlock(style);
    write(text, charFormat(style));
}

void PaperWriter::named(const QString &name, const QString &value, const Style &style)
{
    beginBlock(style);
    Style bold = style;
    bold.weight = QFont::Bold;
    write(name, charFormat(bold));
    write(QString(QStringLiteral("   ") % Words::isolated(value)), charFormat(style));
}

void PaperWriter::heading(const QString &text)
{
    paragraph(text, {10.5, QFont::Bold, 50});
    m_headings += m_cursor.block();
}

void PaperWriter::beginFrame(QTextFrameFormat::BorderStyle line, int thickness)
{
    QTextFrameFormat format;
    format.setBorder(thickness);
    format.setBorderStyle(line);
    format.setBorderBrush(Qt::black);
    format.setPadding(framePadding);
    format.setTopMargin(framePadding / 2);
    m_cursor.insertFrame(format);
    m_fresh = true;
}

void PaperWriter::endFrame()
{
    leave();
}

int PaperWriter::columnAt(const QTextTable &table, int column)
{
    return isMirrored() ? table.columns() - 1 - column : column;
}

void PaperWriter::mergeValue(QTextTable &table, int row)
{
    table.mergeCells(row, isMirrored() ? 0 : 1, 1, table.columns() - 1);
}

QTextTable *PaperWriter::table(int rows, QList<int> percents)
{
    if (isMirrored())
        std::ranges::reverse(percents);
    QTextTableFormat format;
    QList<QTextLength> widths;
    for (const int percent : percents)
        widths += QTextLength(QTextLength::PercentageLength, percent);
    format.setColumnWidthConstraints(widths);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(8);
    QTextTable *table = m_cursor.insertTable(rows, int(percents.size()), format);
    leave();
    return table;
}

void PaperWriter::cell(QTextTable &table, int row, int column, const QString &text, const Style &style)
{
    const QTextTableCell at = table.cellAt(row, column); // of merged ones the whole
    QTextCursor cursor = at.firstCursorPosition();
    if (at.lastCursorPosition().position() > cursor.position()) {
        cursor = at.lastCursorPosition();
        cursor.insertBlock();
    }
    QTextBlockFormat format = blockFormat(style.above, text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    format.setLeftMargin(isMirrored() ? betweenCells : 0);
    format.setRightMargin(isMirrored() ? 0 : betweenCells);
    cursor.setBlockFormat(format);
    cursor.mergeBlockCharFormat(charFormat(style));
    cursor.insertText(withCodes(text, m_missing).replace(u'\n', QChar::LineSeparator), charFormat(style));
}

} // namespace Intake
