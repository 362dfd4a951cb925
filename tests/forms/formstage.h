#pragma once

#include "forms/intakepage.h"
#include "support/formdriver.h"

#include <QLabel>
#include <QPushButton>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

inline FormContext context(bool lists = true)
{
    FormContext context;
    context.today = QDate(2026, 11, 23);
    if (lists)
        context.clinic.tags = {{u"New client"_s, 3, {}}};
    return context;
}

/// What can be read of a widget now.
inline QStringList labels(const QWidget *widget)
{
    QStringList all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (!label->isHidden())
            all += label->text();
    return all;
}

inline QPushButton *button(QWidget *widget, const QString &text)
{
    for (QPushButton *each : widget->findChildren<QPushButton *>())
        if (each->text().remove(u'&') == text)
            return each;
    return nullptr;
}

/// An open page with the keyboard on its first field.
inline std::unique_ptr<IntakePage> openPage(bool lists = true)
{
    auto page = std::make_unique<IntakePage>(context(lists));
    page->resize(1000, 700);
    page->show();
    page->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    page->open({});
    return page;
}

} // namespace Intake::Testing
