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
    QTest::newRow("list") << false;
    QTest::newRow("suggestions") << true;
}

void Choices::theKeysOfTheWindowWorkFromAnOpenList()
{
    QFETCH(bool, suggestions);
    Stage<Choice> stage({.offers = &sexOffers});
    auto *button = new QPushButton(u"&Read back"_s, &stage.window);
    button->show();
    QSignalSpy clicked(button, &QPushButton::clicked);
    QSignalSpy run(new QShortcut(QKeySequence::New, &stage.window), &QShortcut::activated);
    const auto openList = [&] {
        if (QWidget *list = QApplication::activePopupWidget())
            list->hide();
        press(Qt::Key_A, Qt::ControlModifier);
        suggestions ? type(u"m"_s) : toList(Qt::Key_Down);
        QVERIFY2(QApplication::activePopupWidget(), qPrintable(stage.editor->text()));
    };
    openList();
    const QString typed = stage.editor->text();
    toList(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(run.count(), 1);
    QVERIFY(suggestions || !QApplication::activePopupWidget()); // those go with the keyboard
    QCOMPARE(stage.editor->text(), typed);
    openList();
    toList(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(clicked.count(), 1);
    openList();
    toList(Qt::Key_B, Qt::ControlModifier); // nobody's
    QCOMPARE(run.count(), 1);
}

QTEST_MAIN(Choices)
#include "choices.moc"
