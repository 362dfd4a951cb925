#include "forms/settingsserver.h"

#include "forms/flowline.h"
#include "forms/lineinput.h"
#include "forms/words.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

ServerCard::ServerCard(AddressCheck check, const QSet<QString> &locked, const Settings &settings, QWidget *parent)
    : SettingsCard(tr("Server"), parent)
    , m_check(std::move(check))
    , m_address(new LineInput(this))
    , m_addressField(addField(tr("Server’s address"), m_address,
                              tr("As in https://api.example.com/v1. It takes effect when you leave the field.")))
    , m_token(new QLineEdit(this))
{
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_address->setLayoutDirection(Qt::LeftToRight);
    connect(m_address, &QLineEdit::editingFinished, this, &ServerCard::takeAddress);
    buildToken();
    column()->addWidget(
        settingsHelp(tr("Give each computer an API key of its own, named after the desk: it then has its own 60 "
                        "requests a minute, and a stolen computer is revoked alone."),
                     this));
    show(settings);
    if (locked.contains(SettingKey::server))
        m_addressField->lock(settings.server);
}

void ServerCard::buildToken()
{
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_tokenState = plainLabel({}, this);
    m_tokenState->setFocusPolicy(Qt::StrongFocus);
    column()->addWidget(m_tokenState);
    m_tokenField =
        addField(tr("New token"), m_token, tr("It belongs to this address alone, and is never shown again."));
    m_keep = new QPushButton(tr("&Keep this token"), this);
    m_test = new QPushButton(tr("&Test connection"), this);
    m_remove = new QPushButton(tr("Re&move the token"), this);
    Theme::setButtonKind(m_remove, Theme::ButtonKind::Quiet);
    auto *buttons = new FlowLine(FlowLine::Side::Start);
    buttons->setSpacing(Theme::grid(1));
    for (QPushButton *button : {m_keep, m_test, m_remove}) {
        button->setAutoDefault(true); // Enter presses it too
        buttons->addWidget(button);
    }
    column()->addLayout(buttons);
    m_found = plainLabel({}, this);
    m_found->setFocusPolicy(Qt::StrongFocus);
    m_warning = plainLabel({}, this);
    Theme::setTextToken(m_warning, Theme::Token::Warn);
    column()->addWidget(m_found);
    column()->addWidget(m_warning);
    m_found->hide();
    m_warning->hide();
    connect(m_token, &QLineEdit::returnPressed, this, &ServerCard::keepToken);
    connect(m_keep, &QPushButton::clicked, this, &ServerCard::keepToken);
    connect(m_test, &QPushButton::clicked, this, &ServerCard::test);
    connect(m_remove, &QPushButton::clicked, this, &ServerCard::removeToken);
    connect(m_token, &QLineEdit::textEdited, this, [this] { m_awaiting.clear(); });
}

void ServerCard::show(const Settings &settings)
{
    if (m_isGiven)
        return;
    if (std::exchange(m_shown, settings.server) != settings.server) {
        m_found->hide();
        m_warning->hide();
    }
    if (m_address->text() != settings.server)
        m_address->setText(settings.server);
    m_addressField->setProblem({});
}

void ServerCard::showToken(const QString &words, bool isThere)
{
    m_tokenState->setText(words);
    m_tokenState->setAccessibleName(words);
    m_tokenState->setVisible(!words.isEmpty());
    answer(m_tokenState); // before the button that asked for it goes
    m_remove->setVisible(isThere);
}

void ServerCard::showGiven(const QString &address)
{
    m_isGiven = true;
    m_shown = address;
    m_address->setText(address);
    m_addressField->lock(address, tr("Given when Intake was started"));
}

void ServerCard::showTokenFromFile()
{
    showToken(tr("The token comes from a file."), false);
    m_tokenField->hide();
    m_keep->hide();
}

void ServerCard::showBusy()
{
    sayFound(tr("Asking the server …"), true, {});
    Theme::setTextToken(m_found, Theme::Token::Muted);
}

void ServerCard::showFinding(const QString &words, bool isGood, const QString &warning)
{
    sayFound(words, isGood, warning);
    answer(m_found);
}

/// From now on what comes is what a person asked for.
void ServerCard::await()
{
    m_awaiting = QApplication::focusWidget();
}

void ServerCard::answer(QWidget *said)
{
    const QWidget *asked = m_awaiting;
    m_awaiting.clear();
    if (asked && asked == QApplication::focusWidget() && !said->isHidden())
        said->setFocus(Qt::OtherFocusReason);
}

void ServerCard::sayFound(const QString &words, bool isGood, const QString &warning)
{
    m_found->setText(isGood ? words : QString(u"▲ " % words));
    m_found->setAccessibleName(words);
    m_found->setAccessibleDescription(warning);
    Theme::setTextToken(m_found, isGood ? Theme::Token::Good : Theme::Token::Bad);
    m_found->setVisible(!words.isEmpty());
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void ServerCard::takeAddress()
{
    const QString typed = m_address->text().trimmed();
    if (m_isGiven)
        return;
    const QString problem = typed.isEmpty() ? QString() : m_check(typed);
    m_addressField->setProblem(problem);
    if (problem.isEmpty() && typed != m_shown)
        emit changed([typed](Settings &settings) { settings.server = typed; });
}

/// What was typed and not kept is not thrown away with the page.
void ServerCard::settle()
{
    takeAddress();
    const bool isKept = m_token->text().trimmed().isEmpty();
    m_tokenField->setProblem(isKept ? QString() : tr("This token is not kept yet: keep it, or empty the field."));
}

void ServerCard::keepToken()
{
    takeAddress();
    if (m_addressField->hasProblem())
        return m_address->setFocus(Qt::OtherFocusReason);
    if (m_shown.isEmpty()) {
        m_addressField->setProblem(tr("Write the server’s address first: the token belongs to it."));
        return m_address->setFocus(Qt::OtherFocusReason);
    }
    const QByteArray token = m_token->text().toUtf8();
    if (token.trimmed().isEmpty()) {
        m_tokenField->setProblem(tr("Paste the token here first."));
        return m_token->setFocus(Qt::OtherFocusReason);
    }
    m_tokenField->setProblem({});
    m_token->clear();
    await();
    emit tokenGiven(m_shown, token);
}

void ServerCard::test()
{
    takeAddress();
    if (m_addressField->hasProblem())
        return m_address->setFocus(Qt::OtherFocusReason);
    await();
    emit testWanted(m_shown, m_token->text().toUtf8());
}

void ServerCard::removeToken()
{
    await();
    emit tokenRemoved(m_shown);
}

} // namespace Intake
