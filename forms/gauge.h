#pragma once

#include <chrono>
#include <QTimer>
#include <QWidget>

namespace Intake {

/// Counts down a wait: a thin bar that empties. It moves once a second and only while it is seen; nothing pretends to
/// be busy.
class Gauge : public QWidget
{
    Q_OBJECT
public:
    explicit Gauge(QWidget *parent = nullptr);

    /// What is left of a wait; zero hides it.
    void count(std::chrono::milliseconds left, std::chrono::milliseconds whole);
    std::chrono::milliseconds left() const;

    QSize sizeHint() const override;

signals:
    void ticked(); ///< a second has gone

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_end{};
    std::chrono::milliseconds m_whole{1};
};

} // namespace Intake
