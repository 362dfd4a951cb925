#pragma once

#include "forms/theme.h"

#include <QStyleOption>

class QWidget;

namespace Intake {

/// What a style needs to know of the widget it is asked about.

bool isTextArea(const QWidget *widget);

/// A list that stands in the page, and the one of a combo box or of a completer.
bool isList(const QWidget *widget);
bool isPopupList(const QWidget *widget);
bool isRoundedPopup(const QWidget *widget);
bool isSegment(const QWidget *widget);
bool isInsideCombo(const QWidget *widget);

/// The option as what it is; the element that is asked for decides the type.
template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

} // namespace Intake
