#include "forms/settingsparts.h"

#include "forms/recordparts.h"
#include "forms/words.h"

#include <QLabel>
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
    control->setAccessibleName(label);
    control->setAccessibleDescription(help);
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_below);
    m_below->setVisible(!help.isEmpty());
}

void SettingsField::setProblem(const QString &words)
{
    m_hasProblem = !words.isEmpty();
    Theme::setProblem(m_control, m_hasProblem);
    Theme::setTextToken(m_below, m_hasProblem ? Theme::Token::Bad : Theme::Token::Muted);
    m_below->setText(m_hasProblem ? words : m_help);
    m_below->setVisible(!m_below->text().isEmpty());
    m_control->setAccessibleDescription(m_below->text());
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
