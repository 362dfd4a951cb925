// The pages and cards that are no form: settings, the first run, locks, the day, who is there, what is not known.

#include "screens/screenwindow.h"

#include "desk/receptionists.h"
#include "forms/firstrun.h"
#include "forms/questionpage.h"
#include "forms/settingskey.h"
#include "forms/settingspage.h"
#include "forms/todaypage.h"

namespace Intake::Testing {

namespace {

Ready settings()
{
    auto shown = emptyForm();
    shown->stage.window->openSettings();
    shown->dialog = shown->stage.window->findChild<SettingsPage *>();
    return shown;
}

/// With a server the settings have its card and that of the key.
Ready settingsOfAServer()
{
    auto shown = emptyForm();
    shown->stage.crash();
    shown->stage.setup.practice = false;
    shown->stage.open();
    shown->stage.window->openSettings();
    auto *page = shown->stage.window->findChild<SettingsPage *>();
    shown->dialog = page;
    const auto buttons = page->key()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setFocus(Qt::OtherFocusReason);
    return shown;
}

Ready firstRun()
{
    auto shown = emptyForm();
    shown->stage.crash();
    shown->stage.setup.isFirstRun = true;
    shown->stage.setup.practice = false;
    shown->stage.setup.server.reset();
    shown->stage.open();
    return shown;
}

Ready failedTest()
{
    auto shown = firstRun();
    shown->stage.window->findChild<FirstRunPage *>()->showFinding(
        u"The server api.example.com does not know this token. Check that it was copied whole."_s,
        u"“а” in this name is a letter of another alphabet that looks like “a”."_s);
    return shown;
}

Ready unlocking()
{
    auto shown = emptyForm();
    shown->stage.crash();
    shown->stage.setup.store.key = {KeySource::Kind::Passphrase, "not the key of this store"};
    shown->stage.show();
    shown->waitFor(u"Passphrase"_s);
    return shown;
}

void addPeople(const Window &shown)
{
    Receptionists &people = shown.stage.desk->receptionists();
    const QString pin = u"2468"_s;
    std::optional<PinAnswer> answer;
    const auto answered = [&](PinAnswer got) { answer = got; };
    people.add(u"ZW"_s, pin, {}, shown.stage.window.get(), answered);
    shown.waitUntil([&] { return std::exchange(answer, {}).has_value(); });
    people.choose(u"ZW"_s, pin, shown.stage.window.get(), answered);
    shown.waitUntil([&] { return std::exchange(answer, {}).has_value(); });
    people.add(u"AB"_s, pin, pin, shown.stage.window.get(), answered);
    shown.waitUntil([&] { return answer.has_value(); });
    people.leave();
}

Ready locked()
{
    auto shown = filledForm();
    shown->stage.desk->lock().lock();
    shown->waitUntil([&] { return shown->stage.desk->lock().isWiped(); });
    return shown;
}

Ready lockedWithPins()
{
    auto shown = filledForm();
    addPeople(*shown);
    shown->stage.desk->lock().lock();
    shown->waitUntil([&] { return shown->stage.desk->lock().isWiped(); });
    return shown;
}

Ready today()
{
    auto shown = emptyForm();
    shown->page()->open(usualPerson());
    shown->stage.window->create();
    shown->waitUntil([&] { return shown->stage.count(State::Created) == 1 && !shown->page(); });
    shown->stage.window->openToday();
    shown->waitUntil([&] {
        const auto *page = shown->window()->findChild<TodayPage *>();
        return page && page->isVisible();
    });
    return shown;
}

Ready nobodyKnown()
{
    auto shown = filledForm();
    shown->stage.window->askWho();
    return shown;
}

Ready whoIsThere()
{
    auto shown = filledForm();
    addPeople(*shown);
    shown->stage.window->askWho();
    return shown;
}

Question openQuestion()
{
    const Client sent = usualPerson().client;
    Question question{u"Zofia Wisniewska-O'Hara"_s,
                      u"Sent 10:42:31 · no answer"_s,
                      u"10:42:31"_s,
                      u"The connection ended before the server answered."_s,
                      u"Looked at 10:44:40. Next look at 10:46:40."_s,
                      sent,
                      {},
                      true,
                      false,
                      {}};
    for (const QString &city : {u"Newcastle"_s, u"Wollongong"_s}) {
        QuestionCandidate candidate;
        candidate.record.client = sent;
        candidate.record.client.address.city = city;
        candidate.record.client.id.text = u"cli_01HZX3T9"_s % city.left(4);
        question.candidates.push_back(candidate);
    }
    return question;
}

Ready ask(const Question &question)
{
    auto shown = emptyForm();
    shown->create(u"Test-500"_s, u"Next look at"_s);
    shown->stage.window->findChild<QuestionPage *>()->show(question);
    return shown;
}

Ready candidates()
{
    return ask(openQuestion());
}

Ready secondLook()
{
    Question question = openQuestion();
    question.candidates.clear();
    question.maySendAgain = true;
    return ask(question);
}

} // namespace

std::vector<Screen> pagesBesideTheForm()
{
    using enum Screen::Walk;
    return {
        {"settings", settings},
        {"settings-server", settingsOfAServer, Sample},
        {"first-run", firstRun},
        {"first-run-failed", failedTest, Sample},
        {"unlock", unlocking},
        {"locked", locked, Sample},
        {"locked-pins", lockedWithPins},
        {"today", today, Sample},
        {"who-nobody", nobodyKnown},
        {"who", whoIsThere, Sample},
        {"question-candidates", candidates},
        {"question-second-look", secondLook},
    };
}

} // namespace Intake::Testing
