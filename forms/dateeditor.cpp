#include "forms/dateeditor.h"

#include "forms/lineeditor.h"
#include "forms/words.h"

#include <QCoreApplication>

namespace Intake {

DateEditor::DateEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent)
    : ValueEditor(place, rules, parent)
    , m_line(new LineInput(this))
    , m_today(context.today)
{
    setControl(m_line);
    m_line->setPlaceholderText(
        QCoreApplication::translate("DateEditor", "such as %1").arg(dateInFigures(QDate(1987, 6, 27), QLocale())));
    sayLineIsFull(this, m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        readBack();
        touch();
    });
}

std::optional<QDate> DateEditor::value() const
{
    return dateFromTyped(m_line->text(), QLocale(), m_today);
}

void DateEditor::setValue(const std::optional<QDate> &value)
{
    showText(value ? dateInFigures(*value, QLocale()) : QString());
}

QString DateEditor::unparsed() const
{
    return value() ? QString() : m_line->text();
}

void DateEditor::setUnparsed(const QString &text)
{
    showText(text);
}

void DateEditor::showText(const QString &text)
{
    const QSignalBlocker showing(m_line);
    m_line->setText(text);
    readBack();
}

void DateEditor::setContext(const FormContext &context)
{
    m_today = context.today;
    readBack();
}

void DateEditor::tidy()
{
    if (const auto date = value())
        showText(dateInFigures(*date, QLocale()));
}

void DateEditor::readBack()
{
    const auto date = value();
    if (!date || *date > m_today)
        return showHint({});
    showHint(QCoreApplication::translate("DateEditor", "%1 · %2", "a date in words and the age")
                 .arg(Words::date(*date), Words::age(ageOn(m_today, *date))));
}

} // namespace Intake
