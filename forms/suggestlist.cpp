#include "forms/suggestlist.h"

#include "forms/theme.h"
#include "forms/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace Intake {

namespace {

constexpr int nameRole = Qt::UserRole;

bool takes(const QKeyEvent *event)
{
    return event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier;
}

} // namespace

SuggestList::SuggestList(QWidget *window)
    : QListWidget(window)
    , m_foot(plainLabel(tr("F2 takes the marked one"), this))
{
    m_foot->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(m_foot, Theme::Token::Muted);
    m_foot->setWordWrap(false);
    m_foot->setMargin(Theme::grid(0.5));
    setAccessibleDescription(m_foot->text());
    setViewportMargins(0, 0, 0, m_foot->sizeHint().height());
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Suggestions"));
    setAutoFillBackground(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
}

void SuggestList::offer(QLineEdit *line, const std::vector<Suggestion> &names,
                        std::function<void(const QString &)> take)
{
    if (names.empty())
        return leave();
    follow(line);
    m_take = std::move(take);
    clear();
    for (const Suggestion &each : names) {
        auto *item = new QListWidgetItem(each.shown, this);
        item->setData(nameRole, each.name);
    }
    setCurrentRow(-1);
    place();
    show();
    raise();
}

void SuggestList::follow(QLineEdit *line)
{
    if (m_line == line)
        return;
    if (m_line)
        m_line->removeEventFilter(this);
    m_line = line;
    line->installEventFilter(this);
    for (QWidget *around = line; around; around = around->parentWidget())
        if (const auto *area = qobject_cast<QAbstractScrollArea *>(around))
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &SuggestList::scrolled,
                    Qt::UniqueConnection);
}

void SuggestList::scrolled()
{
    if (isHidden() || !m_line)
        return;
    if (m_line->visibleRegion().isEmpty())
        leave();
    else
        place();
}

/// Under the field, or above it where the window ends.
void SuggestList::place()
{
    QWidget *window = parentWidget();
    const int height = sizeHintForRow(0) * count() + 2 * frameWidth() + m_foot->sizeHint().height();
    const QPoint below = m_line->mapTo(window, QPoint(0, m_line->height() + Theme::grid(0.5)));
    const QPoint above = m_line->mapTo(window, QPoint(0, -height - Theme::grid(0.5)));
    const bool fits = below.y() + height <= window->height() || above.y() < 0;
    const int width =
        std::clamp(std::max(sizeHintForColumn(0) + Theme::grid(3), m_foot->sizeHint().width() + 2 * frameWidth()),
                   Theme::grid(20), std::max(m_line->width(), Theme::grid(20)));
    setGeometry(QRect(fits ? below : above, QSize(width, height)));
}

void SuggestList::leave()
{
    const bool here = hasFocus();
    if (m_line)
        m_line->removeEventFilter(this);
    QLineEdit *line = m_line;
    m_line.clear();
    m_take = nullptr;
    if (here && line)
        line->setFocus(Qt::PopupFocusReason);
    hide();
}

void SuggestList::enter()
{
    setCurrentRow(0);
    setFocus(Qt::PopupFocusReason);
}

void SuggestList::take(const QListWidgetItem *item)
{
    const QString name = item->data(nameRole).toString();
    const auto take = std::exchange(m_take, nullptr);
    leave();
    if (take)
        take(name);
}

/// Watches the field: Down enters the list, Esc closes it, and it goes when the field is left or moves away below it.
bool SuggestList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || isHidden())
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool down = key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier;
        if (!down && key->key() != Qt::Key_Escape)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            down ? enter() : leave();
        return true;
    }
    case QEvent::FocusOut:
        if (QApplication::focusWidget() != this)
            leave();
        return false;
    case QEvent::Move:
    case QEvent::Hide:
    case QEvent::EnabledChange:
        leave();
        return false;
    default:
        return false;
    }
}

/// F2 takes what is marked here, not what is offered elsewhere in the window.
bool SuggestList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takes(static_cast<QKeyEvent *>(event)))
        event->accept();
    return QListWidget::event(event);
}

void SuggestList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    const int height = m_foot->sizeHint().height();
    m_foot->setGeometry(frameWidth(), this->height() - frameWidth() - height, width() - 2 * frameWidth(), height);
}

void SuggestList::keyPressEvent(QKeyEvent *event)
{
    if (takes(event)) {
        if (const QListWidgetItem *item = currentItem())
            take(item);
        return;
    }
    if (event->key() == Qt::Key_Up && currentRow() == 0 && m_line) {
        setCurrentRow(-1);
        return m_line->setFocus(Qt::PopupFocusReason);
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return QListWidget::keyPressEvent(event);
    QLineEdit *line = m_line;
    leave();
    if (line && event->key() != Qt::Key_Escape)
        QApplication::sendEvent(line, event);
}

void SuggestList::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    if (QApplication::focusWidget() != m_line)
        leave();
}

bool SuggestList::focusNextPrevChild(bool next)
{
    QLineEdit *line = m_line;
    leave();
    QKeyEvent tab(QEvent::KeyPress, next ? Qt::Key_Tab : Qt::Key_Backtab, Qt::NoModifier);
    return line && QApplication::sendEvent(line, &tab);
}

void SuggestList::mousePressEvent(QMouseEvent *event)
{
    if (const QListWidgetItem *item = itemAt(event->position().toPoint()))
        take(item);
}

} // namespace Intake
