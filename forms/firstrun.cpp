#include "forms/firstrun.h"

#include "forms/flowline.h"
#include "forms/lineinput.h"
#include "forms/recordparts.h"
#include "forms/scrolledpage.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

FirstRunPage::FirstRunPage(const QString &address, AddressCheck check, QWidget *parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_address(new LineInput(this))
    , m_token(new LineInput(this))
{
    m_address->setText(address);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(Theme::grid(2));
    auto *headline = plainLabel(tr("Connect to your server"), this);
    headline->setFont(Theme::font(Theme::Size::Headline, QFont::DemiBold));
    auto *what = plainLabel(
        tr("You need a token, and the address if yours is another. It takes a minute, and is asked once."), this);
    Theme::setTextToken(what, Theme::Token::Muted);
    middle->addWidget(headline);
    middle->addWidget(what);
    middle->addWidget(buildConnect());
    middle->addWidget(buildOthers());
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addLayout(middle, 8);
    line->addStretch(1);
    auto *column = new QVBoxLayout(insideScrolled(this));
    column->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    column->addStretch(1);
    column->addLayout(line);
    column->addStretch(2);
}

QWidget *FirstRunPage::buildConnect()
{
    auto *card = new Panel(Panel::Kind::Card, this);
    QVBoxLayout *column = columnIn(card);
    column->setContentsMargins(Theme::grid(2), Theme::grid(2), Theme::grid(2), Theme::grid(2));
    column->setSpacing(Theme::grid(1.5));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_addressField = new SettingsField(tr("Server’s address"), m_address, tr("As in https://api.example.com/v1"), card);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_tokenField = new SettingsField(tr("Token (API key)"), m_token,
                                     tr("Make one API key for each computer, named after the desk: it then has its own "
                                        "60 requests a minute, and a stolen computer is revoked alone."),
                                     card);
    column->addWidget(m_addressField);
    column->addWidget(m_tokenField);
    m_found = plainLabel({}, card);
    m_warning = plainLabel({}, card);
    Theme::setTextToken(m_warning, Theme::Token::Warn);
    column->addWidget(m_found);
    column->addWidget(m_warning);
    m_found->hide();
    m_warning->hide();
    m_go = new QPushButton(tr("&Test and go"), card);
    Theme::setButtonKind(m_go, Theme::ButtonKind::Main);
    m_untested = new QPushButton(tr("Go on &anyway"), card);
    m_untested->hide();
    auto *buttons = new FlowLine(FlowLine::Side::End);
    buttons->setSpacing(Theme::grid(1.5));
    for (QPushButton *button : {m_untested, m_go}) {
        button->setAutoDefault(true); // Enter presses it too
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    readInOrder(column);
    // What was found was found with what stood there.
    for (const QLineEdit *line : {m_address, m_token})
        connect(line, &QLineEdit::textEdited, this, [this] { showNothing(); });
    const auto give = [this](void (FirstRunPage::*signal)(const QString &, const QByteArray &)) {
        if (isFilledIn())
            emit(this->*signal)(m_address->text().trimmed(), m_token->text().toUtf8());
    };
    connect(m_token, &QLineEdit::returnPressed, this, [give] { give(&FirstRunPage::testWanted); });
    connect(m_go, &QPushButton::clicked, this, [give] { give(&FirstRunPage::testWanted); });
    connect(m_untested, &QPushButton::clicked, this, [give] { give(&FirstRunPage::untestedWanted); });
    return card;
}

QWidget *FirstRunPage::buildOthers()
{
    auto *card = new Panel(Panel::Kind::Card, this);
    QVBoxLayout *column = columnIn(card);
    column->setContentsMargins(Theme::grid(2), Theme::grid(2), Theme::grid(2), Theme::grid(2));
    column->addWidget(plainLabel(tr("Not now? Nothing leaves this computer in either case."), card));
    auto *line = new FlowLine(FlowLine::Side::Start);
    line->setSpacing(Theme::grid(1.5));
    auto *practice = new QPushButton(tr("Try it on the &practice server"), card);
    auto *typing = new QPushButton(tr("T&ype first, connect later"), card);
    Theme::setHint(typing, QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    for (QPushButton *button : {practice, typing}) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    column->addLayout(line);
    connect(practice, &QPushButton::clicked, this, &FirstRunPage::practiceWanted);
    connect(typing, &QPushButton::clicked, this, &FirstRunPage::typingWanted);
    return card;
}

bool FirstRunPage::isFilledIn()
{
    const QString address = m_address->text().trimmed();
    m_addressField->setProblem(address.isEmpty() ? tr("Write the server’s address here.") : m_check(address));
    m_tokenField->setProblem(m_token->text().trimmed().isEmpty() ? tr("Paste the token here.") : QString());
    if (m_addressField->hasProblem())
        goTo(m_address);
    else if (m_tokenField->hasProblem())
        goTo(m_token);
    return !m_addressField->hasProblem() && !m_tokenField->hasProblem();
}

/// Later than the Enter that asked for it, which goes on to the next button.
void FirstRunPage::goTo(QLineEdit *line)
{
    QMetaObject::invokeMethod(
        line,
        [line] {
            line->setFocus(Qt::OtherFocusReason);
            line->selectAll();
        },
        Qt::QueuedConnection);
}

void FirstRunPage::refuseToken(const QString &words)
{
    showNothing();
    m_tokenField->setProblem(words);
    goTo(m_token);
}

void FirstRunPage::showBusy()
{
    m_found->setText(tr("Asking the server …"));
    Theme::setTextToken(m_found, Theme::Token::Muted);
    m_found->show();
    m_warning->hide();
    m_go->setEnabled(false);
}

void FirstRunPage::showFinding(const QString &words, const QString &warning)
{
    m_found->setText(u"▲ " % words);
    Theme::setTextToken(m_found, Theme::Token::Bad);
    m_found->setVisible(!words.isEmpty());
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_untested->setVisible(!words.isEmpty());
    m_go->setEnabled(true);
    m_token->setAccessibleDescription(words);
    m_token->setFocus(Qt::OtherFocusReason);
    m_token->selectAll();
}

void FirstRunPage::showNothing()
{
    for (QWidget *said :
         {static_cast<QWidget *>(m_found), static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_untested)})
        said->hide();
    m_token->setAccessibleDescription({});
}

void FirstRunPage::focusFirst()
{
    m_address->selectAll(); // what is typed there takes its place
    (m_address->text().isEmpty() ? m_address : m_token)->setFocus(Qt::OtherFocusReason);
}

FirstRunStanding FirstRunPage::standing() const
{
    return {m_address->text(), m_token->text(), focusWidget() == m_address};
}

void FirstRunPage::goOn(const FirstRunStanding &standing)
{
    m_address->setText(standing.address);
    m_token->setText(standing.token);
    (standing.isAtAddress ? m_address : m_token)->setFocus(Qt::OtherFocusReason);
}

} // namespace Intake
