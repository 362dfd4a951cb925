#pragma once

#include <QString>

class QWidget;

namespace Intake {

/// Tooltips take text that looks like markup for markup; wrapped like this it stays what it is.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QString(QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>"));
}

void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace Intake
