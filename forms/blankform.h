#pragma once

#include "forms/blankformlayout.h"
#include "forms/paper.h"
#include "model/clinic.h"

namespace Intake {

/// The form on paper, for when nothing works: the sections and labels of the form in the language of the screen, with
/// boxes to write in and boxes to tick, and at its end who typed it in and when. What the clinic does not ask is left
/// out.
class BlankForm : public Paper
{
public:
    /// `sheet` in points.
    BlankForm(const Clinic &clinic, QSizeF sheet);

    int pages() const override;
    void paint(QPainter &painter, int page) const override;

private:
    void paintMark(QPainter &painter, const BlankMark &mark) const;
    void paintFrame(QPainter &painter, int page) const;

    QSizeF m_sheet;
    QString m_clinic;
    BlankLayout m_layout;
};

/// The characters of the blank form that no font here can draw on paper (forms/paperfonts.h).
QString withoutFont(const Clinic &clinic);

} // namespace Intake
