#include "forms/overlay.h"

#include "forms/scrolledpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>
#include <utility>

namespace Intake {

Overlay::Overlay(QWidget *over)
    : Panel(Kind::Card, over)
{
    hide();
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(Theme::grid(3));
    shadow->setOffset(0, Theme::grid(0.5));
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    over->installEventFilter(this);
    // What is taken down passes the keyboard on when this is no longer whole.
    connect(qApp, &QApplication::focusChanged, this, [here = QPointer<QObject>(this)](QWidget *, QWidget *now) {
        if (auto *whole = qobject_cast<Overlay *>(here.data()))
            whole->follow(now);
    });
}

void Overlay::come(QWidget *first, Qt::FocusReason reason)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    show();
    raise();
    place();
    first->setFocus(reason);
    quieten();
}

/// With two of one letter Qt presses neither.
void Overlay::quieten()
{
    const auto buttons = window()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->isVisible() && !isAncestorOf(button) &&
            button->shortcut() == QKeySequence::mnemonic(button->text()) && !button->shortcut().isEmpty()) {
            button->setShortcut({});
            m_quiet.emplace_back(button);
        }
}

void Overlay::hideEvent(QHideEvent *event)
{
    for (const QPointer<QAbstractButton> &button : std::exchange(m_quiet, {}))
        if (button)
            button->setShortcut(QKeySequence::mnemonic(button->text()));
    Panel::hideEvent(event);
}

void Overlay::leave()
{
    if (isHidden())
        return;
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    if (had && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

QSize Overlay::room() const
{
    return parentWidget()->size() - QSize(Theme::grid(4), Theme::grid(4));
}

void Overlay::place()
{
    auto *scrolled = findChild<ScrolledPage *>();
    if (scrolled) {
        scrolled->inside()->layout()->activate();
        scrolled->updateGeometry(); // what it holds has another size than when it was measured last
    }
    QSize size = sizeHint().expandedTo(minimumSize());
    if (scrolled && scrolled->inside()->hasHeightForWidth())
        size.setHeight(scrolled->inside()->heightForWidth(std::min(size.width(), room().width())));
    if (scrolled) {
        const bool isTooTall = size.height() > room().height();
        if (isTooTall) // the bar takes nothing from the words
            size.rwidth() += scrolled->verticalScrollBar()->sizeHint().width();
        // One that is there makes the lines shorter, and what it holds so tall that it stays.
        scrolled->setVerticalScrollBarPolicy(isTooTall ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    }
    size = size.boundedTo(room());
    setGeometry((parentWidget()->width() - size.width()) / 2, Theme::grid(2), size.width(), size.height());
}

void Overlay::follow(QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now))
        hide();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return Panel::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    Panel::keyPressEvent(event);
}

} // namespace Intake
