#include "shell/sidewords.h"

#include "desk/retention.h"
#include "forms/words.h"
#include "shell/mainwindow.h"

#include <QCoreApplication>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;
using Theme::Token;

QString words(const char *english)
{
    return QCoreApplication::translate("SideList", english);
}

QString words(const char *english, int count)
{
    return QCoreApplication::translate("SideList", english, nullptr, count);
}

QString clock(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"HH:mm"_s);
}

/// "4 min ago"; for those of other days the day itself.
QString parked(qint64 since, const QDateTime &now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(since);
    const int minutes = int(then.secsTo(now) / 60);
    if (minutes < 1)
        return words(QT_TRANSLATE_NOOP("SideList", "just now"));
    if (minutes < 60)
        return words(QT_TRANSLATE_N_NOOP("SideList", "%n min ago"), minutes);
    if (then.date() == now.toLocalTime().date())
        return clock(since);
    return QLocale().toString(then.date(), QLocale::ShortFormat);
}

/// So long nobody has touched it that somebody has to say whether it stays.
bool isOld(const Card &card, const QDateTime &now)
{
    return card.row.changed <= (now - Retention::untouched).toMSecsSinceEpoch();
}

SideWords draftWords(const Card &card, bool open, int toFix, const QDateTime &now)
{
    if (!open && isOld(card, now))
        return {words(QT_TRANSLATE_NOOP("SideList", "old: keep or discard?")), Token::Warn};
    const QString state = open ? words(QT_TRANSLATE_NOOP("SideList", "now")) : parked(card.row.changed, now);
    if (toFix == 0)
        return {state, Token::Muted};
    return {QString(state % u" · " % words(QT_TRANSLATE_N_NOOP("SideList", "%n to fix"), toFix)), Token::Muted};
}

SideWords waitingWords(const Card &card, const QueueStatus &queue)
{
    if (card.row.state == State::Sending)
        return {words(QT_TRANSLATE_NOOP("SideList", "being sent")), Token::Muted};
    if (queue.hold)
        return {words(QT_TRANSLATE_NOOP("SideList", "held until someone acts")), Token::Warn};
    if (queue.connection == Connection::NoServer)
        return {words(QT_TRANSLATE_NOOP("SideList", "waits for a server")), Token::Warn};
    if (card.row.state == State::Ready)
        return {words(QT_TRANSLATE_NOOP("SideList", "to be sent")), Token::Muted};
    if (queue.connection == Connection::Offline)
        return {words(QT_TRANSLATE_NOOP("SideList", "waits for the connection")), Token::Warn};
    return {words(QT_TRANSLATE_NOOP("SideList", "goes again by itself")), Token::Warn};
}

SideWords createdWords(const Card &card)
{
    const QString time = clock(card.row.changed);
    if (card.differences == 0)
        return {time, Token::Good};
    const QString differ = words(QT_TRANSLATE_N_NOOP("SideList", "%n difference(s)"), card.differences);
    return {QString(time % u" · " % differ), Token::Warn};
}

} // namespace

SideGroup sideGroup(State state)
{
    switch (state) {
    case State::Ready:
    case State::Sending:
    case State::Waiting:
        return SideGroup::Waiting;
    case State::Refused:
    case State::Unknown:
        return SideGroup::Attention;
    case State::Created:
        return SideGroup::Created;
    default:
        return SideGroup::Drafts;
    }
}

QString sideName(const QString &firstName, const QString &lastName, const QString &phone)
{
    const QString name = QString(firstName.trimmed() % u' ' % lastName.trimmed()).trimmed();
    if (!name.isEmpty())
        return name;
    const QString unnamed = words(QT_TRANSLATE_NOOP("SideList", "Unnamed"));
    return phone.trimmed().isEmpty() ? unnamed : QString(unnamed % u" · " % Words::isolated(phone.trimmed()));
}

bool isNamed(const QString &firstName, const QString &lastName)
{
    return !firstName.trimmed().isEmpty() || !lastName.trimmed().isEmpty();
}

SideItem sideItem(const Card &card)
{
    const SideGroup group = sideGroup(card.row.state);
    // Created ones with the newest on top; the others keep their places, so that none moves while it is worked on.
    const qint64 rank = group == SideGroup::Created ? card.row.changed : card.row.order;
    return {card.row.id, group, rank, sideName(card.firstName, card.lastName, card.phone),
            isNamed(card.firstName, card.lastName)};
}

std::optional<SideItem> discardedItem(Desk &desk, const QUuid &id)
{
    const auto gone = desk.drafts().discarded().find(id);
    if (gone == desk.drafts().discarded().end() || filledFields(gone->second.draft) == 0)
        return std::nullopt;
    const Client &client = gone->second.draft.client;
    return SideItem{id, SideGroup::Discarded, gone->second.when,
                    sideName(client.firstName, client.lastName, client.phoneNumber.text),
                    isNamed(client.firstName, client.lastName)};
}

SideWords sideWords(Desk &desk, const QUuid &id, bool open, std::optional<int> toFix)
{
    const QDateTime now = desk.clock().now();
    if (const Card *card = desk.intakes().card(id))
        return sideWords(*card, open, toFix, desk.outbox().status(), now);
    const auto gone = desk.drafts().discarded().find(id);
    if (gone == desk.drafts().discarded().end())
        return {words(QT_TRANSLATE_NOOP("SideList", "now")), Token::Muted};
    return {QString(words(QT_TRANSLATE_NOOP("SideList", "can be put back")) % u" · " % parked(gone->second.when, now)),
            Token::Muted};
}

QString mayBeCreatedWords(int count)
{
    return count > 0
               ? MainWindow::tr("%Ln intake(s) may have been created already: look in the list before typing them "
                                "again.",
                                nullptr, count)
               : QString();
}

SideWords sideWords(const Card &card, bool open, std::optional<int> toFix, const QueueStatus &queue,
                    const QDateTime &now)
{
    switch (card.row.state) {
    case State::Ready:
    case State::Sending:
    case State::Waiting:
        return waitingWords(card, queue);
    case State::Refused:
        if (card.complaints > 0)
            return {words(QT_TRANSLATE_N_NOOP("SideList", "not created · %n to fix"), card.complaints), Token::Warn};
        return {words(QT_TRANSLATE_NOOP("SideList", "not created")), Token::Warn};
    case State::Unknown:
        return {words(QT_TRANSLATE_NOOP("SideList", "not known whether created")), Token::Warn};
    case State::Created:
        return createdWords(card);
    default:
        return draftWords(card, open, toFix.value_or(card.toFix), now);
    }
}

} // namespace Intake
