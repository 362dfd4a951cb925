// Saves how every screen looks in every way: pictures FOLDER [PART OF A NAME].

#include "screens/screens.h"

#include "forms/theme.h"

#include <cstdio>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

using namespace Intake;
using namespace Intake::Testing;

namespace {

bool save(QWidget *window, const QString &file, int ratio)
{
    QImage picture(window->size() * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Theme::color(Theme::Token::Background));
    window->render(&picture);
    return picture.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    Theme::apply(app, Look::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1));
    if (arguments.size() < 2 || !folder.mkpath(QStringLiteral("."))) {
        std::fputs("pictures FOLDER [PART OF A NAME]\n", stderr);
        return 2;
    }
    int failed = 0;
    for (const Screen &screen : screens())
        for (const Way &way : ways()) {
            const QString name = QString::fromLatin1(screen.name) % u'.' % QString::fromLatin1(way.name);
            if (!name.contains(arguments.value(2)))
                continue;
            if (*way.language && screen.walk != Screen::Walk::Sample)
                continue; // it waits for English words
            auto shown = show(screen, way);
            failed += save(shown->seen(), folder.filePath(name % u".png"), way.ratio) ? 0 : 1;
            shown.reset();
            endShow();
        }
    return failed;
}
