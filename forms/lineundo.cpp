#include "forms/lineundo.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace Intake {

namespace {

/// While somebody moves in the suggestions each of them stands in the line for a moment, and is no step.
bool isBrowsing(const QLineEdit *line)
{
    const QCompleter *suggestions = line->completer();
    return suggestions && suggestions->popup()->isVisible();
}

} // namespace

void typeOver(QLineEdit *line, const QString &text)
{
    const bool wasReadOnly = line->isReadOnly();
    line->setReadOnly(true); // to keys alone: such a line is not completed, not even by a list made for this very text
    line->selectAll();
    line->insert(text);
    line->setReadOnly(wasReadOnly);
}

LineUndo::LineUndo(QLineEdit *line, QWidget *keys)
    : QObject(line)
    , m_line(line)
    , m_steps(line->text())
    , m_last(line->text())
{
    keys->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, &LineUndo::follow);
}

void LineUndo::begin(const std::function<void()> &change)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    change();
    m_last = m_line->text();
    m_steps = {m_last};
}

void LineUndo::keep(const std::function<void()> &change)
{
    follow();
    const QScopedValueRollback quiet(m_isQuiet, true);
    change();
    if (isLost() || m_line->text() != m_last)
        replay(QStringList(m_steps) << m_last);
}

/// A line that was set to the text that it had says nothing, so it is looked at again before anything is undone.
bool LineUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        follow();
    return QObject::eventFilter(watched, event);
}

bool LineUndo::isLost() const
{
    return !m_line->isReadOnly() && !m_line->isUndoAvailable() && !m_line->isRedoAvailable();
}

void LineUndo::follow()
{
    if (m_isQuiet)
        return;
    if (!isLost()) {
        typed(m_line->text());
    } else if (isBrowsing(m_line)) {
        // Which of them it is in the end is said behind our back, and after us.
        connect(m_line->completer(), qOverload<const QString &>(&QCompleter::activated), this, &LineUndo::take,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        replay(QStringList(m_steps) << m_last << m_line->text());
    } else {
        take();
    }
}

/// By keys: letter by letter is no step, until the person goes the other way.
void LineUndo::typed(const QString &now)
{
    const bool grows = now.startsWith(m_last);
    const bool shrinks = m_last.startsWith(now) && now.size() + 1 == m_last.size();
    if (m_steps.size() > 1 && m_steps.back() == now)
        m_steps.removeLast();
    else if (!grows && !(shrinks && m_isErasing))
        m_steps += m_last;
    m_isErasing = shrinks;
    m_last = now;
}

/// What stands in the line now is one step more.
void LineUndo::take()
{
    const QString now = m_line->text();
    if (m_last != now)
        m_steps += m_last;
    m_last = now;
    if (isLost())
        replay(QStringList(m_steps) << now);
}

void LineUndo::replay(QStringList steps)
{
    steps.resize(std::distance(steps.begin(), std::unique(steps.begin(), steps.end())));
    if (steps.size() < 2)
        return;
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QSignalBlocker replaying(m_line);
    m_line->setText(steps.takeFirst());
    for (const QString &step : std::as_const(steps))
        typeOver(m_line, step);
}

} // namespace Intake
