#pragma once

#include "forms/fieldeditor.h"
#include "forms/lineinput.h"

namespace Intake {

/// An optional calendar date, typed in any sensible form; what was understood is read back in words with the age, and
/// what is still missing or cannot be, too. When the field is left, an understood date stands in figures. Other text
/// stays as typed.
class DateEditor final : public ValueEditor<std::optional<QDate>>
{
    Q_OBJECT
public:
    DateEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent);

    std::optional<QDate> value() const override;
    void setValue(const std::optional<QDate> &value) override;
    QString unparsed() const override;
    void setUnparsed(const QString &text) override;
    void setContext(const FormContext &context) override;

protected:
    void tidy() override;

private:
    void showText(const QString &text);
    void readBack();
    void readAge(QDate date);

    LineInput *m_line;
    QDate m_today;
};

} // namespace Intake
