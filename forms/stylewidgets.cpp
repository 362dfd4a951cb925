#include "forms/stylewidgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace Intake {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isList(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || isPopupList(widget);
}

bool isPopupList(const QWidget *widget)
{
    return widget && widget->windowType() == Qt::Popup &&
           (widget->inherits("QComboBoxPrivateContainer") || qobject_cast<const QAbstractItemView *>(widget));
}

bool isRoundedPopup(const QWidget *widget)
{
    return isPopupList(widget) || qobject_cast<const QMenu *>(widget) || widget->inherits("QTipLabel");
}

bool isSegment(const QWidget *widget)
{
    return Theme::buttonKind(widget) == Theme::ButtonKind::Segment;
}

bool isInsideCombo(const QWidget *widget)
{
    return widget && qobject_cast<const QComboBox *>(widget->parentWidget());
}

} // namespace Intake
