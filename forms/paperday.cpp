#include "forms/paperday.h"

#include "forms/paperfonts.h"
#include "forms/paperwriter.h"
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
constexpr double head = 18 * Paper::unitsInAMillimetre;
constexpr double foot = 18 * Paper::unitsInAMillimetre;
constexpr int lineThickness = 5;

QString whose(const TodayEntry &entry)
{
    return entry.name.isEmpty() ? entry.number : Words::isolated(Words::shown(entry.name));
}

QString allText(const TodayShown &shown, const QString &clinic)
{
    QString text = clinic + shown.fault;
    for (const TodayEntry &entry : shown.entries)
        text += entry.who + entry.what + entry.name;
    return text;
}

} // namespace

QString dayTitle(const TodayShown &shown)
{
    return Words::date(shown.day);
}

DayPaper::DayPaper(const TodayShown &shown, const QString &clinic, QSizeF sheet, const QDateTime &printed)
    : m_sheet(sheet * unitsInAPoint)
    , m_body(side, head, m_sheet.width() - 2 * side, m_sheet.height() - head - foot)
    , m_title(dayTitle(shown))
    , m_document(std::make_unique<QTextDocument>())
{
    const QString missing = withoutFont(allText(shown, clinic));
    m_clinic = withCodes(clinic, missing);
    m_printed = QCoreApplication::translate("Paper", "What was done on this computer. Printed %1, %2.", "date, time")
                    .arg(Words::date(printed.date()), printed.toString(QStringLiteral("HH:mm")));
    write(shown, missing);
    m_document->setPageSize(m_body.size());
}

DayPaper::~DayPaper() = default;

void DayPaper::write(const TodayShown &shown, const QString &missing)
{
    PaperWriter writer(*m_document, missing);
    writer.paragraph(m_title, {18, QFont::Bold});
    if (!shown.fault.isEmpty()) {
        writer.beginFrame(QTextFrameFormat::BorderStyle_Solid, 25);
        writer.paragraph(shown.fault, {10, QFont::Bold});
        writer.endFrame();
    }
    writer.paragraph(shown.typed, {11, QFont::Bold, 60});
    for (const TodayFigure &figure : shown.figures)
        writer.named(figure.label, figure.value, {10});
    if (!shown.note.isEmpty())
        writer.paragraph(shown.note, {9, QFont::Normal, 20, true});
    if (shown.entries.empty())
        return;
    QTextTable *table = writer.table(int(shown.entries.size()), {12, 20, 40, 28});
    for (int row = 0; const TodayEntry &entry : shown.entries) {
        for (int column = 0; const QString &text : {entry.time, entry.who, entry.what, whose(entry)})
            writer.cell(*table, row, PaperWriter::columnAt(*table, column++), text, {9, QFont::Normal, 15});
        ++row;
    }
}

int DayPaper::pages() const
{
    return m_document->pageCount();
}

void DayPaper::paint(QPainter &painter, int page) const
{
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    paintFrame(painter, page);
    const QRectF shown(0, page * m_body.height(), m_body.width(), m_body.height());
    painter.translate(m_body.left(), m_body.top() - shown.top());
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // the screen may be dark
    context.clip = shown;
    m_document->documentLayout()->draw(&painter, context);
}

void DayPaper::paintFrame(QPainter &painter, int page) const
{
    const QRectF top(side, head / 2 - 30, m_body.width(), 130);
    painter.setPen(Qt::black);
    painter.setFont(paperFont(9, QFont::Bold));
    painter.drawText(top, int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, m_clinic);
    painter.setFont(paperFont(9));
    painter.drawText(top, int(Qt::AlignRight) | Qt::AlignVCenter, m_title);
    painter.fillRect(QRectF(side, top.bottom() + 15, m_body.width(), lineThickness), Qt::black);
    const QRectF bottom(side, m_sheet.height() - foot + 40, m_body.width(), 130);
    painter.setFont(paperFont(8));
    painter.drawText(bottom, int(Qt::AlignLeft) | Qt::AlignVCenter, m_printed);
    const QString number = QCoreApplication::translate("Paper", "%1 of %2", "page number, number of pages")
                               .arg(QString::number(page + 1), QString::number(pages()));
    painter.drawText(bottom, int(Qt::AlignRight) | Qt::AlignVCenter, number);
}

} // namespace Intake
