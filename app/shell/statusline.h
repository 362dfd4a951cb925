#pragma once

#include "desk/outbox.h"
#include "forms/panel.h"

class QLabel;
class QPushButton;

namespace Intake {

class Gauge;
class StatePanel;

/// The line at the foot of the window: connection, where it sends, and, while something waits, the queue and the
/// requests that are left in this minute. A gauge counts down a wait; a hold has its button here.
class StatusLine : public Panel
{
    Q_OBJECT
public:
    explicit StatusLine(const QString &where, QWidget *parent = nullptr);

    void show(const QueueStatus &status);
    void setWhere(const QString &where);
    void setWho(const QString &who); ///< who is at the desk; empty: nobody has said
    void setNamesHidden(bool hidden);

    /// The list is out of sight, and whether somebody in it may be the same person: a button is the way to it.
    void setListFolded(bool folded, bool same);
    using QWidget::show;

    /// All that it says, for a screen reader and for tests.
    QString words() const;

    /// Reads it out after what is said of the open intake; asked again, goes back to where the keyboard was.
    void readOut(const QStringList &open);

signals:
    void sendNowWanted();
    void todayWanted();
    void listWanted();
    void waitOver(); ///< a second of a wait has gone: the figures may be others

private:
    void showConnection(Connection connection);
    void showQueue(const QueueStatus &status);

    QLabel *m_connection;
    QLabel *m_where;
    QLabel *m_who;
    QLabel *m_queue;
    QLabel *m_hidden;
    Gauge *m_gauge;
    QPushButton *m_now;
    StatePanel *m_state = nullptr; ///< made when it is first needed
    QPushButton *m_list;
};

} // namespace Intake
