#include "shell/statusline.h"

#include "forms/gauge.h"
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
{
    auto *inside = new QHBoxLayout(this);
    inside->setContentsMargins(Theme::grid(2), Theme::grid(0.75), Theme::grid(2), Theme::grid(0.75));
    inside->setSpacing(Theme::grid(3));
    inside->addWidget(m_connection);
    inside->addWidget(m_where);
    inside->addWidget(m_who);
    inside->addWidget(m_queue);
    inside->addWidget(m_hidden);
    inside->addWidget(m_gauge, 0, Qt::AlignVCenter);
    inside->addStretch(1);
    inside->addWidget(m_now);
    auto *today = new QPushButton(tr("Today"), this);
    Theme::setHint(today, QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText));
    inside->addWidget(today);
    for (QPushButton *button : {m_now, today}) {
        Theme::setButtonKind(button, Theme::ButtonKind::Quiet);
        button->setFont(Theme::font(Theme::Size::Help));
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(today, &QPushButton::clicked, this, &StatusLine::todayWanted);
    setMinimumHeight(m_now->sizeHint().height() + 2 * Theme::grid(0.75));
    m_now->hide();
    m_connection->hide();
    m_queue->hide();
    m_who->hide();
    m_hidden->hide();
    connect(m_now, &QPushButton::clicked, this, &StatusLine::sendNowWanted);
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
    const QKeySequence key(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_hidden->setText(hidden ? tr("Names are hidden. %1 shows them").arg(key.toString(QKeySequence::NativeText))
                             : QString());
    m_hidden->setVisible(hidden);
}

void StatusLine::showConnection(Connection connection)
{
    const bool known = connection == Connection::Online || connection == Connection::Offline;
    m_connection->setVisible(known);
    if (!known)
        return;
    // The shape tells it too, not the colour alone.
    const bool online = connection == Connection::Online;
    m_connection->setText(online ? tr("● Online") : tr("○ No connection"));
    Theme::setTextToken(m_connection, online ? Theme::Token::Good : Theme::Token::Warn);
}

void StatusLine::showQueue(const QueueStatus &status)
{
    const int count = status.waiting + status.sending;
    m_queue->setVisible(count > 0);
    m_now->setVisible(status.waiting > 0 && !status.locked && (status.hold || status.nextIn));
    m_now->setText(status.hold ? tr("Try again now") : tr("Send now"));
    if (count == 0)
        return m_gauge->count({}, {});
    QString words = tr("%n waiting", nullptr, count);
    if (status.locked)
        words += tr(" · resting while Intake is locked");
    else if (status.hold)
        words += tr(" · held until someone acts");
    else if (status.resting)
        words += tr(" · resting until the server answers properly");
    const QString left = QString::number(status.requestsLeft), allowed = QString::number(status.requestsAllowed);
    words += tr(" · %1 of %2 requests left this minute").arg(left, allowed);
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

} // namespace Intake
