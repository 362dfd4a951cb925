#include "forms/lockpage.h"

#include "forms/initialschoice.h"
#include "forms/theme.h"
#include "forms/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Intake {

void LockPage::offer(const Ways &ways)
{
    if (ways == m_ways)
        return;
    m_ways = ways;
    m_choice->offer(ways.initials, ways.likely);
    if (m_choice->chosen().isEmpty())
        m_pin->setAccessibleName({});
    showWays();
    focusFirst();
}

/// A choice begins anew, and whatever was wrong before it is over.
void LockPage::namePin()
{
    m_pin->clear();
    say({});
    m_pin->setAccessibleName(tr("PIN of %1").arg(Words::isolated(m_choice->chosen())));
    m_pin->setFocus(Qt::OtherFocusReason);
}

bool LockPage::isSomebodyChosen()
{
    const bool isSomebody = !m_choice->chosen().isEmpty();
    if (!isSomebody)
        refuse(tr("Nobody is chosen yet: press the first letter of the initials."));
    return isSomebody;
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
    m_other->setText(byWords             ? tr("Use a &PIN")
                     : m_ways.passphrase ? tr("Use the &passphrase")
                                         : tr("Use the &recovery key"));
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
    if (!isSomebodyChosen())
        return;
    if (m_pin->text().isEmpty())
        return refuse(tr("Type your PIN."));
    setBusy(true);
    emit pinGiven(m_choice->chosen(), m_pin->text());
}

void LockPage::givePassphrase()
{
    if (m_passphrase->text().isEmpty())
        return refuse(tr("Type the passphrase."));
    setBusy(true);
    emit passphraseGiven(m_passphrase->text().toUtf8());
}

} // namespace Intake
