#pragma once

#include "forms/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace Intake::StyleParts {

/// The pieces that the style is made of. Each leaves the painter as it was.

inline constexpr int fieldRadius = 5;
inline constexpr int buttonRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int focusWidth = 2;

/// Smooth edges as long as it lives.
class Smooth
{
public:
    explicit Smooth(QPainter *painter);
    ~Smooth();
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter *m_painter;
};

struct Box
{
    QColor fill;
    QColor edge;
    qreal width = 1;
    qreal radius = fieldRadius;
};

/// A rounded box whose edge lies inside `rect`; an invalid colour paints nothing.
void drawBox(QPainter *painter, const QRectF &rect, const Box &box);
void drawRing(QPainter *painter, const QRectF &rect, qreal radius);

/// The bar at the start side of a problem field or a band, following the corners of the box.
void drawStartBar(QPainter *painter, const QRectF &box, Qt::LayoutDirection direction, const QColor &color, qreal width,
                  qreal radius);
void drawChevron(QPainter *painter, const QRectF &rect, const QColor &color);
QColor fadedInk();

int fieldHeight(const QFontMetrics &metrics);
void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget);

/// Combo boxes.
int arrowWidth(const QFontMetrics &metrics);
void drawCombo(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);
void drawComboText(QPainter *painter, const QStyleOptionComboBox &option, const QRect &editRect);

/// Check boxes and radio buttons; `rect` has room for the focus ring around the box.
inline constexpr int indicatorMargin = 3;
int indicatorSize(const QFontMetrics &metrics);
void drawCheckBox(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void drawRadio(QPainter *painter, const QStyleOption &option, const QWidget *widget);

/// Buttons.
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void drawButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void drawButtonText(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);

/// Lists, pop-ups and scroll bars.
void drawRow(QPainter *painter, const QStyleOptionViewItem &option);
void drawMenuRow(QPainter *painter, const QStyleOption &option);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace Intake::StyleParts
