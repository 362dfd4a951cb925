// The bands below the page: what the window asks and tells without being asked.

#include "screens/screenwindow.h"

#include <QClipboard>
#include <QFile>

namespace Intake::Testing {

namespace {

Ready kept()
{
    auto shown = filledForm();
    emit shown->page()->form()->edited();
    shown->stage.window->saveNow();
    shown->waitUntil([&] { return shown->stage.count(State::Draft) == 1; });
    return shown;
}

Ready recovered()
{
    auto shown = kept();
    shown->stage.crash();
    shown->stage.open();
    shown->waitFor(u"Recovered, last saved"_s);
    return shown;
}

Ready recoveryKey()
{
    auto shown = emptyForm();
    shown->stage.crash();
    shown->stage.setup.store = {shown->stage.folder.filePath(u"new"_s),
                                {KeySource::Kind::Passphrase, "four words that nobody would guess"}};
    shown->stage.open();
    shown->waitFor(u"recovery key"_s);
    return shown;
}

Ready inMemory()
{
    auto shown = emptyForm();
    shown->stage.crash();
    shown->stage.setup.store.key = {KeySource::Kind::Passphrase, "not the key of this store"};
    shown->stage.show();
    shown->waitFor(u"Work without saving"_s);
    shown->stage.button(u"Work without saving"_s)->click();
    shown->waitFor(u"Nothing is kept."_s);
    return shown;
}

Ready notOpen()
{
    auto shown = emptyForm();
    shown->stage.crash();
    QFile inTheWay(shown->stage.folder.filePath(u"file"_s));
    if (!inTheWay.open(QIODevice::WriteOnly))
        qWarning("no file can be made");
    shown->stage.setup.store.folder = shown->stage.folder.filePath(u"file/data"_s);
    shown->stage.show();
    shown->waitFor(u"Try again"_s);
    return shown;
}

Ready closing()
{
    auto shown = kept();
    shown->stage.window->close();
    shown->waitFor(u"Keep working"_s);
    return shown;
}

Ready filledFromTheClipboard()
{
    auto shown = emptyForm();
    QGuiApplication::clipboard()->setText(u"Name: Helen Keller\nDOB: 27/06/1980\nPh: 0491 570 156"_s);
    shown->stage.window->pasteAnything();
    shown->waitFor(u"Take the ticked ones"_s);
    shown->stage.button(u"Take the ticked ones"_s)->click();
    shown->waitFor(u"filled from the clipboard"_s);
    shown->waitUntil([&] { return shown->stage.count(State::Draft) == 1; });
    return shown;
}

} // namespace

std::vector<Screen> bands()
{
    return {
        {"band-recovered", recovered}, {"band-recovery-key", recoveryKey}, {"band-in-memory", inMemory},
        {"band-not-open", notOpen},    {"band-closing", closing},          {"band-filled", filledFromTheClipboard},
    };
}

} // namespace Intake::Testing
