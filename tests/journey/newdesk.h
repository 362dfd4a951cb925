#pragma once

#include "forms/settingspage.h"
#include "forms/windowband.h"
#include "journey/faketokens.h"
#include "journey/stage.h"

namespace Intake::Testing {

/// A window that nobody has told yet where to send.
struct NewDesk : Stage
{
    std::shared_ptr<FakeTokens> tokens = std::make_shared<FakeTokens>();
    std::vector<bool> openedOther;

    explicit NewDesk(bool isFirstRun = true)
    {
        crash();
        setup.practice = false;
        setup.server.reset();
        setup.isFirstRun = isFirstRun;
        setup.tokens = std::make_shared<Tokens>(tokens);
        setup.openOther = [this](bool practice) {
            openedOther.push_back(practice);
            return false;
        };
        if (isFirstRun)
            begin();
    }

    void begin()
    {
        open();
        window->activateWindow();
    }

    /// Anew, with another setup.
    void beginWith(const std::function<void(WindowSetup &)> &change)
    {
        crash();
        change(setup);
        begin();
    }

    /// The band that says so now; null: none does.
    const WindowBand *bandSaying(const QString &text) const
    {
        for (const WindowBand *band : window->findChildren<WindowBand *>())
            if (band->isVisible() && says(band).contains(text))
                return band;
        return nullptr;
    }

    QString at() const { return address.toString(); }

    SettingsPage *settings() const
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        auto *page = window->findChild<SettingsPage *>();
        return page && hasKeyboard(page) ? page : nullptr;
    }

    static bool hasKeyboard(const QWidget *page)
    {
        return QTest::qWaitFor([page] { return page->isAncestorOf(QApplication::focusWidget()); });
    }

    static QString says(const QWidget *page)
    {
        QStringList all;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text();
        return all.join(QLatin1Char('\n'));
    }
};

/// Back from the token, where the keyboard is at first. What stands there is replaced.
inline void typeAddress(const QString &address)
{
    press(Qt::Key_Tab, Qt::ShiftModifier);
    type(address);
    press(Qt::Key_Tab);
}

inline void createHelen()
{
    type(QStringLiteral("Helen\nKeller"));
    press(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace Intake::Testing
