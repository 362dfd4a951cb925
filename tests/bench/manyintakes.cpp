// What a full store costs while somebody works: a key in the field to find by, until the list is drawn, and the saving
// of one draft. One line of JSON.
//
//     bench_manyintakes FOLDER      (made by bench_fillstore)

#include "forms/sidelist.h"
#include "forms/theme.h"
#include "shell/mainwindow.h"

#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

/// A key, and all that it makes to be done: finding, arranging, painting.
double keyTime(QWidget *field, QListView *list, char key)
{
    QElapsedTimer clock;
    clock.start();
    if (key == '\b')
        QTest::keyClick(field, Qt::Key_Backspace);
    else
        QTest::keyClick(field, key);
    list->viewport()->repaint();
    return double(clock.nsecsElapsed()) / 1e6;
}

QStringList findTimes(MainWindow &window)
{
    auto *side = window.findChild<SideList *>();
    auto *field = side->findChild<QLineEdit *>();
    auto *list = side->findChild<QListView *>();
    side->focusFind();
    QStringList times;
    for (const char *words : {"person 77", "fatima", "zz", "b"})
        for (const char *key = words; *key; ++key)
            times += QString::number(keyTime(field, list, *key));
    while (!field->text().isEmpty())
        times += QString::number(keyTime(field, list, '\b'));
    return times;
}

QStringList saveTimes(Desk &desk)
{
    QStringList times;
    const QUuid id = QUuid::createUuid();
    for (int turn = 0; turn < 30; ++turn) {
        QSignalSpy saved(&desk.drafts(), &Drafts::saved);
        QElapsedTimer clock;
        clock.start();
        desk.drafts().typed(id, [turn] {
            Draft draft;
            draft.client.firstName = u"Helen"_s;
            draft.client.notes = {u"x"_s.repeated(200 + turn)};
            return draft;
        });
        desk.drafts().flush();
        if (saved.wait())
            times += QString::number(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    Desk desk;
    WindowSetup setup;
    setup.practice = true;
    setup.store = {arguments[1] + u"/practice"_s, {KeySource::Kind::KeyFile, {}}};
    MainWindow window(desk, setup);
    window.show();
    QSignalSpy opened(&window, &MainWindow::storeOpened);
    window.openStore();
    if (!opened.wait(60'000))
        return 1;
    const QString find = findTimes(window).join(u','), save = saveTimes(desk).join(u',');
    std::puts(qPrintable(u"{\"intakes\":%1,\"find_ms\":[%2],\"save_ms\":[%3]}"_s.arg(
        QString::number(desk.intakes().cards().size()), find, save)));
    return 0;
}
