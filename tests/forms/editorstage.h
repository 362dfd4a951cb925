#pragma once

#include "forms/editorfactory.h"
#include "forms/rowseditor.h"
#include "support/formdriver.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <rapidcheck.h>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

inline const QDate today(2026, 11, 23);

inline FormContext context()
{
    FormContext context;
    context.today = today;
    context.clinic.tags = {{u"New client"_s, 3, {}}, {u"Telehealth"_s, 8, u"tag_01"_s}};
    context.clinic.referralTypes = {{u"GP"_s, 12, u"ret_01"_s}};
    return context;
}

template <typename Value>
struct Stage
{
    QWidget window;
    ValueEditor<Value> *editor;

    explicit Stage(const Rules &rules = {}, const QString &path = u"field"_s)
        : editor(makeEditor<Value>({path, u"Label"_s, u"Name"_s}, rules, context(), &window))
    {
        editor->resize(400, 200);
        window.resize(400, 200);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        editor->control()->setFocus();
    }

    /// Copies what the editor gives into a fresh editor, as autosave and recovery do.
    void reopen()
    {
        const Value value = editor->value();
        const QString text = editor->unparsed();
        editor->setValue(Value());
        editor->setUnparsed({});
        editor->setValue(value);
        if (!text.isEmpty())
            editor->setUnparsed(text);
    }

    QString shown() const
    {
        QWidget *keys = keysOf(editor);
        if (auto *line = qobject_cast<QLineEdit *>(keys))
            return line->text();
        auto *text = qobject_cast<QPlainTextEdit *>(keys);
        return text ? text->toPlainText() : QString();
    }
};

/// Texts as people and pastes make them: any script, marks, emoji, direction marks, spaces at the ends.
inline QString anyText(int most)
{
    static const QStringList parts = {
        u"a"_s,      u"Z"_s,      u" "_s,      u"é"_s,   u"ß"_s, u"Ł"_s,  u"中"_s, u"ع"_s, u"अ"_s, u"👩‍⚕️"_s,
        u"\u200d"_s, u"\u202e"_s, u"\u0301"_s, u"<b>"_s, u"&"_s, u"%1"_s, u"'"_s,  u"1"_s, u"/"_s, u","_s,
        u"@"_s,      u"."_s};
    QString text;
    for (int part :
         *rc::gen::resize(most, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(parts.size())))))
        text += parts[part];
    return text;
}

} // namespace Intake::Testing
