#include "forms/whopanel.h"

#include "forms/flowline.h"
#include "forms/words.h"

#include <functional>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

WhoPanel::WhoPanel(QWidget *over)
    : Overlay(over)
    , m_state(plainLabel({}, this))
    , m_known(plainLabel({}, this))
    , m_told(plainLabel({}, this))
{
    setAccessibleName(tr("Who is at the desk"));
    setMinimumWidth(Theme::grid(60));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    column->setSpacing(Theme::grid(1));
    auto *title = plainLabel(tr("Who is at the desk"), this);
    title->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    for (QLabel *label : {title, m_state, m_known})
        column->addWidget(label);
    Theme::setTextToken(m_known, Theme::Token::Muted);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::grid(1.5));
    m_initials = addField(tr("Initials"), this, fields);
    m_pin = addField(tr("PIN, 4 to 12 digits"), this, fields);
    m_newPin = addField(tr("New PIN, to change it"), this, fields);
    for (QLineEdit *field : {m_pin, m_newPin}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhDigitsOnly);
    }
    column->addLayout(fields);
    column->addWidget(m_told);
    auto *verbs = new FlowLine(FlowLine::Side::End);
    verbs->setSpacing(Theme::grid(1));
    const auto choose = [this] { emit chosen(m_initials->text(), m_pin->text()); };
    addVerb(tr("&Remove"), verbs, [this] { emit removeWanted(m_initials->text(), m_pin->text()); });
    addVerb(tr("Chan&ge PIN"), verbs, [this] { emit pinWanted(m_initials->text(), m_pin->text(), m_newPin->text()); });
    addVerb(tr("&Add someone"), verbs, [this] { emit addWanted(m_initials->text(), m_pin->text()); });
    addVerb(tr("This is &me"), verbs, choose);
    column->addLayout(verbs);
    connect(m_initials, &QLineEdit::returnPressed, m_pin, [this] { m_pin->setFocus(Qt::OtherFocusReason); });
    connect(m_pin, &QLineEdit::returnPressed, this, choose);
}

QLineEdit *WhoPanel::addField(const QString &label, QWidget *parent, QLayout *to)
{
    auto *both = new QWidget(parent);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    auto *field = new QLineEdit(both);
    auto *name = plainLabel(label, both);
    name->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(name, Theme::Token::Muted);
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    to->addWidget(both);
    return field;
}

void WhoPanel::addVerb(const QString &text, QLayout *to, const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true); // Enter presses it too
    to->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
}

void WhoPanel::ask(const QStringList &initials, const QString &atDesk)
{
    m_state->setText(atDesk.isEmpty() ? tr("Nobody has said who is at the desk.")
                                      : tr("%1 is at the desk.").arg(Words::isolated(atDesk)));
    m_known->setText(initials.isEmpty()
                         ? tr("Nobody is known here yet. With a PIN the window is unlocked by its owner alone.")
                         : tr("Known here: %1").arg(initials.join(QStringLiteral(" · "))));
    if (!isHidden())
        return;
    m_initials->setText(initials.size() == 1 ? initials.front() : QString());
    tell({});
    come(m_initials);
}

void WhoPanel::tell(const QString &words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
    m_initials->setAccessibleDescription(words);
    m_pin->clear();
    m_newPin->clear();
    adjustSize();
}

} // namespace Intake
