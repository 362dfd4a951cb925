#pragma once

#include <QProxyStyle>

class QStyleOptionViewItem;

namespace Intake {

/// The look of every control: Fusion where it needs no change, and flat boxes in the theme's colours elsewhere. Sizes
/// come from the font; nothing is animated, shaded or cached in pictures.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter *painter,
                   const QWidget *widget) const;
    void drawFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawItem(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
};

} // namespace Intake
