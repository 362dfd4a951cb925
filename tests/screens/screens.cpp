#include "screens/screens.h"

#include "desk/answering.h"
#include "forms/readbackpage.h"
#include "screens/people.h"
#include "screens/screenwindow.h"

#include <QClipboard>

namespace Intake::Testing {

namespace {

using namespace Qt::StringLiterals;
using Support::answering;
using Support::httpAnswer;

/// Intakes of all groups, as they stand on a long day.
void fillList(const Window &on, int each, const QString &name)
{
    SideModel &model = on.list()->model();
    const std::vector<SideWords> words{{u"parked 12 min ago · 3 to fix"_s, Theme::Token::Muted},
                                       {u"waits for the connection"_s, Theme::Token::Warn},
                                       {u"not known whether created"_s, Theme::Token::Warn},
                                       {u"10:21 · one difference"_s, Theme::Token::Warn},
                                       {u"can be put back · just now"_s, Theme::Token::Muted}};
    std::map<QUuid, SideWords> all;
    std::vector<SideItem> items;
    for (int group = 0; group < sideGroups; ++group)
        for (int i = 0; i < each; ++i) {
            items.push_back({QUuid::createUuid(), SideGroup(group), i, name});
            all[items.back().id] = words[std::size_t(group)];
        }
    model.setDescribe([all](const QUuid &id) { return all.contains(id) ? all.at(id) : SideWords(); });
    model.reset(items);
    on.list()->setCurrent(items.front().id);
}

Ready longNames()
{
    auto shown = emptyForm();
    shown->page()->open(longPerson());
    fillList(*shown, 2, longPerson().client.lastName);
    return shown;
}

Ready problems()
{
    auto shown = emptyForm();
    shown->page()->open(wrongPerson());
    shown->stage.window->create();
    return shown;
}

Ready refused()
{
    auto shown = std::make_unique<Window>(answering(httpAnswer(
        "422 Unprocessable Content",
        R"({"message":"Invalid.","errors":{"email":["The email has already been taken."],"shoe_size":["The shoe size is odd."]}})")));
    shown->create(u"Keller"_s, u"The server did not take this client"_s);
    return shown;
}

Ready waiting()
{
    auto shown = emptyForm();
    shown->create(u"Test-503"_s, u"Saved. It will be sent by itself."_s);
    return shown;
}

Ready held()
{
    auto shown =
        std::make_unique<Window>(answering(httpAnswer("401 Unauthorized", R"({"message":"Unauthenticated."})")));
    shown->create(u"Keller"_s, u"Saved. Nothing is sent until this is put right."_s);
    return shown;
}

Ready question()
{
    auto shown = emptyForm();
    shown->create(u"Test-500"_s, u"Next look at"_s);
    return shown;
}

Ready record(const QString &lastName)
{
    auto shown = emptyForm();
    shown->create(lastName, u"Copy id"_s);
    return shown;
}

Ready pasting()
{
    auto shown = emptyForm();
    QGuiApplication::clipboard()->setText(u"Name: Helen Keller\nDOB: 27/06/1980\nPh: 0491 570 156\n"
                                          "Email: helen@example.org\nAllergies: Penicillin (rash)"_s);
    shown->stage.window->pasteAnything();
    return shown;
}

Ready readingBack()
{
    auto shown = filledForm();
    shown->stage.window->readBack();
    return shown;
}

Ready largePrint()
{
    auto shown = readingBack();
    QTest::keyClick(shown->stage.window->findChild<ReadBackPage *>(), Qt::Key_L);
    return shown;
}

Ready samePerson()
{
    auto shown = filledForm();
    emit shown->page()->form()->edited();
    shown->stage.window->saveNow();
    static_cast<void>(QTest::qWaitFor([&] { return shown->stage.count(State::Draft) == 1; }, patience));
    shown->stage.window->newIntake();
    type(u"Zofia\nWisniewska-O'Hara\n\n6/10/1968\n"_s);
    shown->waitFor(u"Open that one"_s);
    return shown;
}

Ready keys()
{
    auto shown = filledForm();
    shown->stage.window->showKeys();
    return shown;
}

Ready goTo()
{
    auto shown = filledForm();
    shown->stage.window->goToField();
    return shown;
}

Ready asksFirst()
{
    auto shown = emptyForm();
    shown->page()->open(usualPerson());
    Clinic clinic;
    clinic.asking = {{u"gender_identity"_s, Asking::MustAsk}, {u"tag_ids"_s, Asking::MustAsk}};
    shown->page()->form()->setContext({clinic, QDate::currentDate()});
    static_cast<void>(shown->page()->mayLeaveUnasked());
    return shown;
}

Ready longList()
{
    auto shown = filledForm();
    fillList(*shown, 60, u"Nguyễn Thị Minh Khai"_s);
    return shown;
}

Ready notFound()
{
    auto shown = filledForm();
    shown->stage.window->find();
    type(u"nobody"_s);
    return shown;
}

Ready discarded()
{
    auto shown = filledForm();
    emit shown->page()->form()->edited();
    shown->stage.window->saveNow();
    static_cast<void>(QTest::qWaitFor([&] { return shown->stage.count(State::Draft) == 1; }, patience));
    shown->stage.window->discard();
    shown->waitFor(u"Undo"_s);
    return shown;
}

std::vector<Screen> all()
{
    using enum Screen::Walk;
    std::vector<Screen> all{
        {"form-empty", emptyForm},
        {"form-filled", filledForm},
        {"form-long-names", longNames},
        {"form-problems", problems, Sample},
        {"form-refused", refused},
        {"form-waiting", waiting},
        {"form-held", held},
        {"form-to-ask", asksFirst},
        {"question", question},
        {"record", [] { return record(u"Keller"_s); }},
        {"record-difference", [] { return record(u"Test-Move"_s); }},
        {"paste", pasting},
        {"read-back", readingBack},
        {"large-print", largePrint},
        {"same-person", samePerson},
        {"keys", keys, Sample},
        {"go-to-field", goTo},
        {"list-long", longList},
        {"list-nothing-found", notFound},
        {"discarded", discarded},
    };
    for (const auto &more : {pagesBesideTheForm(), bands()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

const std::vector<Screen> &screens()
{
    static const std::vector<Screen> every = all();
    return every;
}

} // namespace Intake::Testing
