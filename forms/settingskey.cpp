#include "forms/settingskey.h"

#include "forms/unlockpage.h"
#include "forms/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Intake {

KeyCard::KeyCard(QWidget *parent)
    : SettingsCard(tr("Key"), parent)
    , m_copies(plainLabel({}, this))
    , m_present(new QLineEdit(this))
    , m_pin(new QLineEdit(this))
    , m_new(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_change(new QPushButton(tr("Change the ke&y"), this))
    , m_found(plainLabel({}, this))
{
    column()->addWidget(settingsHelp(
        tr("What is typed on this computer is sealed with a key. Change it when somebody else may know the "
           "recovery key or the passphrase, or when the recovery key is lost. All is then sealed anew, you "
           "get a new recovery key, and the old one opens nothing any more."),
        this));
    Theme::setTextToken(m_copies, Theme::Token::Warn);
    column()->addWidget(m_copies);
    buildFields();
    m_change->setAutoDefault(true); // Enter presses it too
    auto *line = new QHBoxLayout;
    line->addWidget(m_change);
    line->addStretch(1);
    column()->addLayout(line);
    m_found->setFocusPolicy(Qt::StrongFocus);
    column()->addWidget(m_found);
    m_found->hide();
    connect(m_change, &QPushButton::clicked, this, &KeyCard::change);
    showKey({});
}

void KeyCard::buildFields()
{
    for (QLineEdit *line : {m_present, m_pin, m_new, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    m_presentField = addField(tr("Passphrase of today, or recovery key"), m_present);
    m_pinField = addField(tr("PIN of whoever is at the desk"), m_pin);
    m_newField = addField(tr("New passphrase"), m_new);
    m_againField = addField(tr("New passphrase, the same again"), m_again);
    connect(m_present, &QLineEdit::returnPressed, m_new, [this] { m_new->setFocus(Qt::OtherFocusReason); });
    connect(m_pin, &QLineEdit::returnPressed, this,
            [this] { m_withoutKeychain ? m_new->setFocus(Qt::OtherFocusReason) : change(); });
    connect(m_new, &QLineEdit::returnPressed, m_again, [this] { m_again->setFocus(Qt::OtherFocusReason); });
    connect(m_again, &QLineEdit::returnPressed, this, &KeyCard::change);
}

void KeyCard::showKey(const KeyShown &key)
{
    m_hasPassphrase = key.passphrase;
    m_asksPin = key.pin;
    const bool isNobody = key.pin && key.atDesk.isEmpty();
    const bool asks = key.passphrase || m_withoutKeychain;
    m_presentField->setVisible(key.passphrase);
    m_pinField->setVisible(key.pin && !isNobody);
    m_pin->setAccessibleName(isNobody ? QString() : tr("PIN of %1").arg(Words::isolated(key.atDesk)));
    m_newField->setVisible(asks);
    m_againField->setVisible(asks);
    const int count = key.copies;
    m_copies->setText(tr("%n copy(s) of a damaged store in the data folder would still open by the old key. They are "
                         "deleted when the key is changed.",
                         nullptr, count));
    m_copies->setVisible(count > 0);
    m_change->setEnabled(key.isThere && !isNobody);
    if (!key.isThere)
        say(tr("Nothing is kept on this computer now, so there is no key to change."), false);
    else if (isNobody)
        say(tr("Nobody has said who is at the desk, so the key cannot be changed. Close the settings, press F9 and "
               "give "
               "your PIN."),
            false);
    else
        say({}, false);
}

void KeyCard::say(const QString &words, bool isProblem)
{
    m_found->setText(isProblem ? QString(u"▲ " % words) : words);
    m_found->setAccessibleName(words);
    Theme::setTextToken(m_found, isProblem ? Theme::Token::Bad : Theme::Token::Muted);
    m_found->setVisible(!words.isEmpty());
}

void KeyCard::showBusy(const QString &words)
{
    const bool hadKeyboard = m_change->hasFocus() || m_again->hasFocus() || m_pin->hasFocus();
    say(words, false);
    if (hadKeyboard)
        m_found->setFocus(Qt::OtherFocusReason); // so that it is read out, and is not lost with the button
    m_change->setEnabled(false);
}

void KeyCard::showFinding(const QString &words)
{
    const bool hadKeyboard = m_found->hasFocus();
    clear();
    m_change->setEnabled(true);
    say(words, true);
    if (hadKeyboard && m_hasPassphrase)
        m_present->setFocus(Qt::OtherFocusReason);
    else if (hadKeyboard && m_asksPin)
        m_pin->setFocus(Qt::OtherFocusReason);
    else if (hadKeyboard)
        m_change->setFocus(Qt::OtherFocusReason);
}

void KeyCard::askPassphrase(const QString &words)
{
    m_withoutKeychain = true;
    m_newField->show();
    m_againField->show();
    showFinding(words);
    (m_asksPin ? m_pin : m_new)->setFocus(Qt::OtherFocusReason);
}

void KeyCard::clear()
{
    for (QLineEdit *line : {m_present, m_pin, m_new, m_again})
        line->clear();
}

bool KeyCard::isProofThere()
{
    m_presentField->setProblem({});
    m_pinField->setProblem({});
    if (m_hasPassphrase && m_present->text().isEmpty()) {
        m_presentField->setProblem(tr("Type the passphrase of today or the recovery key."));
        m_present->setFocus(Qt::OtherFocusReason);
    } else if (m_asksPin && m_pin->text().isEmpty()) {
        m_pinField->setProblem(tr("Type your PIN: whoever changes the key sees the new recovery key."));
        m_pin->setFocus(Qt::OtherFocusReason);
    } else {
        return true;
    }
    return false;
}

bool KeyCard::isPassphraseGood()
{
    m_newField->setProblem({});
    if (m_new->text().size() < UnlockPage::shortest) {
        m_newField->setProblem(UnlockPage::tr("Choose at least %1 characters: a few words that nobody would guess.")
                                   .arg(QString::number(UnlockPage::shortest)));
        m_new->setFocus(Qt::OtherFocusReason);
    } else if (m_new->text() != m_again->text()) {
        m_newField->setProblem(UnlockPage::tr("The two are not the same. Type the passphrase twice."));
        m_new->clear();
        m_again->clear();
        m_new->setFocus(Qt::OtherFocusReason);
    } else {
        return true;
    }
    return false;
}

void KeyCard::change()
{
    if (!m_change->isEnabled() || !isProofThere() || ((m_hasPassphrase || m_withoutKeychain) && !isPassphraseGood()))
        return;
    // As typed: a space may be a part of a passphrase.
    const QByteArray present = (m_asksPin ? m_pin : m_present)->text().toUtf8(), passphrase = m_new->text().toUtf8();
    clear();
    emit changeWanted(present, passphrase, m_withoutKeychain);
}

} // namespace Intake
