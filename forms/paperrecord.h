#pragma once

#include "forms/paper.h"
#include "forms/recordview.h"

#include <memory>
#include <QDateTime>
#include <QTextBlock>

class QTextDocument;

namespace Intake {

/// The created record on paper: all that the record view shows, in its words and order. Every page says whose it is,
/// the clinic's name and its number; the foot says where it comes from and when it was printed. Alert, allergies and a
/// rejected consent stand in a thick frame, differences in a dashed one, so that both are seen without colour.
class RecordPaper : public Paper
{
public:
    /// `sheet` in points.
    RecordPaper(const RecordShown &shown, QSizeF sheet, const QDateTime &printed);
    ~RecordPaper() override;

    int pages() const override;
    void paint(QPainter &painter, int page) const override;

private:
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;
    void keepHeadings();

    QRectF m_body;
    QSizeF m_sheet;
    QString m_clinic;
    QString m_kind; ///< of paper
    QString m_whose;
    QString m_printed;
    std::unique_ptr<QTextDocument> m_document;
    QList<QTextBlock> m_headings;
};

/// The characters of the record that no font here can draw on paper (forms/paperfonts.h).
QString withoutFont(const RecordShown &shown);

} // namespace Intake
