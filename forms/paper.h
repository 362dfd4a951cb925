#pragma once

#include <QByteArray>
#include <QLocale>
#include <QSizeF>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace Intake {

/// Something that is drawn page by page on paper or into a PDF. It is laid out and drawn in tenths of a point, so that
/// its pages break at the same places on every printer. Nothing of a screen goes into it: no dark colours, no scale.
class Paper
{
public:
    Paper() = default;
    Paper(const Paper &) = delete;
    Paper &operator=(const Paper &) = delete;
    virtual ~Paper() = default;

    virtual int pages() const = 0;
    virtual void paint(QPainter &painter, int page) const = 0; ///< pages count from 0

    static constexpr double unitsInAPoint = 10;
    static constexpr double unitsInAMillimetre = 720 / 25.4;
};

/// A sheet in points: Letter in the countries that use it (CLDR), else A4.
QSizeF sheetSize(const QLocale &locale);

/// Paints the pages in the order given. False when the device would not have it.
bool paintPages(QPagedPaintDevice &device, const Paper &paper, const std::vector<int> &pages);

/// The whole paper as a PDF with text that can be selected, made in memory. Its title is the one given: no name of a
/// person's, for titles stand in lists of files. Empty when it could not be made.
QByteArray pdf(const Paper &paper, QSizeF sheet, const QString &title);

} // namespace Intake
