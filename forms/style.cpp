#include "forms/style.h"

#include "forms/styleparts.h"
#include "forms/stylewidgets.h"
#include "forms/themetokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QEvent>
#include <QMenu>
#include <QPainterPath>

namespace Intake {

using namespace StyleParts;
using Theme::color;
using Theme::Token;

namespace {

/// Fusion's menus leave room for the bare box.
QStyleOption withRoomForRing(const QStyleOption &option)
{
    QStyleOption wider = option;
    wider.rect.adjust(-indicatorMargin, -indicatorMargin, indicatorMargin, indicatorMargin);
    return wider;
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        if (qobject_cast<const QMenu *>(widget))
            return drawCheckBox(painter, withRoomForRing(*option), widget);
        return drawCheckBox(painter, *option, widget);
    case PE_IndicatorRadioButton:
        return drawRadio(painter, *option, widget);
    case PE_PanelItemViewItem:
        return drawRow(painter, as<QStyleOptionViewItem>(option));
    default:
        if (!drawPanel(element, *option, painter, widget))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool Style::drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter *painter,
                      const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (as<QStyleOptionFrame>(&option).lineWidth > 0)
            drawField(painter, option, widget);
        else if (!isInsideCombo(widget))
            painter->fillRect(option.rect, option.palette.base());
        return true;
    case PE_Frame:
        drawFrame(option, painter, widget);
        return true;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractButton *>(widget) && !(widget && widget->window()->windowType() == Qt::Popup))
            drawRing(painter, option.rect, fieldRadius);
        return true;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        drawBox(painter, option.rect, {color(Token::Card), color(Token::FieldLine)});
        return true;
    case PE_PanelStatusBar:
        painter->fillRect(option.rect, color(Token::Side));
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, color(Token::Line));
        return true;
    case PE_FrameStatusBarItem:
        return true;
    default:
        return false;
    }
}

void Style::drawFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    if (isPopupList(widget))
        drawBox(painter, option.rect, {color(Token::Field), color(Token::FieldLine)});
    else if (isTextArea(widget) || isList(widget))
        drawField(painter, option, widget);
    else
        drawBox(painter, option.rect, {{}, color(Token::FieldLine)});
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        drawButton(painter, as<QStyleOptionButton>(option), widget);
        return drawButtonText(painter, as<QStyleOptionButton>(option), widget);
    case CE_PushButtonBevel:
        return drawButton(painter, as<QStyleOptionButton>(option), widget);
    case CE_PushButtonLabel:
        return drawButtonText(painter, as<QStyleOptionButton>(option), widget);
    case CE_RadioButton:
        if (!isSegment(widget))
            break;
        drawButton(painter, as<QStyleOptionButton>(option), widget);
        return drawButtonText(painter, as<QStyleOptionButton>(option), widget);
    case CE_ComboBoxLabel: {
        const auto &combo = as<QStyleOptionComboBox>(option);
        if (!combo.editable)
            drawComboText(painter, combo, proxy()->subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget));
        return;
    }
    case CE_ItemViewItem:
        return drawItem(as<QStyleOptionViewItem>(option), painter, widget);
    case CE_MenuItem:
        return drawMenuItem(*option, painter, widget);
    case CE_Splitter:
        return painter->fillRect(option->rect, color(Token::Line));
    case CE_ShapedFrame:
        if (const auto shape = as<QStyleOptionFrame>(option).frameShape;
            shape == QFrame::HLine || shape == QFrame::VLine) {
            const QPoint middle = option->rect.center();
            return painter->fillRect(shape == QFrame::HLine
                                         ? QRect(option->rect.left(), middle.y(), option->rect.width(), 1)
                                         : QRect(middle.x(), option->rect.top(), 1, option->rect.height()),
                                     color(Token::Line));
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawItem(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionViewItem item(option);
    item.palette.setColor(QPalette::HighlightedText, color(Token::Ink)); // a chosen row is soft, unlike selected text
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
}

void Style::drawMenuItem(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionMenuItem item = as<QStyleOptionMenuItem>(&option);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect &rect = item.rect;
        return painter->fillRect(rect.left(), rect.center().y(), rect.width(), 1, color(Token::Line));
    }
    drawMenuRow(painter, item);
    item.state &= ~State_Selected;
    QProxyStyle::drawControl(CE_MenuItem, &item, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawCombo(painter, as<QStyleOptionComboBox>(option), widget);
    if (control == CC_ScrollBar) {
        const auto &bar = as<QStyleOptionSlider>(option);
        return drawScrollBar(painter, bar, scrollBarPart(bar, SC_ScrollBarSlider));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    // Measures its frame anew, now that it is known what it is.
    if (auto *frame = isTextArea(widget) || isList(widget) ? qobject_cast<QFrame *>(widget) : nullptr)
        frame->setFrameStyle(frame->frameStyle());
    if (isRoundedPopup(widget))
        widget->installEventFilter(this);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    auto *popup = event->type() == QEvent::Resize ? qobject_cast<QWidget *>(watched) : nullptr;
    if (popup && popup->isWindow()) {
        QPainterPath outline;
        outline.addRoundedRect(popup->rect(), fieldRadius, fieldRadius);
        popup->setMask(QRegion(outline.toFillPolygon().toPolygon()));
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace Intake
