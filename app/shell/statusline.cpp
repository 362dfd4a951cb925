#include "shell/statusline.h"

#include "forms/flowline.h"
#include "forms/gauge.h"
#include "forms/statepanel.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace Intake {

namespace {

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setWordWrap(false);
    label->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(label, Theme::Token::Muted);
    return label;
}

} // namespace

StatusLine::StatusLine(const QString &where, QWidget *parent)
    : Panel(Kind::Side, parent)
    , m_connection(quietLabel({}, this))
    , m_where(quietLabel(where, this))
    , m_who(quietLabel({}, this))
    , m_queue(quietLabel({}, this))
    , m_hidden(quietLabel({}, this))
    , m_gauge(new Gauge(this))
    , m_now(new QPushButton(tr("Send now"), this))
    , m_list(new QPushButton(this))
{
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(Theme::grid(2), Theme::grid(0.75), Theme::grid(2), Theme::grid(0.75));
    inside->setSpacing(Theme::grid(3));
    auto *says = new FlowLine(FlowLine::Side::Start);
    says->setSpacing(Theme::grid(3));
    for (QWidget *each :
         {static_cast<QWidget *>(m_connection), static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_who),
          static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_hidden), static_cast<QWidget *>(m_gauge)})
        says->addWidget(each);
    inside->addLayout(says, 1);
    says->setAlignment(Qt::AlignVCenter);
    inside->addWidget(m_list);
    inside->addWidget(m_now);
    auto *today = new QPushButton(tr("Today"), this);
    Theme::setHint(today, QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText));
    inside->addWidget(today);
    readInOrder(inside);
    for (QPushButton *button : {m_list, m_now, today}) {
        Theme::setButtonKind(button, Theme::ButtonKind::Quiet);
        button->setFont(Theme::font(Theme::Size::Help));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(true); // Enter presses it too
    }
    connect(today, &QPushButton::clicked, this, &StatusLine::todayWanted);
    setMinimumHeight(m_now->sizeHint().height() + 2 * Theme::grid(0.75));
    m_now->hide();
    m_list->hide();
    m_connection->hide();
    m_queue->hide();
    m_who->hide();
    m_hidden->hide();
    connect(m_now, &QPushButton::clicked, this, &StatusLine::sendNowWanted);
    connect(m_list, &QPushButton::clicked, this, &StatusLine::listWanted);
    connect(m_gauge, &Gauge::ticked, this, &StatusLine::waitOver);
}

void StatusLine::show(const QueueStatus &status)
{
    showConnection(status.connection);
    showQueue(status);
}

void StatusLine::setWhere(const QString &where)
{
    m_where->setText(where);
}

void StatusLine::setWho(const QString &who)
{
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
}

void StatusLine::setNamesHidden(bool hidden)
{
    const QKeySequence key(Qt::Key_F4);
    m_hidden->setText(hidden ? tr("Names are hidden. %1 shows them").arg(key.toString(QKeySequence::NativeText))
                             : QString());
    m_hidden->setVisible(hidden);
}

void StatusLine::setListFolded(bool folded, bool same)
{
    m_list->setText(same ? tr("Same person?") : tr("List"));
    Theme::setHint(m_list, QKeySequence(same ? Qt::Key_F7 : Qt::Key_F6).toString(QKeySequence::NativeText));
    m_list->setVisible(folded);
}

void StatusLine::showConnection(Connection connection)
{
    const bool known = connection != Connection::NotTried && connection != Connection::NoServer;
    m_connection->setVisible(known);
    if (!known)
        return;
    // The shape tells it too, not the colour alone.
    const bool online = connection == Connection::Online;
    if (online)
        m_connection->setText(tr("● Online"));
    else if (connection == Connection::Busy)
        m_connection->setText(tr("○ The server is there, but did not take the last request"));
    else
        m_connection->setText(tr("○ No connection"));
    Theme::setTextToken(m_connection, online ? Theme::Token::Good : Theme::Token::Warn);
}

void StatusLine::showQueue(const QueueStatus &status)
{
    const int count = status.waiting + status.sending;
    m_queue->setVisible(count > 0);
    const bool rests = status.locked || status.keyChanging;
    // While it tries, whoever pressed it keeps the keyboard there.
    m_now->setVisible(status.waiting > 0 && !rests && (status.hold || status.nextIn || m_now->hasFocus()));
    m_now->setText(status.hold ? tr("Try again now") : tr("Send now"));
    if (count == 0)
        return m_gauge->count({}, {});
    QString words = tr("%Ln waiting", nullptr, count);
    if (status.locked)
        words += tr(" · resting while Intake is locked");
    else if (status.keyChanging)
        words += tr(" · resting while the key is changed");
    else if (status.hold)
        words += tr(" · held until someone acts");
    else if (status.trying)
        words += tr(" · trying to send…");
    else if (status.resting)
        words += tr(" · resting until the server answers properly");
    const QString left = QString::number(status.requestsLeft), allowed = QString::number(status.requestsAllowed);
    words += status.askedToWait ? tr(" · the server asked to wait")
                                : tr(" · %1 of %2 requests left this minute").arg(left, allowed);
    m_queue->setText(words);
    const bool counts = status.nextIn && !status.hold;
    m_gauge->count(counts ? *status.nextIn : std::chrono::milliseconds(0), status.wholeWait);
}

QString StatusLine::words() const
{
    QStringList words;
    for (const QLabel *label : {m_connection, m_where, m_who, m_queue, m_hidden})
        if (!label->isHidden())
            words += label->text();
    return words.join(QStringLiteral(" · "));
}

void StatusLine::readOut(const QStringList &open)
{
    if (m_state && m_state->isVisible())
        return m_state->leave();
    if (!m_state)
        m_state = new StatePanel(window());
    QStringList lines = open;
    lines += words();
    if (m_queue->isHidden())
        lines += tr("Nothing waits to be sent.");
    m_state->ask(lines);
}

} // namespace Intake
