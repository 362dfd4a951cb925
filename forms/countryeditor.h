#pragma once

#include "advice/countries.h"
#include "forms/choicebox.h"
#include "forms/fieldeditor.h"

#include <memory>

namespace Intake {

/// A country, found by its name in the language of the screen or in English, by a former or short name, or by its code;
/// when the field is left, its name stands there. Text that names none stays as typed, with those that may be meant
/// below it. The list and all names are read when the field first gets the keyboard or another text.
class CountryEditor final : public ValueEditor<CountryCode>
{
    Q_OBJECT
public:
    CountryEditor(const FieldPlace &place, const Rules &rules, QWidget *parent);

    CountryCode value() const override { return {m_code}; }
    void setValue(const CountryCode &value) override;
    QString unparsed() const override;
    void setUnparsed(const QString &text) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void tidy() override;

private:
    const CountryNames &names();
    void read();
    void showText(const QString &text);
    void fillList();
    void helpOut();

    ChoiceBox *m_box;
    std::unique_ptr<CountryNames> m_names;
    QString m_code; ///< what the text means
};

} // namespace Intake
