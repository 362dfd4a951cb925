#pragma once

#include "forms/fieldeditor.h"

class QPlainTextEdit;

namespace Intake {

/// Several lines of plain text, with a counter where the API has a limit. What would make it longer than `longestText`
/// is refused whole, with words; a text over the API's own limit stays and is a problem. Tab goes to the next field.
/// What is typed beside a line that the program has put there gets a line of its own.
class TextEditor final : public ValueEditor<LongText>
{
    Q_OBJECT
public:
    TextEditor(const FieldPlace &place, const Rules &rules, QWidget *parent);

    LongText value() const override;
    void setValue(const LongText &value) override;

    /// Which lines the program has put there.
    void setOwnLines(std::function<bool(const QString &line)> isOwn) { m_isOwn = std::move(isOwn); }

private:
    void count();
    void sayFull();

    QPlainTextEdit *m_text;
    std::function<bool(const QString &line)> m_isOwn;
    int m_longest;
};

} // namespace Intake
