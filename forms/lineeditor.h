#pragma once

#include "forms/fieldeditor.h"
#include "forms/lineinput.h"

#include <QSignalBlocker>

namespace Intake {

/// The text inside a value that is one line.
inline const QString &textOf(const QString &value)
{
    return value;
}
inline void setText(QString &value, const QString &text)
{
    value = text;
}
template <typename Meaning>
const QString &textOf(const Worded<Meaning> &value)
{
    return value.text;
}
template <typename Meaning>
void setText(Worded<Meaning> &value, const QString &text)
{
    value.text = text;
}

/// Says under the field that a paste was refused whole, until the next edit.
void sayLineIsFull(FieldEditor *editor, QLineEdit *line);

/// Offers the name that is likely meant by what was typed.
void offerMeant(FieldEditor *editor, const QString &name);

/// Names, phones, ids: any text that fits in one line.
template <typename Value>
class LineEditor final : public ValueEditor<Value>
{
public:
    LineEditor(const FieldPlace &place, const Rules &rules, QWidget *parent)
        : ValueEditor<Value>(place, rules, parent)
        , m_line(new LineInput(this))
    {
        this->setControl(m_line);
        QObject::connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::touch);
        sayLineIsFull(this, m_line);
    }

    Value value() const override
    {
        Value value;
        Intake::setText(value, m_line->text());
        return value;
    }

    void setValue(const Value &value) override
    {
        const QSignalBlocker showing(m_line);
        m_line->setText(textOf(value));
    }

private:
    LineInput *m_line;
};

} // namespace Intake
