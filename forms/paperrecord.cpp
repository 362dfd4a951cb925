#include "forms/paperrecord.h"

#include "forms/paperfonts.h"
#include "forms/paperwriter.h"
#include "forms/recorddifferences.h"
#include "forms/recordsheet.h"
#include "forms/words.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace Intake {

namespace {

constexpr double side = 15 * Paper::unitsInAMillimetre;
constexpr double head = 18 * Paper::unitsInAMillimetre; ///< above the body, with the line of the clinic's name
constexpr double foot = 22 * Paper::unitsInAMillimetre;
constexpr int lineThickness = 5;

/// What is longer than this does not fit beside another field.
constexpr qsizetype longestHalf = 26;

const PaperWriter::Style labelStyle{8.5, QFont::Normal, 36, true};
const PaperWriter::Style valueStyle{10, QFont::Normal, 22};
const PaperWriter::Style markStyle{9, QFont::Bold, 5};

/// One line of a section's table: one field over the whole width, or two beside each other.
struct Row
{
    const RecordLine *left;
    const RecordLine *right = nullptr;
    bool wide = false;
};

bool isWide(const std::vector<RecordLine> &lines, std::size_t at)
{
    const RecordLine &line = lines[at];
    const bool goesOn = at + 1 < lines.size() && lines[at + 1].label.isEmpty();
    return goesOn || line.label.isEmpty() || !line.mark.isEmpty() || line.value.contains(u'\n') ||
           line.value.size() > longestHalf;
}

std::vector<Row> rowsOf(const std::vector<RecordLine> &lines)
{
    std::vector<Row> rows;
    rows.reserve(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const bool wide = isWide(lines, at);
        if (!wide && !rows.empty() && !rows.back().wide && !rows.back().right)
            rows.back().right = &lines[at];
        else
            rows.push_back({&lines[at], nullptr, wide});
    }
    return rows;
}

void writeField(PaperWriter &writer, QTextTable &table, int row, int column, const RecordLine &line)
{
    const int labelAt = writer.columnAt(table, column), valueAt = writer.columnAt(table, column + 1);
    writer.cell(table, row, labelAt, line.label, labelStyle);
    if (!line.value.isEmpty())
        writer.cell(table, row, valueAt, line.value, valueStyle);
    if (!line.mark.isEmpty())
        writer.cell(table, row, valueAt, line.mark, markStyle);
}

void writeSection(PaperWriter &writer, const RecordSection &section)
{
    writer.heading(section.title);
    const std::vector<Row> rows = rowsOf(section.lines);
    QTextTable *table = writer.table(int(rows.size()), {21, 30, 18, 31});
    for (int at = 0; const Row &row : rows) {
        if (row.wide)
            writer.mergeValue(*table, at);
        writeField(writer, *table, at, 0, *row.left);
        if (row.right)
            writeField(writer, *table, at, 2, *row.right);
        ++at;
    }
}

void writeSheet(PaperWriter &writer, const RecordSheet &sheet)
{
    if (!sheet.practice.isEmpty()) {
        writer.beginFrame(QTextFrameFormat::BorderStyle_Solid, 25);
        writer.paragraph(sheet.practice, {10.5, QFont::Bold});
        writer.endFrame();
    }
    writer.paragraph(sheet.outcome, {9.5, QFont::Bold});
    writer.paragraph(sheet.name, {20, QFont::Bold, 10});
    if (!sheet.facts.isEmpty()) {
        QStringList facts = sheet.facts;
        for (QString &fact : facts)
            fact = Words::isolated(fact);
        writer.paragraph(facts.join(QStringLiteral(" · ")), {10, QFont::Normal, 10});
    }
    writer.paragraph(Words::isolated(sheet.id), {10, QFont::Normal, 20, false, true});
    if (!sheet.warnings.empty()) {
        writer.beginFrame(QTextFrameFormat::BorderStyle_Solid, 25);
        for (const RecordLine &warning : sheet.warnings)
            writer.named(warning.label, warning.value, {10.5});
        writer.endFrame();
    }
    if (!sheet.differences.isEmpty()) {
        writer.beginFrame(QTextFrameFormat::BorderStyle_Dashed, 12);
        writer.paragraph(sheet.differencesTitle, {9, QFont::Bold});
        for (const QString &sentence : sheet.differences)
            writer.paragraph(sentence, {9, QFont::Normal, 10});
        writer.endFrame();
    }
    for (const RecordSection &section : sheet.sections)
        writeSection(writer, section);
    if (!sheet.notRecorded.isEmpty())
        writer.paragraph(sheet.notRecorded, {9, QFont::Normal, 30, true});
}

/// On paper "today" is soon another day, so the day always stands.
RecordSheet sheetOf(const RecordShown &shown)
{
    RecordSheet sheet = recordSheet(shown);
    sheet.outcome = createdWords(shown.record.client.createdAt.text, {});
    return sheet;
}

} // namespace

QString withoutFont(const RecordShown &shown)
{
    return withoutFont(QString(asText(sheetOf(shown)) % shown.clinic.name));
}

RecordPaper::RecordPaper(const RecordShown &shown, QSizeF sheet, const QDateTime &printed)
    : m_sheet(sheet * unitsInAPoint)
    , m_document(std::make_unique<QTextDocument>())
{
    const QString missing = withoutFont(shown);
    const RecordSheet words = sheetOf(shown);
    m_kind = shown.isPractice ? words.practice : QCoreApplication::translate("Paper", "Client record");
    m_clinic = withCodes(shown.clinic.name, missing);
    m_whose = withCodes(QString(QChar(0x2068) % words.name % QChar(0x2069) % QStringLiteral(" · ") % QChar(0x2068) %
                                words.id % QChar(0x2069)),
                        missing);
    m_printed =
        QCoreApplication::translate("Paper", "From the record that the server returned. Printed %1, %2.", "date, time")
            .arg(Words::date(printed.date()), printed.toString(QStringLiteral("HH:mm")));
    m_body = QRectF(side, head, m_sheet.width() - 2 * side, m_sheet.height() - head - foot);
    PaperWriter writer(*m_document, missing);
    writeSheet(writer, words);
    if (!missing.isEmpty())
        writer.paragraph(QCoreApplication::translate(
                             "Paper", "No font for some characters was on the computer that printed this; their codes "
                                      "stand in square brackets."),
                         {9, QFont::Bold, 90});
    m_document->setPageSize(m_body.size());
    m_headings = writer.headings();
    keepHeadings();
}

RecordPaper::~RecordPaper() = default;

/// A heading goes to the next page with what it stands above.
void RecordPaper::keepHeadings()
{
    const auto pageAt = [this](double y) { return int(y / m_body.height()); };
    for (const QTextBlock &heading : m_headings) {
        const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
        const double own = layout->blockBoundingRect(heading).bottom();
        const double next = layout->blockBoundingRect(heading.next()).bottom();
        if (pageAt(own) == pageAt(next))
            continue;
        QTextCursor cursor(heading);
        QTextBlockFormat format = cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

int RecordPaper::pages() const
{
    return m_document->pageCount();
}

void RecordPaper::paint(QPainter &painter, int page) const
{
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    paintHead(painter);
    paintFoot(painter, page);
    const QRectF shown(0, page * m_body.height(), m_body.width(), m_body.height());
    painter.translate(m_body.left(), m_body.top() - shown.top());
    painter.setClipRect(shown);
    const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
    for (const QTextBlock &heading : m_headings)
        painter.fillRect(QRectF(0, layout->blockBoundingRect(heading).top() - 25, shown.width(), lineThickness / 2.0),
                         Qt::black);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // the screen may be dark
    context.clip = shown;
    m_document->documentLayout()->draw(&painter, context);
}

void RecordPaper::paintHead(QPainter &painter) const
{
    const QRectF line(side, head / 2 - 30, m_body.width(), 130);
    painter.setPen(Qt::black);
    painter.setFont(paperFont(9, QFont::Bold));
    painter.drawText(line, int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, m_clinic);
    painter.setFont(paperFont(9));
    painter.drawText(line, int(Qt::AlignRight) | Qt::AlignVCenter, m_kind);
    painter.fillRect(QRectF(side, line.bottom() + 15, m_body.width(), lineThickness), Qt::black);
}

void RecordPaper::paintFoot(QPainter &painter, int page) const
{
    const QRectF line(side, m_sheet.height() - foot + 60, m_body.width(), 130);
    painter.fillRect(QRectF(side, line.top() - 30, m_body.width(), lineThickness), Qt::black);
    painter.setPen(Qt::black);
    painter.setFont(paperFont(8, QFont::Bold));
    const QString number = QCoreApplication::translate("Paper", "%1 of %2", "page number, number of pages")
                               .arg(QString::number(page + 1), QString::number(pages()));
    painter.drawText(line, int(Qt::AlignRight) | Qt::AlignVCenter, number);
    painter.setFont(paperFont(8));
    const QString whose = painter.fontMetrics().elidedText(m_whose, Qt::ElideMiddle, int(line.width() * 4 / 5));
    painter.drawText(line, int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, whose);
    painter.drawText(line.translated(0, 120), int(Qt::AlignLeft) | Qt::AlignVCenter, m_printed);
}

} // namespace Intake
