#include "forms/style.h"

#include "forms/styleparts.h"
#include "forms/stylewidgets.h"

#include <QFrame>

namespace Intake {

using namespace StyleParts;

namespace {

constexpr int popupMargin = 4;
constexpr int smallestTarget = 24;
constexpr int textMargin = 8; // beside the two pixels that a line edit adds

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            return option->rect.adjusted(textMargin, 1, -textMargin, -1);
        return isInsideCombo(widget) ? option->rect : QProxyStyle::subElementRect(element, option, widget);
    case SE_ShapedFrameContents:
        if (as<QStyleOptionFrame>(option).frameShape != QFrame::StyledPanel)
            break;
        if (isTextArea(widget))
            return option->rect.adjusted(6, 3, -3, -3); // a scroll area mirrors what it gets
        if (isList(widget))
            return option->rect.adjusted(popupMargin, popupMargin, -popupMargin, -popupMargin);
        break;
    case SE_RadioButtonClickRect:
        if (isSegment(widget))
            return option->rect;
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarPart(as<QStyleOptionSlider>(option), part);
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const int arrow = arrowWidth(as<QStyleOptionComboBox>(option).fontMetrics);
        const QRect &rect = option->rect;
        const QRect start = rect.adjusted(textMargin, 2, -arrow, -2);
        const QRect end(rect.right() + 1 - arrow, rect.top(), arrow, rect.height());
        return visualRect(option->direction, rect, part == SC_ComboBoxArrow ? end : start);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return buttonSize(as<QStyleOptionButton>(option), widget);
    case CT_RadioButton:
        if (isSegment(widget))
            return buttonSize(as<QStyleOptionButton>(option), widget);
        [[fallthrough]];
    case CT_CheckBox:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, smallestTarget});
    case CT_LineEdit:
        return as<QStyleOptionFrame>(option).lineWidth > 0
                   ? QSize(size.width() + 2 * textMargin, std::max(fieldHeight(option->fontMetrics), size.height() + 2))
                   : size;
    case CT_ComboBox:
        return {size.width() + 2 * textMargin + arrowWidth(option->fontMetrics), fieldHeight(option->fontMetrics)};
    case CT_ItemViewItem: {
        const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {item.width(), std::max(item.height(), option->fontMetrics.height() + 10)};
    }
    case CT_MenuItem: {
        const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool separator = as<QStyleOptionMenuItem>(option).menuItemType == QStyleOptionMenuItem::Separator;
        return separator
                   ? item
                   : QSize(item.width() + 2 * textMargin, std::max(item.height(), option->fontMetrics.height() + 10));
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize(option ? option->fontMetrics : QFontMetrics(Theme::font(Theme::Size::Text)));
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return popupMargin;
    case PM_FocusFrameHMargin: // beside the text of a list row
        return 5;
    case PM_HeaderMargin: // above the text of the rows, which have a pixel more
        return 6;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return int(QFrame::StyledPanel) | int(QFrame::Plain);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace Intake
