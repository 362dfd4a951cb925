#pragma once

#include "model/choices.h"
#include "model/clinic.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

namespace Intake {

struct Page;

/// One thing on the blank form, where it stands on its page, in tenths of a point from the page's start and top.
struct BlankMark
{
    enum Kind { Heading, Label, Word, Hint, Box, Tick } kind;
    int page;
    QRectF rect;
    QString text = {};
};

/// Lays the blank form out: the pages and fields of forms/pages.h, one below the other, as wide as they are there.
class BlankLayout
{
public:
    BlankLayout(const Clinic &clinic, const QRectF &body);

    const std::vector<BlankMark> &marks() const { return m_marks; }
    int pages() const { return m_page + 1; }

    static QFont fontOf(BlankMark::Kind kind);

private:
    void section(const Page &page, const Clinic &clinic);
    void field(const QString &path, int twelfths, const QString &name);
    void box(const QString &label, int twelfths, double height, const QString &hint = {});
    void ticks(const QString &label, const QStringList &words, bool other);
    void answers(const QString &path);
    void table(const QStringList &columns, int rows);
    void signature();

    void endLine();
    void need(double height);
    void put(BlankMark::Kind kind, const QRectF &rect, const QString &text = {});

    QRectF m_body;
    std::vector<BlankMark> m_marks;
    int m_page = 0;
    int m_used = 0;       ///< twelfths of the line that are taken
    double m_line = 0;    ///< height of the line
    double m_y = 0;       ///< of the line's top
    double m_heading = 0; ///< height of a heading that waits for what it stands above
    QString m_title;
};

} // namespace Intake
