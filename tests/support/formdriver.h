#pragma once

#include "forms/fieldeditor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace Intake::Testing {

/// The editor at a field path, as a person would find it: the one whose control bears the path.
inline FieldEditor *editorAt(QWidget *window, const QString &path)
{
    for (FieldEditor *editor : window->findChildren<FieldEditor *>())
        if (editor->path() == path && (!editor->parentWidget() || !editor->parentWidget()->isHidden()))
            return editor;
    return nullptr;
}

/// What takes the keys of a field: the line of an editable choice box, else the control.
inline QWidget *keysOf(FieldEditor *editor)
{
    auto *box = qobject_cast<QComboBox *>(editor->control());
    return box && box->isEditable() ? static_cast<QWidget *>(box->lineEdit()) : editor->control();
}

/// Types into whatever has the keyboard, one key event a character; characters that no key has come as one input-method
/// commit.
inline void type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *target = QApplication::focusWidget();
        if (c == u'\n')
            QTest::keyClick(target, Qt::Key_Return);
        else if (c.unicode() < 0x80)
            QTest::keyClick(target, c.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : QApplication::activeWindow(), key, modifiers);
}

/// Opens the list of the choice box that has the keyboard, goes one up or down in it and takes what is marked then.
inline void chooseFromList(Qt::Key step)
{
    press(Qt::Key_Down);
    QWidget *popup = QApplication::activePopupWidget();
    auto *list = popup ? popup->findChild<QAbstractItemView *>() : nullptr;
    QVERIFY(list);
    QTest::keyClick(list, step);
    QTest::keyClick(list, Qt::Key_Return);
}

/// The path of the field that has the keyboard; empty when it is none.
inline QString focusedPath()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (auto *editor = qobject_cast<FieldEditor *>(widget))
            return editor->path();
    return {};
}

} // namespace Intake::Testing
