#pragma once

#include "practice/practiceserver.h"
#include "shell/mainwindow.h"
#include "support/formdriver.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Intake::Testing {

/// The real window on the real practice server, over a real socket.
struct Stage
{
    PracticeServer server;
    QUrl address;
    Clinic saved;
    std::unique_ptr<MainWindow> window;

    explicit Stage(const Clinic &clinic = {})
    {
        WindowSetup setup;
        setup.practice = true;
        setup.clinic = clinic;
        address = server.start().value();
        setup.server = Server{address, QByteArrayLiteral("practice")};
        setup.saveClinic = [this](const Clinic &now) {
            saved = now;
            return true;
        };
        window = std::make_unique<MainWindow>(std::move(setup));
        window->show();
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        window->newIntake();
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
