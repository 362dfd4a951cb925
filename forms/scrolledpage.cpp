#include "forms/scrolledpage.h"

#include "forms/theme.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace Intake {

ScrolledPage::ScrolledPage(QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(new QWidget(this));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    // The ground is that of what it stands in.
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
    // A child that is taken down may pass the keyboard on when this is no longer whole.
    connect(qApp, &QApplication::focusChanged, widget(), [here = QPointer<QWidget>(this)](QWidget *, QWidget *now) {
        auto *area = qobject_cast<QScrollArea *>(here.data());
        if (area && now && area->widget() && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now, 0, Theme::grid(3));
    });
}

QSize ScrolledPage::sizeHint() const
{
    return widget()->sizeHint();
}

/// Words are never narrower than their longest; they may be as low as three lines.
QSize ScrolledPage::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), 3 * fontMetrics().height()};
}

QWidget *insideScrolled(QWidget *page)
{
    auto *area = new ScrolledPage(page);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    return area->inside();
}

} // namespace Intake
