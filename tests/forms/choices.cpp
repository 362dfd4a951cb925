// The lists of choices by keys: nothing is chosen by opening one, and none keeps a letter that is typed elsewhere.

#include "editorstage.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A key goes to the open list where there is one, as on a real desk.
void toList(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *list = QApplication::activePopupWidget();
    if (auto *box = list ? list->findChild<QAbstractItemView *>() : nullptr)
        list = box;
    QTest::keyClick(list ? list : QApplication::focusWidget(), key, modifiers);
}

} // namespace

class Choices : public QObject
{
    Q_OBJECT

private slots:
    void theListGoesWhenItsFieldIsLeft();
    void theListOfTagsGoesWhenItsFieldIsLeft();
    void downOpensTheListAndChoosesNothing();
    void downAgainIsTheFirstChoice();
    void escapeBringsBackWhatWasTyped();
    void theKeysOfTheWindowWorkFromAnOpenList_data();
    void theKeysOfTheWindowWorkFromAnOpenList();
};

void Choices::theListGoesWhenItsFieldIsLeft()
{
    Stage<Choice> stage({.offers = &sexOffers});
    auto *other = new QLineEdit(&stage.window);
    other->show();
    QSignalSpy left(stage.editor, &FieldEditor::left);
    type(u"Fe"_s);
    QVERIFY(QApplication::activePopupWidget());
    other->setFocus();
    QCOMPARE(left.count(), 1);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(stage.editor->value().text, u"Fe"_s);
}

void Choices::theListOfTagsGoesWhenItsFieldIsLeft()
{
    Stage<std::vector<TagId>> stage;
    auto *other = new QLineEdit(&stage.window);
    other->show();
    type(u"Tele"_s);
    QVERIFY(QApplication::activePopupWidget());
    other->setFocus();
    QVERIFY(!QApplication::activePopupWidget());
}

void Choices::downOpensTheListAndChoosesNothing()
{
    Stage<Choice> stage({.offers = &sexOffers});
    toList(Qt::Key_Down);
    QVERIFY(QApplication::activePopupWidget());
    QVERIFY(stage.editor->value().isEmpty());
    toList(Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(stage.editor->value().isEmpty());
}

void Choices::downAgainIsTheFirstChoice()
{
    Stage<Choice> stage({.offers = &sexOffers});
    toList(Qt::Key_Down);
    toList(Qt::Key_Down);
    toList(Qt::Key_Return);
    QCOMPARE(stage.editor->value().text, u"female"_s);
}

void Choices::escapeBringsBackWhatWasTyped()
{
    Stage<Choice> stage({.offers = &sexOffers});
    type(u"fe"_s);
    toList(Qt::Key_Down);
    QCOMPARE(stage.shown(), u"Female"_s);
    toList(Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(stage.shown(), u"fe"_s);
}

void Choices::theKeysOfTheWindowWorkFromAnOpenList_data()
{
    QTest::addColumn<bool>("suggestions");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<int>("runs");
    QTest::addColumn<int>("clicks");
    for (const bool suggestions : {false, true}) {
        const char *where = suggestions ? "suggestions" : "list";
        QTest::addRow("a shortcut, %s", where) << suggestions << Qt::Key_N << Qt::ControlModifier << 1 << 0;
        QTest::addRow("a button, %s", where) << suggestions << Qt::Key_R << Qt::AltModifier << 0 << 1;
        QTest::addRow("nobody's, %s", where) << suggestions << Qt::Key_B << Qt::ControlModifier << 0 << 0;
    }
}

void Choices::theKeysOfTheWindowWorkFromAnOpenList()
{
    QFETCH(bool, suggestions);
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(int, runs);
    QFETCH(int, clicks);
    Stage<Choice> stage({.offers = &sexOffers});
    auto *button = new QPushButton(u"&Read back"_s, &stage.window);
    button->show();
    const QSignalSpy clicked(button, &QPushButton::clicked);
    const QSignalSpy run(new QShortcut(QKeySequence::New, &stage.window), &QShortcut::activated);
    suggestions ? type(u"m"_s) : toList(Qt::Key_Down);
    QVERIFY(QApplication::activePopupWidget());
    const QString typed = stage.editor->text();
    toList(key, modifier);
    QTRY_COMPARE(run.count(), runs);
    QTRY_COMPARE(clicked.count(), clicks);
    if (!suggestions) // those go with the keyboard
        QCOMPARE(QApplication::activePopupWidget() == nullptr, runs + clicks > 0);
    QCOMPARE(stage.editor->text(), typed);
}

QTEST_MAIN(Choices)
#include "choices.moc"
