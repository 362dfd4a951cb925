// What was discarded can be put back for as long as the promise says, by hand and by keyboard, each of several.

#include "forms/sidelist.h"
#include "journey/stage.h"
#include "support/fakeclock.h"

#include <QListView>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The stage on a clock of the test's.
struct Clocked : Stage
{
    Support::FakeClock clock;

    Clocked()
    {
        crash();
        setup.settings.lockMinutes = 60; // not before the promise is over
        deskClock = &clock;
        open();
    }
    ~Clocked() { crash(); } // before its clock

    void pass(std::chrono::milliseconds time)
    {
        const auto end = clock.sinceBoot() + time;
        while (clock.next() && *clock.next() <= end)
            clock.goTo(*clock.next());
        clock.goTo(end);
    }
};

SideList *listOf(const Stage &stage)
{
    return stage.window->findChild<SideList *>();
}

/// The rows of the list, a group's title with its count.
QStringList rowsOf(const SideModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row);
        const QVariant count = at.data(SideModel::CountRole);
        rows += count.isValid() ? QString(at.data().toString() % u' ' % count.toString()) : at.data().toString();
    }
    return rows;
}

QStringList rowsOf(const Stage &stage)
{
    return rowsOf(listOf(stage)->model());
}

/// Whole, and with the keyboard.
bool isInSight(const QString &field)
{
    const QWidget *now = QApplication::focusWidget();
    return now && now->objectName() == field && now->visibleRegion().boundingRect().size() == now->size();
}

void discardOne(Stage &stage, const QString &name)
{
    type(name);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    stage.button(u"Discard"_s)->click();
    QTRY_COMPARE(stage.count(State::Draft), 0);
}

} // namespace

class Discards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void theWayBackStaysWhenWorkGoesOn();
    void eachOfSeveralByKeyboard();
    void theyGoAfterTenMinutes();
    void theyGoWithTheLock();
    void whatHeldNothingIsNotListed();
    void theCountFollowsInTheFirstSeconds();
    void byTheKeyOfUndoUntilOneTypesOn();
};

void Discards::theWayBackStaysWhenWorkGoesOn()
{
    Stage stage;
    discardOne(stage, u"Helen\nKeller"_s);
    QVERIFY(rowsOf(stage).contains(u"Discarded 1"_s));
    type(u"Amara"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!stage.button(u"Undo"_s));
    const QStringList rows = rowsOf(stage);
    QCOMPARE(rows.sliced(rows.size() - 2), (QStringList{u"Discarded 1"_s, u"Helen Keller"_s}));
    const QModelIndex last = listOf(stage)->model().index(int(rows.size()) - 1);
    QCOMPARE(last.data(SideModel::DetailRole).toString(), u"can be put back · just now"_s);
    emit listOf(stage)->chosen(last.data(SideModel::IdRole).toUuid());
    QTRY_COMPARE(stage.typed().client.lastName, u"Keller"_s);
    QTRY_COMPARE(stage.count(State::Draft), 2);
    QVERIFY(!rowsOf(stage).contains(u"Discarded 1"_s));
}

void Discards::eachOfSeveralByKeyboard()
{
    Stage stage;
    for (const QString &name : {u"Helen"_s, u"Amara"_s, u"Zofia"_s})
        discardOne(stage, name);
    QCOMPARE(rowsOf(stage).sliced(rowsOf(stage).size() - 4),
             (QStringList{u"Discarded 3"_s, u"Zofia"_s, u"Amara"_s, u"Helen"_s}));
    for (const QString &name : {u"Helen"_s, u"Amara"_s, u"Zofia"_s}) {
        listOf(stage)->setFocus(Qt::ShortcutFocusReason);
        press(Qt::Key_End);
        press(Qt::Key_Return);
        QTRY_COMPARE(stage.typed().client.firstName, name);
    }
    QTRY_COMPARE(stage.count(State::Draft), 3);
    QVERIFY(!rowsOf(stage).join(u'|').contains(u"Discarded"));
}

void Discards::theyGoAfterTenMinutes()
{
    Clocked stage;
    type(u"Helen"_s);
    stage.button(u"Discard"_s)->click();
    QVERIFY(rowsOf(stage).contains(u"Discarded 1"_s));
    stage.pass(10min - 1s);
    QVERIFY(rowsOf(stage).contains(u"Discarded 1"_s));
    stage.pass(1s);
    QVERIFY(!rowsOf(stage).contains(u"Discarded 1"_s));
}

void Discards::theyGoWithTheLock()
{
    Stage stage;
    discardOne(stage, u"Helen"_s);
    const SideModel &list = listOf(stage)->model(); // the lock takes it out of the window
    QVERIFY(rowsOf(list).contains(u"Helen"_s));
    stage.desk->lock().lock();
    QVERIFY(!rowsOf(list).contains(u"Helen"_s));
}

void Discards::whatHeldNothingIsNotListed()
{
    Stage stage;
    type(u"H"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    press(Qt::Key_Backspace);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(stage.count(State::Draft), 0);
    QVERIFY(!rowsOf(stage).join(u'|').contains(u"Discarded"));
}

/// The store has told how many there are, and only the first of them are in the list.
void Discards::theCountFollowsInTheFirstSeconds()
{
    SideModel model;
    const QUuid one = QUuid::createUuid(), two = QUuid::createUuid(), fresh = QUuid::createUuid();
    const auto drafts = [&] { return model.index(0).data(SideModel::CountRole).toInt(); };
    model.reset({{one, SideGroup::Drafts, 1, u"Helen"_s}, {two, SideGroup::Drafts, 2, u"Amara"_s}}, {2});
    QCOMPARE(drafts(), 2);
    model.drop(one);
    QCOMPARE(drafts(), 1);
    model.drop(two);
    QCOMPARE(drafts(), 0);
    model.reset({{one, SideGroup::Drafts, 1, u"Helen"_s}}, {7});
    QCOMPARE(drafts(), 7);
    model.put({fresh, SideGroup::Drafts, 9, u"Zofia"_s});
    QCOMPARE(drafts(), 8);
    model.drop(one);
    QCOMPARE(drafts(), 7);
    model.put({fresh, SideGroup::Waiting, 9, u"Zofia"_s});
    QCOMPARE(drafts(), 6);
}

void Discards::byTheKeyOfUndoUntilOneTypesOn()
{
    Stage stage;
    discardOne(stage, u"Helen"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stage.typed().client.firstName, u"Helen"_s);
    QVERIFY(!stage.button(u"Undo"_s));
    QTRY_COMPARE(stage.count(State::Draft), 1);
    QTRY_VERIFY(isInSight(u"first_name"_s));
    stage.crash();
    stage.open();
    QTRY_COMPARE(stage.typed().client.firstName, u"Helen"_s);
    QTRY_VERIFY(stage.button(u"Continue"_s));
    stage.button(u"Continue"_s)->click();
    QTRY_VERIFY(isInSight(u"first_name"_s));
    stage.button(u"Discard"_s)->click();
    QTRY_COMPARE(stage.count(State::Draft), 0);
    type(u"Amara"_s);
    QTRY_COMPARE(stage.count(State::Draft), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.typed().client.firstName, QString());
    QCOMPARE(stage.count(State::Draft), 1);
    QVERIFY(rowsOf(stage).contains(u"Discarded 1"_s));
}

QTEST_MAIN(Discards)
#include "discards.moc"
