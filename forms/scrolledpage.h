#pragma once

#include <QScrollArea>

namespace Intake {

/// What a page or a panel holds: it has its natural size wherever there is room, and scrolls up and down where there is
/// less, to whatever has the keyboard.
class ScrolledPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrolledPage(QWidget *parent);

    QWidget *inside() const { return widget(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

/// The widget to build in, which scrolls in `page` and fills it.
QWidget *insideScrolled(QWidget *page);

} // namespace Intake
