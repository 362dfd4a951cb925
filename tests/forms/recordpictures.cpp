#include "forms/recordsamples.h"
#include "forms/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPixmap>

using namespace Intake;

/// Saves pictures of the record view in the folder given: each sample at two sizes beside a list of 272 pixels, light,
/// dark and from right to left, and the whole length of the page.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, QStringLiteral(".")));
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    RecordView view;
    const auto save = [&](const QString &name, QSize size) {
        view.resize(size);
        view.show();
        QCoreApplication::processEvents();
        view.grab().save(folder.filePath(name % QStringLiteral(".png")));
    };
    const std::pair<const char *, RecordShown> samples[] = {{"typical", Samples::typical()},
                                                            {"fullest", Samples::fullest()},
                                                            {"smallest", Samples::smallest()},
                                                            {"nasty", Samples::nasty()}};
    for (const auto &[plain, shown] : samples) {
        const QString name = QString::fromLatin1(plain);
        Theme::apply(app, Theme::Scheme::Light);
        view.show(shown);
        save(name % QStringLiteral("-1280"), {1008, 768});
        save(name % QStringLiteral("-1024"), {752, 668});
        save(name % QStringLiteral("-long"), {1008, 1600});
        Theme::apply(app, Theme::Scheme::Dark);
        save(name % QStringLiteral("-dark"), {1008, 768});
        Theme::apply(app, Theme::Scheme::Light);
        app.setLayoutDirection(Qt::RightToLeft);
        view.show(shown);
        save(name % QStringLiteral("-rtl"), {1008, 768});
        app.setLayoutDirection(Qt::LeftToRight);
    }
}
