#pragma once

#include "desk/receptionists.h"
#include "forms/lockpage.h"
#include "journey/stage.h"
#include "shell/windowlock.h"

#include <QAccessible>
#include <QLineEdit>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

inline const QString marker = u"Quokkamarker"_s;

/// What can be read in a widget, by eyes or by a screen reader.
inline QString readable(QWidget *widget)
{
    QString all =
        widget->windowTitle() + widget->accessibleName() + widget->accessibleDescription() + widget->toolTip();
    for (const char *name : {"text", "plainText", "currentText", "title"})
        all += widget->property(name).toString();
    if (QAccessibleInterface *const seen = QAccessible::queryAccessibleInterface(widget))
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            all += seen->text(kind);
    return all.remove(QChar(0x200b));
}

/// All that is on any screen now; names of dialogs too.
inline QString everything(const Stage &stage)
{
    QString all;
    for (QWidget *widget : QApplication::allWidgets())
        if (widget->isVisible())
            all += readable(widget) + u'\n';
    // What lies in the window, shown or not: accessibility comes to it.
    for (QWidget *widget : stage.window->findChildren<QWidget *>())
        if (widget->window() == stage.window.get())
            all += readable(widget) + u'\n';
    return all;
}

inline int visibleWindows()
{
    return int(std::ranges::count_if(QApplication::topLevelWidgets(), [](QWidget *each) { return each->isVisible(); }));
}

inline LockPage *lockPage(const Stage &stage)
{
    return stage.window->findChild<LockPage *>();
}

inline QLineEdit *pinField(const Stage &stage)
{
    for (QLineEdit *field : lockPage(stage)->findChildren<QLineEdit *>())
        if (field->isVisible())
            return field;
    return nullptr;
}

inline void typeSomebody(const Stage &stage)
{
    type(QString(marker % u'\n'));
    type(u"Half"_s);
    QCOMPARE(focusedPath(), u"last_name"_s);
    QVERIFY(everything(stage).contains(marker));
}

/// Ctrl+L goes to whatever has the keyboard, as a key does.
inline void lockAndLook(Stage &stage)
{
    QWidget *target = QApplication::activePopupWidget();
    target = target ? target : QApplication::focusWidget();
    QTest::keyClick(target ? target : QApplication::activeWindow(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.desk->lock().isLocked());
    QVERIFY(lockPage(stage));
    QVERIFY2(!everything(stage).contains(marker), qPrintable(everything(stage)));
    QCOMPARE(visibleWindows(), 1);
    QVERIFY(!QApplication::activePopupWidget());
    QTRY_VERIFY(stage.desk->lock().isWiped());
    QVERIFY(stage.sees(u"Locked. What was typed is saved."_s));
    QVERIFY2(!everything(stage).contains(marker), qPrintable(everything(stage)));
    QCOMPARE(visibleWindows(), 1);
}

inline void unlock(Stage &stage)
{
    QVERIFY(stage.button(u"Show again"_s));
    QTRY_VERIFY(stage.button(u"Show again"_s)->hasFocus());
    press(Qt::Key_Return);
    QTRY_VERIFY(!stage.desk->lock().isLocked());
    QVERIFY(!stage.window->centralWidget()->findChild<LockPage *>());
    QTRY_VERIFY(everything(stage).contains(marker));
}

/// As at a desk that was opened by its passphrase.
inline void addPerson(const Stage &stage, const QString &initials, const QString &pin)
{
    std::optional<PinAnswer> answer;
    Receptionists &people = stage.desk->receptionists();
    people.opened(people.atDesk(), true);
    people.add(initials, pin, {}, stage.window.get(), [&](PinAnswer got) { answer = got; });
    people.closed();
    QTRY_VERIFY(answer);
    QCOMPARE(*answer, PinAnswer::Right);
}

} // namespace Intake::Testing
