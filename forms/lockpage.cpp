#include "forms/lockpage.h"

#include "forms/flowline.h"
#include "forms/panel.h"
#include "forms/recordparts.h"
#include "forms/words.h"

#include <QButtonGroup>
#include <QKeyEvent>
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
    , m_choices(new QButtonGroup(this))
{
    setAccessibleName(tr("Intake is locked"));
    setFocusPolicy(Qt::StrongFocus);
    auto *name = plainLabel(tr("Intake"), this);
    dress(name, Theme::Size::Headline, Theme::Token::Ink, QFont::DemiBold);
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
    auto *line = new QHBoxLayout(this);
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
    auto *buttons = new FlowLine(FlowLine::Side::End);
    buttons->setSpacing(Theme::grid(1));
    for (QPushButton *button : {m_other, m_session, m_unlock, m_again})
        buttons->addWidget(button);
    column->addLayout(buttons);
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
    m_people = new FlowLine(FlowLine::Side::Start);
    m_people->setSpacing(Theme::grid(0.5));
    m_pin = secretField(block, Qt::ImhDigitsOnly);
    m_pin->installEventFilter(this);
    column->addWidget(m_who);
    column->addLayout(m_people);
    column->addWidget(fieldLabel(tr("PIN"), m_pin, block));
    column->addWidget(m_pin);
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
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::givePassphrase);
    return block;
}

void LockPage::offer(const Ways &ways)
{
    if (ways == m_ways)
        return;
    const bool others = ways.initials != m_ways.initials;
    m_ways = ways;
    if (others)
        fillPeople();
    showWays();
    focusFirst();
}

void LockPage::fillPeople()
{
    for (const QAbstractButton *button : m_choices->buttons())
        delete button;
    for (const QString &initials : m_ways.initials) {
        auto *button = new QPushButton(Words::shown(initials), m_pinBlock);
        Theme::setButtonKind(button, Theme::ButtonKind::Segment);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // a letter does it, from where the PIN is typed
        m_choices->addButton(button);
        m_people->addWidget(button);
        button->setChecked(m_choices->buttons().size() == 1 || initials == m_ways.likely);
        connect(button, &QPushButton::clicked, m_pin, [this] { m_pin->setFocus(Qt::OtherFocusReason); });
    }
    choose({});
}

/// The next one whose initials begin with the letter; none: says again who is chosen.
void LockPage::choose(const QString &letter)
{
    const QList<QAbstractButton *> all = m_choices->buttons();
    const qsizetype from = all.indexOf(m_choices->checkedButton());
    for (qsizetype step = 1; !letter.isEmpty() && step <= all.size(); ++step) {
        QAbstractButton *next = all[(from + step) % all.size()];
        if (!next->text().startsWith(letter, Qt::CaseInsensitive))
            continue;
        next->setChecked(true);
        m_pin->clear();
        break;
    }
    m_pin->setAccessibleName(tr("PIN of %1").arg(Words::isolated(chosen())));
}

QString LockPage::chosen() const
{
    const qsizetype at = m_choices->buttons().indexOf(m_choices->checkedButton());
    return m_ways.initials.value(at);
}

void LockPage::showWays()
{
    const bool pins = !m_ways.initials.isEmpty(), words = m_ways.passphrase || m_ways.recoveryKey;
    const bool byWords = words && (!pins || m_wantsPassphrase);
    m_pinBlock->setVisible(pins && !byWords);
    m_who->setVisible(m_ways.initials.size() > 1);
    m_passphraseBlock->setVisible(byWords);
    m_passphraseLabel->setText(!m_ways.passphrase   ? tr("Recovery key")
                               : m_ways.recoveryKey ? tr("Passphrase or recovery key")
                                                    : tr("Passphrase"));
    m_other->setVisible(pins && words);
    m_other->setText(byWords ? tr("Use a &PIN") : tr("Use the &passphrase"));
    m_unlock->setVisible(pins || words);
    m_session->setVisible(m_ways.session);
    m_sessionWords->setVisible(m_ways.session);
    Theme::setButtonKind(m_session, pins ? Theme::ButtonKind::Plain : Theme::ButtonKind::Main);
    m_again->setVisible(m_ways.free);
}

void LockPage::focusFirst()
{
    for (QWidget *each : {static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_passphrase),
                          static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_session)})
        if (each->isEnabledTo(this) && each->isVisibleTo(this))
            return each->setFocus(Qt::ActiveWindowFocusReason);
    setFocus(Qt::ActiveWindowFocusReason);
}

void LockPage::tell(const QString &state, const QString &waiting)
{
    m_state->setText(state);
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
    setAccessibleDescription(QString(state % u' ' % waiting));
}

void LockPage::refuse(const QString &words)
{
    setBusy(false);
    m_pin->clear();
    m_passphrase->clear();
    say(words);
    focusFirst();
}

void LockPage::say(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    for (QLineEdit *field : {m_pin, m_passphrase}) {
        Theme::setProblem(field, !words.isEmpty());
        field->setAccessibleDescription(words.isEmpty() ? m_state->text() : words);
    }
}

void LockPage::setBusy(bool busy)
{
    for (QWidget *each : {m_pinBlock, m_passphraseBlock, static_cast<QWidget *>(m_unlock),
                          static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_again)})
        each->setEnabled(!busy);
}

void LockPage::givePin()
{
    if (m_pin->text().isEmpty())
        return refuse(tr("Type your PIN."));
    setBusy(true);
    emit pinGiven(chosen(), m_pin->text());
}

void LockPage::givePassphrase()
{
    if (m_passphrase->text().isEmpty())
        return refuse(tr("Type the passphrase."));
    setBusy(true);
    emit passphraseGiven(m_passphrase->text().toUtf8());
}

bool LockPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || key->text().isEmpty() || !key->text().front().isLetter())
        return QWidget::eventFilter(watched, event);
    choose(key->text());
    return true;
}

} // namespace Intake
