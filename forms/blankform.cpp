#include "forms/blankform.h"

#include "forms/paperfonts.h"
#include "forms/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QStringBuilder>

namespace Intake {

namespace {

constexpr double side = 15 * Paper::unitsInAMillimetre;
constexpr double head = 25 * Paper::unitsInAMillimetre;
constexpr double foot = 14 * Paper::unitsInAMillimetre;
constexpr double thin = 5;

QString heading()
{
    return QCoreApplication::translate("Paper", "New client");
}

/// What stands below the heading of a page.
QString frameWords(int page)
{
    return page == 0 ? QCoreApplication::translate("Paper", "For when Intake cannot be used. Type it in as soon as it "
                                                            "can. Fields with * are needed.")
                     : QCoreApplication::translate("Paper", "First and last name:");
}

QRectF bodyOf(QSizeF sheet)
{
    return {side, head, sheet.width() - 2 * side, sheet.height() - head - foot};
}

} // namespace

QString withoutFont(const Clinic &clinic)
{
    QString words = clinic.name % heading() % frameWords(0) % frameWords(1);
    const BlankLayout layout(clinic, bodyOf(QPageSize::size(QPageSize::A4, QPageSize::Point)));
    for (const BlankMark &mark : layout.marks())
        words += mark.text;
    return withoutFont(words);
}

BlankForm::BlankForm(const Clinic &clinic, QSizeF sheet)
    : m_sheet(sheet * unitsInAPoint)
    , m_clinic(clinic.name)
    , m_layout(clinic, bodyOf(m_sheet))
{
    m_clinic = withCodes(m_clinic, withoutFont(m_clinic));
}

int BlankForm::pages() const
{
    return m_layout.pages();
}

void BlankForm::paint(QPainter &painter, int page) const
{
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.setPen(QPen(Qt::black, thin));
    paintFrame(painter, page);
    for (const BlankMark &mark : m_layout.marks())
        if (mark.page == page)
            paintMark(painter, mark);
}

void BlankForm::paintMark(QPainter &painter, const BlankMark &mark) const
{
    QRectF rect = mark.rect;
    if (painter.layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(m_sheet.width() - rect.right());
    painter.setFont(BlankLayout::fontOf(mark.kind));
    if (mark.kind == BlankMark::Box && rect.height() == 0)
        painter.drawLine(rect.topLeft(), rect.topRight());
    else if (mark.kind == BlankMark::Box || mark.kind == BlankMark::Tick)
        painter.drawRect(rect);
    else
        painter.drawText(rect,
                         int(mark.kind == BlankMark::Hint ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                             Qt::TextSingleLine,
                         mark.text);
}

/// Every page has the clinic, its number, and from the second on room for the name, should the pages part.
void BlankForm::paintFrame(QPainter &painter, int page) const
{
    const QRectF line(side, head / 2 - 130, m_sheet.width() - 2 * side, 140);
    const int start = int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    const int end = int(Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setFont(paperFont(12, QFont::Bold));
    painter.drawText(line, start, heading());
    painter.setFont(paperFont(9, QFont::Bold));
    painter.drawText(line, end, m_clinic);
    painter.setFont(paperFont(8));
    const QString words = frameWords(page);
    painter.drawText(line.translated(0, 150), start, words);
    if (page > 0) {
        const double from = painter.fontMetrics().horizontalAdvance(words) + 60;
        BlankMark room{BlankMark::Box, page, {side + from, line.bottom() + 140, line.width() - from, 0}};
        paintMark(painter, room);
        painter.setFont(paperFont(8));
    }
    const QString number = QCoreApplication::translate("Paper", "%1 of %2", "page number, number of pages")
                               .arg(QString::number(page + 1), QString::number(pages()));
    painter.drawText(QRectF(side, m_sheet.height() - foot + 60, line.width(), 130), end, number);
}

} // namespace Intake
