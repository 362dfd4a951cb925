#include "forms/settingsparts.h"

#include "forms/recordparts.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Intake {

QLabel *settingsHelp(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(label, Theme::Token::Muted);
    return label;
}

SettingsField::SettingsField(const QString &label, QWidget *control, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_label(settingsHelp(label, this))
    , m_below(settingsHelp(help, this))
    , m_help(help)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid(0.5));
    m_label->setBuddy(control);
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_below);
    readInOrder(column);
    m_below->setVisible(!help.isEmpty());
    describe();
}

/// A choice that can be typed into is read from its line; by itself it has its value for a name.
void SettingsField::describe()
{
    auto *box = qobject_cast<QComboBox *>(m_control);
    for (QWidget *widget : {m_control, box ? static_cast<QWidget *>(box->lineEdit()) : nullptr}) {
        if (!widget)
            continue;
        if (widget->accessibleName().isEmpty()) // else its card says it better
            widget->setAccessibleName(m_label->text());
        widget->setAccessibleDescription(m_below->text());
    }
}

bool SettingsField::goToProblem()
{
    if (m_hasProblem)
        m_control->setFocus(Qt::OtherFocusReason);
    return m_hasProblem;
}

void SettingsField::setProblem(const QString &words)
{
    m_hasProblem = !words.isEmpty();
    Theme::setProblem(m_control, m_hasProblem);
    Theme::setTextToken(m_below, m_hasProblem ? Theme::Token::Bad : Theme::Token::Muted);
    m_below->setText(m_hasProblem ? words : m_help);
    m_below->setVisible(!m_below->text().isEmpty());
    describe();
}

void SettingsField::lock(const QString &value, const QString &why)
{
    m_control->hide();
    m_below->setText(why);
    m_below->show();
    auto *text = plainLabel(value.isEmpty() ? QStringLiteral("–") : value, this);
    text->setFocusPolicy(Qt::StrongFocus); // so that the keyboard finds it too
    text->setAccessibleName(QString(m_label->text() % u": " % text->text()));
    text->setAccessibleDescription(m_below->text());
    m_label->setBuddy(text);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, text);
    readInOrder(layout());
}

SettingsCard::SettingsCard(const QString &title, QWidget *parent)
    : Panel(Kind::Card, parent)
    , m_title(title)
    , m_column(columnIn(this))
{
    m_column->setContentsMargins(Theme::grid(2), Theme::grid(2), Theme::grid(2), Theme::grid(2));
    m_column->setSpacing(Theme::grid(1.5));
    auto *head = plainLabel(title, this);
    head->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
    m_column->addWidget(head);
}

SettingsField *SettingsCard::addField(const QString &label, QWidget *control, const QString &help)
{
    auto *field = new SettingsField(label, control, help, this);
    m_column->addWidget(field);
    return field;
}

} // namespace Intake
