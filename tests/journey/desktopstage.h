#pragma once

#include "journey/stage.h"
#include "shell/language.h"
#include "shell/windowkeeper.h"

namespace Intake::Testing {

/// The real window, kept by what keeps it in the program, on the real practice server with a store on disk.
struct Desktop
{
    PracticeServer server;
    QTemporaryDir folder;
    Language language{*qApp};
    Desk desk;
    WindowKeeper keeper;

    /// `spoken`: as the command line says; empty: as the settings do. `change` has the last word on the setup.
    explicit Desktop(
        const Settings &settings = {}, const QString &spoken = {},
        const std::function<void(WindowSetup &)> &change = [](WindowSetup &) {})
        : keeper(desk, language, folder.path(), settings)
    {
        language.use(spoken.isEmpty() ? settings.language : spoken, settings.clientWord);
        WindowSetup setup;
        setup.practice = true;
        setup.server = Server{server.start().value(), QByteArrayLiteral("practice")};
        setup.store = {folder.filePath(QStringLiteral("data")), {KeySource::Kind::KeyFile, {}}};
        change(setup);
        MainWindow &window = keeper.open(std::move(setup));
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        QSignalSpy opened(&keeper, &WindowKeeper::storeOpened);
        window.openStore();
        static_cast<void>(opened.wait(10'000));
    }

    MainWindow &window() const { return keeper.window(); }
    IntakeForm &form() const { return *window().page()->form(); }

    /// Waits until the new window stands in the place of the old, with the keyboard where it was.
    void speak(const QString &code, ClientWord word = ClientWord::Client)
    {
        const QPointer<MainWindow> before = &window();
        const QString path = focusedPath();
        Settings settings = window().setup().settings;
        settings.language = code;
        settings.clientWord = word;
        QVERIFY(keeper.apply(settings));
        QTRY_VERIFY(!before);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_COMPARE(focusedPath(), path);
    }

    QString screen() const
    {
        QStringList all;
        for (const QWidget *widget : window().findChildren<QWidget *>())
            if (widget->isVisible())
                all += widget->property("text").toString().remove(QLatin1Char('&'));
        return all.join(QLatin1Char('\n'));
    }

    int count(State state) const
    {
        return int(std::ranges::count_if(desk_(), [&](const auto &card) { return card.second.row.state == state; }));
    }

private:
    const std::map<QUuid, Card> &desk_() const { return const_cast<Desk &>(desk).intakes().cards(); }
};

} // namespace Intake::Testing
