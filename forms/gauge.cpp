#include "forms/gauge.h"

#include "forms/styleparts.h"

namespace Intake {

Gauge::Gauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &Gauge::tick);
    hide();
}

QSize Gauge::sizeHint() const
{
    return {Theme::grid(8), Theme::grid(0.75)};
}

std::chrono::milliseconds Gauge::left() const
{
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(m_end - std::chrono::steady_clock::now());
    return std::max(rest, std::chrono::milliseconds(0));
}

void Gauge::count(std::chrono::milliseconds left, std::chrono::milliseconds whole)
{
    m_end = std::chrono::steady_clock::now() + left;
    m_whole = std::max({whole, left, std::chrono::milliseconds(1)});
    setVisible(left.count() > 0);
    if (left.count() > 0)
        m_timer.start();
    else
        m_timer.stop();
    update();
}

void Gauge::tick()
{
    if (left().count() == 0)
        count({}, m_whole);
    update();
    emit ticked();
}

void Gauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StyleParts::Smooth smooth(&painter);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = whole.height() / 2;
    StyleParts::drawBox(&painter, whole,
                        {Theme::color(Theme::Token::Card), Theme::color(Theme::Token::FieldLine), 1, radius});
    QRectF rest = whole;
    rest.setWidth(whole.width() * double(left().count()) / double(m_whole.count()));
    if (layoutDirection() == Qt::RightToLeft)
        rest.moveRight(whole.right());
    StyleParts::drawBox(&painter, rest, {Theme::color(Theme::Token::Warn), {}, 0, radius});
}

} // namespace Intake
