#include "forms/countryeditor.h"

#include "forms/lineeditor.h"
#include "forms/words.h"
#include "model/country.h"

#include <QCoreApplication>
#include <QEvent>

namespace Intake {

CountryEditor::CountryEditor(const FieldPlace &place, const Rules &rules, QWidget *parent)
    : ValueEditor(place, rules, parent)
    , m_box(new ChoiceBox(ChoiceBox::Text::Free, this))
{
    setControl(m_box, m_box->lineEdit());
    sayLineIsFull(this, m_box->lineEdit());
    connect(m_box, &ChoiceBox::textEdited, this, [this] {
        read();
        touch();
    });
}

void CountryEditor::setValue(const CountryCode &value)
{
    m_code = isCountryCode(value.text) ? value.text : QString();
    showText(m_code.isEmpty() ? value.text : countryNameIn(QLocale(), m_code));
}

QString CountryEditor::unparsed() const
{
    return m_code.isEmpty() ? m_box->text() : QString();
}

void CountryEditor::setUnparsed(const QString &text)
{
    m_box->setText(text);
    read();
}

/// A long name is shown from its beginning.
void CountryEditor::showText(const QString &text)
{
    m_box->setText(text);
    m_box->lineEdit()->setCursorPosition(0);
}

const CountryNames &CountryEditor::names()
{
    if (!m_names)
        m_names = std::make_unique<CountryNames>(QLocale());
    return *m_names;
}

void CountryEditor::read()
{
    const QString text = m_box->text();
    m_code = text.trimmed().isEmpty() ? QString() : names().codeFor(text);
}

void CountryEditor::fillList()
{
    if (m_box->count() == 0)
        m_box->setItems(names().names());
}

void CountryEditor::tidy()
{
    if (m_code.isEmpty()) {
        FieldEditor::tidy();
        helpOut();
    } else if (const QString name = names().name(m_code); name != m_box->text()) {
        retype(name);
    }
    m_box->lineEdit()->setCursorPosition(0);
}

void CountryEditor::helpOut()
{
    const QString typed = m_box->text();
    if (typed.trimmed().isEmpty())
        return;
    QStringList likely;
    for (const QString &code : names().likely(typed, 7))
        likely += names().name(code);
    const QString all = Words::listed(likely);
    if (names().isShared(typed))
        showHint(QCoreApplication::translate("Country", "More than one country may be meant: %1.").arg(all));
    else if (likely.size() == 1)
        offerMeant(this, all);
    else if (!likely.isEmpty())
        showHint(QCoreApplication::translate("Country", "Do you mean one of these? %1").arg(all));
}

bool CountryEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::FocusIn)
        fillList();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Intake
