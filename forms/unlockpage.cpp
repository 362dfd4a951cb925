#include "forms/unlockpage.h"

#include "forms/flowline.h"
#include "forms/panel.h"
#include "forms/recordparts.h"
#include "forms/scrolledpage.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Intake {

namespace {

/// Below this a passphrase is guessed in an afternoon, whatever is done to slow the guessing down.
QLineEdit *secretField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return field;
}

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setWordWrap(false);
    label->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(label, Theme::Token::Muted);
    label->setBuddy(field);
    return label;
}

} // namespace

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent)
{
    auto *middle = new QVBoxLayout(insideScrolled(this));
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(buildCard(), 8);
    line->addStretch(1);
    middle->addStretch(1);
    middle->addLayout(line);
    middle->addStretch(2);
}

QWidget *UnlockPage::buildCard()
{
    auto *card = new Panel(Panel::Kind::Card, this);
    card->setMaximumWidth(Theme::grid(70));
    QVBoxLayout *column = columnIn(card);
    column->setSpacing(Theme::grid(1));
    m_headline = plainLabel({}, card);
    m_headline->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    m_body = plainLabel({}, card);
    m_field = secretField(card);
    m_again = secretField(card);
    m_problem = plainLabel({}, card);
    Theme::setTextToken(m_problem, Theme::Token::Bad);
    m_againLabel = fieldLabel(tr("The same again"), m_again, card);
    column->addWidget(m_headline);
    column->addWidget(m_body);
    column->addWidget(fieldLabel(tr("Passphrase"), m_field, card));
    column->addWidget(m_field);
    column->addWidget(m_againLabel);
    column->addWidget(m_again);
    column->addWidget(m_problem);
    m_open = new QPushButton(tr("&Open"), card);
    Theme::setButtonKind(m_open, Theme::ButtonKind::Main);
    m_recover = new QPushButton(tr("It is the &recovery key"), card);
    m_without = new QPushButton(tr("&Work without saving"), card);
    Theme::setButtonKind(m_without, Theme::ButtonKind::Quiet);
    for (QPushButton *button : {m_open, m_recover, m_without})
        button->setAutoDefault(true); // Enter presses it too
    auto *buttons = new FlowLine(FlowLine::Side::End);
    buttons->setSpacing(Theme::grid(1));
    buttons->addWidget(m_without);
    buttons->addWidget(m_recover);
    buttons->addWidget(m_open);
    column->addLayout(buttons);
    readInOrder(column);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::give);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { m_isNew ? m_again->setFocus() : give(); });
    connect(m_again, &QLineEdit::returnPressed, this, &UnlockPage::give);
    connect(m_recover, &QPushButton::clicked, this, &UnlockPage::giveRecoveryKey);
    connect(m_without, &QPushButton::clicked, this, &UnlockPage::withoutSavingWanted);
    return card;
}

void UnlockPage::ask(const Ask &ask)
{
    m_isNew = ask.isNew;
    m_headline->setText(ask.headline);
    m_body->setText(ask.body);
    m_field->setAccessibleDescription(ask.body);
    m_againLabel->setVisible(ask.isNew);
    m_again->setVisible(ask.isNew);
    m_recover->setVisible(ask.mayRecover);
    m_open->setText(ask.isNew ? tr("&Use this passphrase") : tr("&Open"));
    say({});
    m_field->clear();
    m_again->clear();
    setBusy(false);
}

void UnlockPage::refuse(const QString &words)
{
    setBusy(false);
    m_field->clear();
    m_again->clear();
    say(words);
    m_field->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::say(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    Theme::setProblem(m_field, !words.isEmpty());
    if (!words.isEmpty())
        m_field->setAccessibleDescription(words);
}

void UnlockPage::setBusy(bool busy)
{
    for (QWidget *each : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_again),
                          static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_recover)})
        each->setEnabled(!busy);
    if (!busy)
        m_field->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::give()
{
    const QString text = m_field->text();
    if (text.isEmpty())
        return say(tr("Type the passphrase."));
    if (m_isNew && text.size() < shortest)
        return refuse(
            tr("Choose at least %1 characters: a few words that nobody would guess.").arg(QString::number(shortest)));
    if (m_isNew && text != m_again->text())
        return refuse(tr("The two are not the same. Type the passphrase twice."));
    // Typed where the passphrase goes, the recovery key is known by its groups of four.
    static const QRegularExpression groups(QStringLiteral("^\\s*[0-9A-Za-z]{4}(-[0-9A-Za-z]{4}){6,}\\s*$"));
    if (!m_isNew && groups.match(text).hasMatch())
        return giveRecoveryKey();
    setBusy(true);
    emit given(text.toUtf8());
}

void UnlockPage::giveRecoveryKey()
{
    const QByteArray key = m_field->text().trimmed().toUtf8();
    if (key.isEmpty())
        return refuse(tr("Type the recovery key."));
    setBusy(true);
    emit recoveryKeyGiven(key);
}

} // namespace Intake
