#pragma once

#include "forms/sidelist.h"
#include "journey/stage.h"
#include "screens/people.h"
#include "screens/screens.h"
#include "support/hostileserver.h"

namespace Intake::Testing {

using namespace Qt::StringLiterals;

inline constexpr int patience = 30'000;

/// The real window; with `answer` on a server that says just that, else on the practice server.
class Window : public Shown
{
public:
    explicit Window(const Support::Script &script = {})
    {
        if (script.answer.isEmpty())
            return;
        m_server = std::make_unique<Support::HostileServer>(script);
        stage.crash();
        stage.setup.server = Server{m_server->base(), "t"};
        stage.setup.practice = false;
        stage.open();
    }

    QWidget *window() const override { return stage.window.get(); }
    QWidget *seen() const override { return dialog ? dialog : stage.window.get(); }
    IntakePage *page() const { return stage.window->page(); }
    SideList *list() const { return stage.window->findChild<SideList *>(); }

    /// Types the names, creates, and waits until these words are on screen.
    void create(const QString &lastName, const QString &until)
    {
        Draft draft = usualPerson();
        draft.client.lastName = lastName;
        page()->open(draft);
        stage.window->create();
        waitFor(until);
    }
    void waitFor(const QString &words) const
    {
        if (!QTest::qWaitFor([&] { return stage.sees(words); }, patience))
            qFatal("“%s” never came on screen", qPrintable(words));
    }

    template <typename Condition>
    void waitUntil(Condition &&condition) const
    {
        if (!QTest::qWaitFor(condition, patience))
            qFatal("what the screen shows never came to be");
    }

    Stage stage;
    QWidget *dialog = nullptr; ///< a window of its own that is looked at

private:
    std::unique_ptr<Support::HostileServer> m_server;
};

using Ready = std::unique_ptr<Window>;

inline Ready emptyForm()
{
    return std::make_unique<Window>();
}

inline Ready filledForm()
{
    auto shown = emptyForm();
    shown->page()->open(usualPerson());
    shown->page()->form()->settle();
    return shown;
}

/// The screens of which the form is no part, and the bands below it.
std::vector<Screen> pagesBesideTheForm();
std::vector<Screen> bands();

} // namespace Intake::Testing
