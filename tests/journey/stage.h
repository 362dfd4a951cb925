#pragma once

#include "practice/practiceserver.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "support/formdriver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace Intake::Testing {

/// The real window on the real practice server, over a real socket, with a real store on disk. It can be ended and
/// opened again on the same folder.
struct Stage
{
    PracticeServer server;
    QUrl address;
    QTemporaryDir folder;
    Clinic clinic;
    Clinic saved;
    Settings applied;
    WindowSetup setup;
    Clock *deskClock = nullptr; ///< null: the computer's own
    NetworkWire wire;           ///< for a desk with another clock
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;

    explicit Stage(const Clinic &its = {}, KeySource::Kind key = KeySource::Kind::KeyFile)
        : clinic(its)
    {
        address = server.start().value();
        setup.practice = true;
        setup.server = Server{address, QByteArrayLiteral("practice")};
        setup.store = {folder.filePath(QStringLiteral("data")), {key, {}}};
        open();
    }

    void open() { show(true); }

    /// The window, and its store on its way; waits for the store if it is to open.
    void show(bool opens = false)
    {
        setup.settings.clinic = clinic;
        setup.applySettings = [this](const Settings &now) {
            applied = now;
            saved = now.clinic;
            return saveSettings(folder.path(), now);
        };
        desk = deskClock ? std::make_unique<Desk>(*deskClock, wire) : std::make_unique<Desk>();
        window = std::make_unique<MainWindow>(*desk, setup);
        window->show();
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        QSignalSpy opened(window.get(), &MainWindow::storeOpened);
        window->openStore();
        if (opens)
            static_cast<void>(opened.wait(10'000));
    }

    /// As if the program had been killed: nobody says goodbye.
    void crash()
    {
        window.reset();
        desk.reset();
    }

    /// The ones in this state, as they are on the cards.
    int count(State state) const
    {
        return int(std::ranges::count_if(desk->intakes().cards(),
                                         [&](const auto &card) { return card.second.row.state == state; }));
    }

    /// How many clients the server has.
    int created() const
    {
        QNetworkAccessManager network;
        const QUrl counter(QStringLiteral("http://127.0.0.1:%1/practice/clients/count").arg(address.port()));
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(counter)));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return -1;
        return QJsonDocument::fromJson(reply->readAll()).object().value(QStringLiteral("count")).toInt(-1);
    }

    /// All that a person can read in the window now, a line a label or button.
    QString screen() const
    {
        QStringList all;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                all += label->text();
            else if (const auto *button = qobject_cast<const QPushButton *>(widget))
                all += button->text().remove(u'&');
            else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                all += line->text();
            else if (const QVariant text = widget->property("text"); text.isValid())
                all += text.toString();
        }
        return all.join(u'\n').remove(QChar(0x200b)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    /// What stands in the form; nothing while another page is shown.
    Draft typed() const { return window->page() ? window->page()->form()->value() : Draft(); }

    bool sees(const QString &text) const { return screen().contains(text); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : window->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }
};

} // namespace Intake::Testing
