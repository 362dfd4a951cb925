#include "forms/whopanel.h"

#include "forms/flowline.h"
#include "forms/initialschoice.h"
#include "forms/scrolledpage.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace Intake {

WhoPanel::WhoPanel(QWidget *over)
    : Overlay(over)
    , m_state(plainLabel({}, this))
    , m_words(plainLabel({}, this))
    , m_told(plainLabel({}, this))
    , m_choice(new InitialsChoice(InitialsChoice::By::LettersAndNumbers, this))
{
    setAccessibleName(tr("Who is at the desk"));
    setMinimumWidth(Theme::grid(60));
    auto *column = new QVBoxLayout(insideScrolled(this));
    column->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    column->setSpacing(Theme::grid(1));
    auto *title = plainLabel(tr("Who is at the desk"), this);
    title->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    Theme::setTextToken(m_words, Theme::Token::Muted);
    for (QWidget *each : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_state),
                          static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_choice)})
        column->addWidget(each);
    buildFields(column);
    column->addWidget(m_told);
    buildVerbs(column);
    readInOrder(column);
    m_choice->listenTo(m_pin);
    m_choice->listenTo(m_act);
    connect(m_choice, &InitialsChoice::choiceMade, this, [this] {
        say({}); // what was refused is another's matter now
        m_pin->clear();
        namePin();
        if (asksForPin() && isVisible())
            m_pin->setFocus(Qt::OtherFocusReason);
    });
}

void WhoPanel::buildFields(QBoxLayout *to)
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::grid(1.5));
    m_initials = addField(tr("Initials"), fields);
    m_pin = addField(tr("PIN"), fields);
    m_newPin = addField(tr("New PIN, 4 to 12 digits"), fields);
    for (QLineEdit *field : {m_pin, m_newPin}) {
        field->setEchoMode(QLineEdit::Password);
        field->setContextMenuPolicy(Qt::NoContextMenu);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhDigitsOnly);
    }
    to->addLayout(fields);
    // A PIN that is typed there by mistake would be read by whoever stands near.
    const QRegularExpression letters(QStringLiteral("[\\p{L}\\p{M}\\s]*"));
    m_initials->setValidator(new QRegularExpressionValidator(letters, m_initials));
    connect(m_initials, &QLineEdit::inputRejected, this, [this] { say(tr("Type one to four letters as initials.")); });
    connect(m_initials, &QLineEdit::returnPressed, this,
            [this] { (asksForPin() ? m_pin : m_newPin)->setFocus(Qt::OtherFocusReason); });
    connect(m_pin, &QLineEdit::returnPressed, this, [this] {
        m_newPin->isVisible() && m_newPin->text().isEmpty() ? m_newPin->setFocus(Qt::OtherFocusReason) : act();
    });
    connect(m_newPin, &QLineEdit::returnPressed, this, &WhoPanel::act);
    for (QLineEdit *field : {m_initials, m_pin, m_newPin})
        connect(field, &QLineEdit::textEdited, this, [this] { say({}); });
}

QLineEdit *WhoPanel::addField(const QString &label, QBoxLayout *to)
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    auto *field = new QLineEdit(both);
    auto *name = plainLabel(label, both);
    name->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(name, Theme::Token::Muted);
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    readInOrder(column);
    to->addWidget(both);
    return field;
}

void WhoPanel::buildVerbs(QBoxLayout *to)
{
    auto *verbs = new FlowLine(FlowLine::Side::End);
    verbs->setSpacing(Theme::grid(1));
    const auto lead = [this, verbs](const QString &text, Task task) {
        QPushButton *button = addVerb(text, verbs);
        connect(button, &QPushButton::clicked, this, [this, task] { begin(task); });
        return button;
    };
    m_back = lead(tr("Back"), Task::Choose);
    m_tasks = {lead(tr("&Remove someone"), Task::Remove), lead(tr("Chan&ge a PIN"), Task::ChangePin)};
    m_add = lead(tr("&Add someone"), Task::Add);
    m_nobody = addVerb(tr("Nobody"), verbs);
    connect(m_nobody, &QPushButton::clicked, this, &WhoPanel::nobodyWanted);
    m_act = addVerb({}, verbs);
    Theme::setButtonKind(m_act, Theme::ButtonKind::Main);
    connect(m_act, &QPushButton::clicked, this, &WhoPanel::act);
    to->addLayout(verbs);
}

QPushButton *WhoPanel::addVerb(const QString &text, QLayout *to)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true); // Enter presses it too
    to->addWidget(button);
    return button;
}

void WhoPanel::ask()
{
    if (isHidden())
        begin(Task::Choose);
}

void WhoPanel::setKnown(const Known &known)
{
    m_known = known;
    m_choice->offer(known.initials);
    m_state->setText(known.atDesk.isEmpty() ? tr("Nobody has said who is at the desk.")
                                            : tr("%1 is at the desk.").arg(Words::isolated(known.atDesk)));
    if (isVisible())
        showTask();
}

void WhoPanel::begin(Task task)
{
    m_task = m_known.initials.isEmpty() ? Task::Add : task;
    m_initials->clear();
    m_choice->chooseNobody();
    setFocus(Qt::OtherFocusReason); // a button that has the keyboard may go
    if (m_task == Task::Add && !mayAddByAnybody() && m_known.atDesk.isEmpty()) {
        m_task = Task::Choose;
        showTask();
        return tell(tr("Say first who is at the desk. Then somebody can be added."));
    }
    showTask();
    tell({});
}

bool WhoPanel::mayAddByAnybody() const
{
    return m_known.initials.isEmpty() || m_known.needsNoPin;
}

bool WhoPanel::asksForPin() const
{
    return m_task == Task::Add ? !mayAddByAnybody() : m_task != Task::Remove || !m_known.needsNoPin;
}

/// Whose it is, if that is known.
void WhoPanel::namePin()
{
    const bool isOfDesk = m_task == Task::Add || (m_task == Task::Remove && !m_known.atDesk.isEmpty());
    const QString whose = isOfDesk ? m_known.atDesk : m_choice->chosen();
    auto *label = m_pin->parentWidget()->findChild<QLabel *>();
    label->setText(whose.isEmpty() ? tr("PIN") : tr("PIN of %1").arg(Words::isolated(whose)));
}

void WhoPanel::showTask()
{
    const bool chooses = m_task == Task::Choose, anybody = !m_known.initials.isEmpty();
    m_choice->setVisible(m_task != Task::Add);
    m_initials->parentWidget()->setVisible(m_task == Task::Add);
    m_pin->parentWidget()->setVisible(asksForPin());
    m_newPin->parentWidget()->setVisible(m_task == Task::ChangePin || m_task == Task::Add);
    namePin();
    m_words->setText(taskWords());
    m_act->setText(verbWords());
    m_back->setVisible(!chooses && anybody);
    m_add->setVisible(chooses);
    m_nobody->setVisible(chooses && !m_known.atDesk.isEmpty());
    for (QPushButton *button : m_tasks)
        button->setVisible(chooses);
}

QWidget *WhoPanel::first() const
{
    if (m_task == Task::Add)
        return m_initials;
    return asksForPin() ? static_cast<QWidget *>(m_pin) : m_act;
}

void WhoPanel::act()
{
    if (m_task != Task::Add && m_choice->chosen().isEmpty())
        return refuse(tr("Nobody is chosen yet: press the first letter of the initials."));
    send();
}

void WhoPanel::send()
{
    switch (m_task) {
    case Task::Choose:
        return emit chosen(m_choice->chosen(), m_pin->text());
    case Task::Add:
        return emit addWanted(m_initials->text(), m_newPin->text(), m_pin->text());
    case Task::ChangePin:
        return emit pinWanted(m_choice->chosen(), m_pin->text(), m_newPin->text());
    case Task::Remove:
        return emit removeWanted(m_choice->chosen(), m_pin->text());
    }
}

void WhoPanel::done(const QString &words)
{
    if (isHidden())
        return;
    begin(Task::Choose);
    tell(words);
}

void WhoPanel::refuse(const QString &words, Mistake mistake)
{
    if (!isVisible())
        return;
    QLineEdit *wrong = mistake == Mistake::Pin ? m_pin : mistake == Mistake::NewPin ? m_newPin : nullptr;
    if (!wrong || !wrong->isVisible())
        return tell(words);
    // The other one was right, or nobody has looked at it yet.
    wrong->clear();
    say(words);
    come(wrong);
}

void WhoPanel::tell(const QString &words)
{
    m_pin->clear();
    m_newPin->clear();
    say(words);
    come(first());
}

void WhoPanel::say(const QString &words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
    for (QLineEdit *field : {m_initials, m_pin, m_newPin})
        field->setAccessibleDescription(words.isEmpty() ? m_words->text() : words);
    layout()->activate(); // it comes as tall as what it says now
    if (isVisible())
        place();
}

} // namespace Intake
