// How the open intake stands, in words: its name, its state, and what lies between it and its creation.

#include "advice/family.h"
#include "forms/flowline.h"
#include "forms/intakepage.h"
#include "forms/problemlist.h"
#include "forms/sectionindex.h"
#include "forms/taborder.h"
#include "forms/tooltip.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <utility>

namespace Intake {

namespace {

QString joinedWords(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : QString(first % u" · " % second);
}

} // namespace

void IntakePage::refresh()
{
    const Draft draft = m_form->value();
    const QString name = QString(draft.client.firstName.trimmed() % u' ' % draft.client.lastName.trimmed()).trimmed();
    showName(name.isEmpty() ? tr("New intake") : m_namesHidden ? Words::initials(name) : Words::shown(name));
    showState(filledFields(draft));
    m_create->setEnabled(mayCreate());
    const Remarks shown = m_form->shownRemarks();
    m_form->showAsking();
    const QStringList open = m_form->stillToAsk();
    m_index->showCounts(shown, open);
    QStringList labels, wrong;
    for (const Remark &remark : shown) {
        labels += m_form->labelAt(remark.path);
        wrong += remark.path;
    }
    m_problems->settle(m_problems->kind() == Panel::Kind::Bad ? wrong : open);
    m_summary->setText(summary(labels, int(open.size())));
    Theme::setTextToken(m_summary, shown.empty() ? Theme::Token::Muted : Theme::Token::Bad);
}

void IntakePage::showState(int fields)
{
    const bool told = !m_notice->isHidden() && !m_notice->shown().isQuiet;
    QString state = tr("Draft · %n field(s)", nullptr, fields);
    if (m_busy)
        state = tr("Being sent");
    else if (told)
        state = m_notice->shown().tone == Notice::Tone::Bad ? tr("Not created") : tr("Waiting, not created yet");
    else if (fields == 0)
        state.clear();
    if (!m_busy && !state.isEmpty() && !m_saved.isEmpty())
        state += u" · " % m_saved;
    m_state->setText(state);
    m_paste->setVisible(fields == 0 && !m_busy);
    m_readBack->setVisible(fields > 0 && !m_busy);
    offerFamily(fields > 0 && !m_busy && familyDraft(m_form->value()) != Draft());
}

QStringList IntakePage::said() const
{
    QStringList said{m_state->text().isEmpty() ? tr("Nothing is typed yet.") : m_state->text(), m_summary->text()};
    said.removeAll(QString());
    return said;
}

void IntakePage::offerFamily(bool offered)
{
    if (offered && !m_family) {
        m_family = new QPushButton(tr("Same fa&mily"), m_discard->parentWidget());
        Theme::setButtonKind(m_family, Theme::ButtonKind::Quiet);
        m_family->setAutoDefault(true);
        m_family->setAccessibleDescription(
            tr("Another of the same family: begins with this address, emergency contact, phone and referral"));
        connect(m_family, &QPushButton::clicked, this, &IntakePage::familyRequested);
        auto *line = static_cast<FlowLine *>(m_discard->parentWidget()->layout());
        line->insertWidget(line->indexOf(m_discard), m_family);
        readInOrder(line);
        setTabOrder(m_family, m_discard);
    }
    if (m_family)
        m_family->setVisible(offered);
}

bool IntakePage::takeOffer()
{
    return m_problems->takeOffer() || (!m_problems->isAncestorOf(QApplication::focusWidget()) && m_form->takeOffer());
}

void IntakePage::hideNames(bool hidden)
{
    if (std::exchange(m_namesHidden, hidden) != hidden)
        refresh();
}

void IntakePage::showName(const QString &name)
{
    m_fullName = name;
    m_name->setAccessibleName(name);
    setPlainToolTip(m_name, name);
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, m_name->width()));
}

/// The line at the start of the bottom bar: what stands between this intake and its creation.
QString IntakePage::summary(const QStringList &toFix, int toAsk) const
{
    const QString asks = toAsk > 0 ? tr("%n still to ask", nullptr, toAsk) : QString();
    if (!toFix.empty())
        return joinedWords(tr("%n to fix: %1", nullptr, int(toFix.size())).arg(Words::listed(toFix)), asks);
    if (m_busy)
        return tr("Sending. What you typed stays here; you can go on typing when the answer has come.");
    return m_notice->isHidden() && m_form->wrong().empty() ? joinedWords(tr("Ready to create"), asks) : asks;
}

} // namespace Intake
