#include "forms/paper.h"

#include <algorithm>
#include <numeric>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace Intake {

QSizeF sheetSize(const QLocale &locale)
{
    static constexpr QLocale::Country letter[] = {
        QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico,     QLocale::Philippines, QLocale::PuertoRico,
        QLocale::Chile,        QLocale::Belize, QLocale::Colombia,   QLocale::CostaRica,   QLocale::Guatemala,
        QLocale::Nicaragua,    QLocale::Panama, QLocale::ElSalvador, QLocale::Venezuela};
    const bool isLetter = std::ranges::find(letter, locale.country()) != std::end(letter);
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point);
}

bool paintPages(QPagedPaintDevice &device, const Paper &paper, const std::vector<int> &pages)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / (72 * Paper::unitsInAPoint);
    bool first = true;
    for (const int page : pages) {
        if (!std::exchange(first, false) && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        paper.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

QByteArray pdf(const Paper &paper, QSizeF sheet, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Intake"));
    writer.setPageSize(QPageSize(sheet, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    writer.setPageMargins({});
    std::vector<int> pages(std::size_t(paper.pages()));
    std::iota(pages.begin(), pages.end(), 0);
    return paintPages(writer, paper, pages) ? bytes : QByteArray();
}

} // namespace Intake
