#pragma once

#include "forms/settingslists.h"
#include "forms/settingspage.h"
#include "support/formdriver.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

inline SettingsShown someSettings()
{
    SettingsShown shown;
    shown.settings.server = u"https://api.example.com/v1"_s;
    shown.settings.clinic.tags = {{u"New client"_s, 3, u"tag_A"_s}};
    shown.settings.clinic.words = {{u"allergies"_s, {u"Budgies"_s}}};
    shown.languages = {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
    shown.checkAddress = [](const QString &typed) { return typed.startsWith(u"https:") ? u""_s : u"Write https."_s; };
    return shown;
}

/// The page on screen, and what it says.
struct Shown
{
    SettingsPage page;

    explicit Shown(const SettingsShown &shown = someSettings())
        : page(shown)
    {
        page.show();
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
    }

    QString says() const
    {
        QStringList all;
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }

    template <typename Control>
    Control *at(const QString &name) const
    {
        for (Control *each : page.template findChildren<Control *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page.findChildren<QPushButton *>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }

    void focus(const QString &name) const { at<QWidget>(name)->setFocus(Qt::TabFocusReason); }
};

} // namespace Intake::Testing
