#include "forms/dateeditor.h"

#include "forms/lineeditor.h"
#include "forms/words.h"

#include <QCoreApplication>

namespace Intake {

namespace {

QString flawIn(const DateParts &parts)
{
    constexpr int leapYear = 2000;
    if (parts.year == 0)
        return QCoreApplication::translate("DateEditor", "There is no year 0000.");
    if (parts.month < 1 || parts.month > 12)
        return QCoreApplication::translate("DateEditor", "There is no month %1.").arg(parts.month);
    const int days = QDate(parts.year.value_or(leapYear), parts.month, 1).daysInMonth();
    if (parts.day >= 1 && parts.day <= days)
        return {};
    const QString month = QLocale().standaloneMonthName(parts.month);
    return parts.year ? QCoreApplication::translate("DateEditor", "%1 %2 has %3 days.", "a month and a year")
                            .arg(month, QString::number(*parts.year), QString::number(days))
                      : QCoreApplication::translate("DateEditor", "%1 has %2 days.", "a month")
                            .arg(month, QString::number(days));
}

} // namespace

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
    const auto date = value();
    if (!date)
        return FieldEditor::tidy();
    if (const QString figures = dateInFigures(*date, QLocale()); figures != m_line->text())
        retype(figures);
}

/// A date that is none yet is read as far as it goes, so that 03/04 is seen to be the third of April, or March the
/// fourth.
void DateEditor::readBack()
{
    if (const auto date = value())
        return *date > m_today ? showHint({}) : readAge(*date);
    const auto parts = datePartsFromTyped(m_line->text(), QLocale());
    if (!parts)
        return showHint({});
    const QString flaw = flawIn(*parts);
    if (!flaw.isEmpty())
        return showHint(flaw, Theme::Token::Warn);
    showHint(QCoreApplication::translate("DateEditor", "%1, and the year?", "a day and its month")
                 .arg(Words::dayAndMonth(parts->day, parts->month)));
}

void DateEditor::readAge(QDate date)
{
    const Age age = ageOn(m_today, date);
    showHint(QCoreApplication::translate("DateEditor", "%1 · %2", "a date in words and the age")
                 .arg(Words::date(date), Words::age(age)));
}

} // namespace Intake
