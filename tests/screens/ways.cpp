#include "forms/theme.h"
#include "forms/whopanel.h"
#include "screens/screens.h"
#include "shell/language.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

namespace Intake::Testing {

const std::vector<Way> &ways()
{
    using enum Way::Walk;
    static const std::vector<Way> all{
        {"light"},
        {.name = "dark", .look = Look::Dark, .walk = None},
        {.name = "small", .size = {1024, 700}, .walk = Sample},
        {.name = "compact", .size = {1024, 700}, .density = Density::Compact, .walk = Sample},
        {.name = "wide", .size = {1920, 1080}, .walk = None},
        {.name = "mirrored", .direction = Qt::RightToLeft, .walk = Sample},
        {.name = "24-points", .size = {1920, 1080}, .points = 24, .walk = Sample},
        {.name = "18-points", .size = {1280, 800}, .points = 18, .walk = Sample},
        {.name = "24-points-small", .size = {1024, 700}, .points = 24, .walk = Sample},
        {.name = "300-percent", .size = {640, 340}, .walk = Sample},
        {.name = "200-percent", .size = {1280, 800}, .ratio = 2, .walk = None},
        {.name = "pseudo", .language = "xx-pseudo", .walk = Sample},
        {.name = "german", .size = {1024, 700}, .language = "de", .walk = Sample},
        {.name = "french", .size = {1024, 700}, .language = "fr", .walk = Sample},
        {.name = "spanish", .size = {1024, 700}, .language = "es", .walk = Sample},
        {.name = "vietnamese", .size = {1024, 700}, .language = "vi", .walk = Sample},
        {.name = "chinese", .size = {1024, 700}, .language = "zh_CN", .walk = Sample},
        {.name = "arabic", .size = {1024, 700}, .language = "ar", .walk = Sample},
    };
    return all;
}

namespace {

constexpr int shortly = 200; // ms

std::unique_ptr<Language> spoken;

/// Nothing is about to be said or drawn anew.
bool isAtRest(const QWidget &window)
{
    const auto timers = window.findChildren<const QTimer *>();
    return std::ranges::none_of(timers,
                                [](const QTimer *timer) { return timer->isActive() && timer->interval() <= shortly; });
}

/// Where everything stands: the same twice when nothing is being arranged.
QList<QRect> spots(const QWidget &window)
{
    QList<QRect> all;
    for (const QWidget *each : window.findChildren<const QWidget *>())
        if (each->isVisible())
            all += each->geometry();
    return all;
}

} // namespace

void endShow()
{
    spoken.reset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::apply(*qApp, Look::Light);
}

std::unique_ptr<Shown> show(const Screen &screen, const Way &way)
{
    Theme::apply(*qApp, way.look, way.density);
    QGuiApplication::setLayoutDirection(way.direction);
    if (*way.language) {
        spoken = std::make_unique<Language>(*qApp);
        spoken->use(QString::fromLatin1(way.language), ClientWord::Client);
        if (WhoPanel::tr("Who is at the desk") == u"Who is at the desk") // the same in none of them
            qFatal("%s is not spoken here", way.language);
    }
    if (way.points > 0) {
        QFont font = QApplication::font();
        font.setPointSize(way.points);
        QApplication::setFont(font);
    }
    std::unique_ptr<Shown> shown = screen.show();
    QWidget *window = shown->window();
    window->setMinimumSize(window->minimumSize().boundedTo(way.size)); // as on a screen of this size
    window->resize(way.size);
    // Layouts settle, and what is said a moment after a key is said.
    QList<QRect> before;
    const auto isSettled = [&] {
        const QList<QRect> now = spots(*window);
        return std::exchange(before, now) == now && isAtRest(*window);
    };
    static_cast<void>(QTest::qWaitFor(isSettled, 1'000));
    return shown;
}

} // namespace Intake::Testing
