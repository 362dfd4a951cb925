#include "forms/overlay.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>

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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void Overlay::come(QWidget *first)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    show();
    raise();
    place();
    first->setFocus(Qt::ShortcutFocusReason);
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

void Overlay::place()
{
    const QSize room = parentWidget()->size() - QSize(Theme::grid(4), Theme::grid(4));
    const QSize size = sizeHint().boundedTo(room);
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
