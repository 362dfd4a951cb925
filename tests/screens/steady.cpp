// What has the keyboard, and all above it, stays where it is when words come below a field.

#include "journey/stage.h"
#include "screens/people.h"

#include "forms/pages.h"

#include <map>
#include <QLayout>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

using Places = std::map<QString, QPoint>;

/// Lists and fields that always have words below them have no line to spare.
bool keepsRoom(const QString &path)
{
    for (const Intake::Page &page : Pages::all)
        for (const CardPlan &card : page.cards)
            for (const Placement &placement : card.fields)
                if (path == QLatin1StringView(placement.path))
                    return !placement.about;
    return false;
}

/// Every field's control in the window; only those that begin above `limit`.
Places places(const Stage &stage, int limit = QWIDGETSIZE_MAX)
{
    Places all;
    const auto editors = stage.window->page()->form()->editors();
    for (const FieldEditor *editor : editors) {
        const QPoint at = editor->control()->mapTo(stage.window.get(), QPoint());
        if (editor->isVisible() && at.y() <= limit)
            all[editor->path()] = at;
    }
    return all;
}

void settle(const Stage &stage)
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        stage.window->layout()->activate();
    }
}

} // namespace

class Steady : public QObject
{
    Q_OBJECT

private slots:
    void oneLineBelowMovesNothing_data();
    void oneLineBelowMovesNothing();
    void longWordsAboveMoveNotTheKeyboard();
    void twoLinesBelowTheFieldBefore();
    void leftWithAProblem_data();
    void leftWithAProblem();
};

void Steady::oneLineBelowMovesNothing_data()
{
    QTest::addColumn<bool>("isProblem");
    QTest::addRow("problem") << true;
    QTest::addRow("hint") << false;
}

void Steady::oneLineBelowMovesNothing()
{
    QFETCH(bool, isProblem);
    Stage stage;
    stage.window->resize(1280, 800);
    stage.window->page()->open(usualPerson());
    const auto editors = stage.window->page()->form()->editors();
    FieldEditor *before = nullptr;
    for (FieldEditor *editor : editors) {
        const QString path = editor->path();
        if (!keepsRoom(path) || path.contains(u"phone"_s) || editor->control()->focusPolicy() == Qt::NoFocus ||
            !stage.window->page()->form()->focusField(path))
            continue;
        settle(stage);
        const QString held = focusedPath();
        const int top = editor->control()->mapTo(stage.window.get(), QPoint()).y();
        const Places was = places(stage, top);
        for (FieldEditor *each : {before, editor})
            if (each)
                isProblem ? each->showRemark(u"Words"_s) : each->showHint(u"Words"_s);
        settle(stage);
        QCOMPARE(focusedPath(), held);
        const Places is = places(stage);
        for (const auto &[other, place] : was)
            QVERIFY2(is.at(other) == place, qPrintable(QString(path % u" moved " % other)));
        for (FieldEditor *each : {before, editor})
            if (each)
                isProblem ? each->showRemark({}) : each->showHint({});
        before = editor;
    }
    QVERIFY(before);
}

void Steady::longWordsAboveMoveNotTheKeyboard()
{
    Stage stage;
    stage.window->resize(1280, 800);
    stage.window->page()->open(usualPerson());
    QVERIFY(stage.window->page()->form()->focusField(u"notes"_s));
    settle(stage);
    FieldEditor *notes = editorAt(stage.window.get(), u"notes"_s);
    FieldEditor *row = editorAt(stage.window.get(), u"medications/0/name"_s);
    const QPoint was = notes->control()->mapTo(stage.window.get(), QPoint());
    for (const QString &words : {u"First line"_s, u"First line\nsecond line\nthird line"_s, QString()}) {
        row->showRemark(words);
        settle(stage);
        QCOMPARE(notes->control()->mapTo(stage.window.get(), QPoint()), was);
    }
}

/// Every field and row in turn has the keyboard when the one before it gets more words than there is room for, and the
/// index above its count.
void Steady::twoLinesBelowTheFieldBefore()
{
    Stage stage;
    stage.window->resize(1024, 700);
    stage.window->page()->open(usualPerson());
    IntakeForm *form = stage.window->page()->form();
    FieldEditor *before = nullptr;
    int seen = 0;
    const auto editors = form->editors();
    for (FieldEditor *editor : editors) {
        if (editor->control()->focusPolicy() == Qt::NoFocus || !form->focusField(editor->path()) ||
            focusedPath() != editor->path())
            continue;
        settle(stage);
        const int top = editor->control()->mapTo(stage.window.get(), QPoint()).y();
        for (const QString &words :
             {u"These are many more words than one line of this field can hold, so they take two."_s, QString()}) {
            if (before)
                before->showRemark(words);
            emit form->remarksChanged();
            settle(stage);
            QVERIFY2(editor->control()->mapTo(stage.window.get(), QPoint()).y() == top,
                     qPrintable(QString(editor->path() % u" moved")));
        }
        before = editor;
        ++seen;
    }
    QVERIFY(seen > 30);
}

void Steady::leftWithAProblem_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("next");
    QTest::addRow("email") << u"email"_s << u"nonsense"_s << u"phone_numbers/0/number"_s;
    QTest::addRow("beside it") << u"email"_s << u"nonsense"_s << u"phone_number"_s;
    QTest::addRow("birth date") << u"date_of_birth"_s << u"31/2/1990"_s << u"gender_identity"_s;
}

/// With the window as small as it is at a counter the index goes on in a second line with its first count.
void Steady::leftWithAProblem()
{
    QFETCH(QString, left);
    QFETCH(QString, typed);
    QFETCH(QString, next);
    Stage stage;
    stage.window->resize(1024, 800); // what comes near the edge is brought further in, problem or not
    stage.window->page()->open(usualPerson());
    for (const QString &path : {next, left}) // both are in sight from now on
        QVERIFY(stage.window->page()->form()->focusField(path));
    editorAt(stage.window.get(), left)->retype(typed);
    settle(stage);
    const QWidget *there = editorAt(stage.window.get(), next)->control();
    const int top = there->mapTo(stage.window.get(), QPoint()).y();
    QVERIFY(stage.window->page()->form()->focusField(next));
    settle(stage);
    QCOMPARE(focusedPath(), next);
    QVERIFY(editorAt(stage.window.get(), left)->hasRemark() || editorAt(stage.window.get(), left)->hasHint());
    QCOMPARE(there->mapTo(stage.window.get(), QPoint()).y(), top);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
    Theme::apply(app, Look::Light);
    Steady tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "steady.moc"
