#include "forms/theme.h"
#include "screens/screens.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

namespace Intake::Testing {

const std::vector<Way> &ways()
{
    static const std::vector<Way> all{
        {"light"},
        {.name = "dark", .look = Look::Dark, .isWalked = false},
        {.name = "small", .size = {1024, 700}},
        {.name = "compact", .size = {1024, 700}, .density = Density::Compact},
        {.name = "wide", .size = {1920, 1080}, .isWalked = false},
        {.name = "mirrored", .direction = Qt::RightToLeft},
        {.name = "24-points", .size = {1920, 1080}, .points = 24, .isWalked = false},
        {.name = "18-points", .size = {1280, 800}, .points = 18, .isWalked = false},
        {.name = "200-percent", .size = {1280, 800}, .ratio = 2, .isWalked = false},
    };
    return all;
}

namespace {

constexpr int shortly = 200; // ms

/// Nothing is about to be said or drawn anew.
bool isAtRest(const QWidget &window)
{
    const auto timers = window.findChildren<const QTimer *>();
    return std::ranges::none_of(timers,
                                [](const QTimer *timer) { return timer->isActive() && timer->interval() <= shortly; });
}

} // namespace

void endShow()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::apply(*qApp, Look::Light);
}

std::unique_ptr<Shown> show(const Screen &screen, const Way &way)
{
    Theme::apply(*qApp, way.look, way.density);
    QGuiApplication::setLayoutDirection(way.direction);
    if (way.points > 0) {
        QFont font = QApplication::font();
        font.setPointSize(way.points);
        QApplication::setFont(font);
    }
    std::unique_ptr<Shown> shown = screen.show();
    QWidget *window = shown->window();
    window->resize(way.size);
    // Layouts settle, and what is said a moment after a key is said.
    static_cast<void>(QTest::qWaitFor([window] { return isAtRest(*window); }, 1'000));
    QCoreApplication::processEvents();
    return shown;
}

} // namespace Intake::Testing
