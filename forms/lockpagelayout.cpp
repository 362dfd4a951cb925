#include "forms/flowline.h"
#include "forms/initialschoice.h"
#include "forms/lockpage.h"
#include "forms/panel.h"
#include "forms/recordparts.h"
#include "forms/scrolledpage.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

namespace {

QLineEdit *secretField(QWidget *parent, Qt::InputMethodHints hints)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | hints);
    return field;
}

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(label, Theme::Token::Muted);
    label->setBuddy(field);
    return label;
}

QVBoxLayout *blockIn(QWidget *block)
{
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid(1));
    return column;
}

} // namespace

LockPage::LockPage(const QString &clinic, QWidget *parent)
    : QWidget(parent)
    , m_state(plainLabel({}, this))
    , m_waiting(plainLabel({}, this))
    , m_problem(plainLabel({}, this))
    , m_sessionWords(plainLabel(tr("Five PINs in a row were wrong. Lock this computer’s screen and open it again with "
                                   "its own password: Intake opens with it. All PINs work again then."),
                                this))
{
    setAccessibleName(tr("Intake is locked"));
    setFocusPolicy(Qt::ClickFocus); // it has the keyboard while nothing on it may, and is no stop for Tab
    auto *name = plainLabel(tr("Intake"), this);
    dress(name, Theme::Size::Headline, Theme::Token::Ink, QFont::DemiBold);
    name->setContentsMargins({});
    auto *whose = plainLabel(Words::shown(clinic), this);
    Theme::setTextToken(whose, Theme::Token::Muted);
    whose->setVisible(!clinic.isEmpty());
    auto *middle = new QVBoxLayout;
    middle->setSpacing(Theme::grid(1));
    middle->addStretch(1);
    middle->addWidget(name);
    middle->addWidget(whose);
    middle->addSpacing(Theme::grid(1));
    middle->addWidget(buildCard());
    middle->addStretch(2);
    auto *line = new QHBoxLayout(insideScrolled(this));
    line->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    line->addStretch(1);
    line->addLayout(middle, 8);
    line->addStretch(1);
}

QWidget *LockPage::buildCard()
{
    auto *card = new Panel(Panel::Kind::Card, this);
    card->setMaximumWidth(Theme::grid(64));
    QVBoxLayout *column = columnIn(card);
    column->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(3));
    column->setSpacing(Theme::grid(1));
    dress(m_state, Theme::Size::Text, Theme::Token::Ink, QFont::DemiBold);
    m_state->setContentsMargins({}); // it begins where the fields below it do
    Theme::setTextToken(m_waiting, Theme::Token::Muted);
    Theme::setTextToken(m_problem, Theme::Token::Bad);
    m_pinBlock = buildPin(card);
    m_passphraseBlock = buildPassphrase(card);
    for (QWidget *each : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_waiting), m_pinBlock,
                          m_passphraseBlock, static_cast<QWidget *>(m_sessionWords), static_cast<QWidget *>(m_problem)})
        column->addWidget(each);
    m_other = addButton(tr("Use the &passphrase"), nullptr);
    Theme::setButtonKind(m_other, Theme::ButtonKind::Quiet);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_wantsPassphrase = !m_wantsPassphrase;
        say({});
        showWays();
        focusFirst();
    });
    m_session = addButton(tr("&Lock the screen of this computer"), &LockPage::sessionLockWanted);
    m_unlock = addButton(tr("&Unlock"), nullptr);
    connect(m_unlock, &QPushButton::clicked, this,
            [this] { m_passphraseBlock->isHidden() ? givePin() : givePassphrase(); });
    m_again = addButton(tr("&Show again"), &LockPage::showAgainWanted);
    for (QPushButton *button : {m_session, m_unlock, m_again})
        Theme::setButtonKind(button, Theme::ButtonKind::Main);
    for (QPushButton *button : {m_other, m_session, m_unlock})
        m_choice->listenTo(button); // a letter chooses from wherever the keyboard is
    auto *buttons = new FlowLine(FlowLine::Side::End);
    buttons->setSpacing(Theme::grid(1));
    for (QPushButton *button : {m_other, m_session, m_unlock, m_again})
        buttons->addWidget(button);
    column->addLayout(buttons);
    readInOrder(column);
    m_waiting->hide();
    m_problem->hide();
    showWays();
    return card;
}

QPushButton *LockPage::addButton(const QString &text, void (LockPage::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true); // Enter presses it too
    if (run)
        connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget *LockPage::buildPin(QWidget *card)
{
    auto *block = new QWidget(card);
    QVBoxLayout *column = blockIn(block);
    m_who = fieldLabel(tr("Who is at the desk? A letter chooses."), nullptr, block);
    m_choice = new InitialsChoice(InitialsChoice::By::Letters, block);
    m_pin = secretField(block, Qt::ImhDigitsOnly);
    m_choice->listenTo(m_pin);
    column->addWidget(m_who);
    column->addWidget(m_choice);
    column->addWidget(fieldLabel(tr("PIN"), m_pin, block));
    column->addWidget(m_pin);
    readInOrder(column);
    connect(m_choice, &InitialsChoice::choiceMade, this, &LockPage::namePin);
    connect(m_pin, &QLineEdit::textEdited, this, &LockPage::isSomebodyChosen);
    connect(m_pin, &QLineEdit::returnPressed, this, &LockPage::givePin);
    return block;
}

QWidget *LockPage::buildPassphrase(QWidget *card)
{
    auto *block = new QWidget(card);
    QVBoxLayout *column = blockIn(block);
    m_passphrase = secretField(block, Qt::ImhNone);
    m_passphraseLabel = fieldLabel(tr("Passphrase"), m_passphrase, block);
    column->addWidget(m_passphraseLabel);
    column->addWidget(m_passphrase);
    readInOrder(column);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::givePassphrase);
    return block;
}

} // namespace Intake
