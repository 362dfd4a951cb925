#pragma once

#include "forms/fieldeditor.h"

class QPlainTextEdit;

namespace Intake {

/// Several lines of plain text, with a counter where the API has a limit. What would make it longer than `longestText`
/// is refused whole, with words; a text over the API's own limit stays and is a problem. Tab goes to the next field.
class TextEditor final : public ValueEditor<LongText>
{
    Q_OBJECT
public:
    TextEditor(const FieldPlace &place, const Rules &rules, QWidget *parent);

    LongText value() const override;
    void setValue(const LongText &value) override;

private:
    void count();
    void sayFull();

    QPlainTextEdit *m_text;
    int m_longest;
};

} // namespace Intake
