#pragma once

#include "forms/paper.h"
#include "forms/todaypage.h"

#include <memory>
#include <QDateTime>

class QTextDocument;

namespace Intake {

/// A day on paper: its sum and who did what, as the page shows it, names only where it shows them. Every page says
/// whose it is and its number.
class DayPaper : public Paper
{
public:
    /// `sheet` in points.
    DayPaper(const TodayShown &shown, const QString &clinic, QSizeF sheet, const QDateTime &printed);
    ~DayPaper() override;

    int pages() const override;
    void paint(QPainter &painter, int page) const override;

private:
    void write(const TodayShown &shown, const QString &missing);
    void paintFrame(QPainter &painter, int page) const;

    QSizeF m_sheet;
    QRectF m_body;
    QString m_clinic;
    QString m_title;
    QString m_printed;
    std::unique_ptr<QTextDocument> m_document;
};

/// "Today, 24 November 2026" without the first word.
QString dayTitle(const TodayShown &shown);

} // namespace Intake
