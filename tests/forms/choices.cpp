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
QWidget *whereKeysGo()
{
    QWidget *list = QApplication::activePopupWidget();
    if (auto *box = list ? list->findChild<QAbstractItemView *>() : nullptr)
        return box;
    return list ? list : QApplication::focusWidget();
}

void toList(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(whereKeysGo(), key, modifiers);
}

void typeThere(const char *words)
{
    for (const char *c = words; *c; ++c)
        QTest::keyClick(whereKeysGo(), *c);
}

template <typename Value>
void putIn(const QString &text, const Rules &rules = {})
{
    Stage<Value> stage(rules);
    auto *other = new QLineEdit(&stage.window);
    other->show();
    other->setFocus();
    stage.editor->retype(text);
    QVERIFY2(!QApplication::activePopupWidget(), qPrintable(text));
    stage.editor->retype(text.left(1)); // its list has been made by now
    QVERIFY2(!QApplication::activePopupWidget(), qPrintable(text));
    QCOMPARE(stage.shown(), text.left(1));
}

template <typename Value>
void typeIntoList(const Rules &rules = {})
{
    Stage<Value> stage(rules);
    toList(Qt::Key_Down);
    QVERIFY(QApplication::activePopupWidget());
    typeThere("mo ther");
    QCOMPARE(stage.shown(), u"mo ther"_s);
}

template <typename Value>
void leaveList(Qt::Key key, const Rules &rules = {})
{
    Stage<Value> stage(rules);
    auto *next = new QLineEdit(&stage.window);
    next->show();
    const QString before = stage.editor->text();
    toList(Qt::Key_Down);
    QVERIFY(QApplication::activePopupWidget());
    toList(key);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(stage.editor->text(), before);
    QVERIFY(next->hasFocus());
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
    void whatIsTypedComesFirst_data();
    void whatIsTypedComesFirst();
    void escapeBringsBackWhatWasTyped();
    void whatTheProgramPutsInOpensNoList();
    void typingGoesOnFromAnOpenList();
    void enterAndTabLeaveAnOpenList_data();
    void enterAndTabLeaveAnOpenList();
    void tabTakesWhatIsMarked();
    void anOpenListMarksOnlyWhatStandsThere();
    void theBeginningOfOneChoiceIsOffered();
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

void Choices::whatIsTypedComesFirst_data()
{
    QTest::addColumn<const Offers *>("offers");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wire");
    QTest::newRow("Male, which stands in Female") << &sexOffers << u"Male"_s << u"male"_s;
    QTest::newRow("m") << &sexOffers << u"m"_s << u"male"_s;
    QTest::newRow("fem") << &sexOffers << u"fem"_s << u"female"_s;
    QTest::newRow("he, which stands in she") << &pronounOffers << u"he"_s << u"he/him"_s;
    QTest::newRow("MALE") << &sexOffers << u"MALE"_s << u"male"_s;
}

/// Down and Enter take what was meant, and not what holds it.
void Choices::whatIsTypedComesFirst()
{
    QFETCH(const Offers *, offers);
    QFETCH(QString, typed);
    QFETCH(QString, wire);
    Stage<Choice> stage({.offers = offers});
    type(typed);
    toList(Qt::Key_Down);
    toList(Qt::Key_Return);
    QCOMPARE(stage.editor->value().text, wire);
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

/// An open list would take the keys from the field that the person looks at.
void Choices::whatTheProgramPutsInOpensNoList()
{
    putIn<Choice>(u"Mrs"_s, {.offers = &titleOffers});
    putIn<CountryCode>(u"Austria"_s);
    putIn<StateName>(u"Victoria"_s);
    putIn<ReferralTypeId>(u"GP"_s);
    putIn<std::vector<TagId>>(u"Tele"_s);
}

void Choices::typingGoesOnFromAnOpenList()
{
    typeIntoList<Choice>({.offers = &relationshipOffers});
    typeIntoList<CountryCode>();
    typeIntoList<StateName>();
    typeIntoList<ReferralTypeId>();
}

void Choices::enterAndTabLeaveAnOpenList_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Tab") << Qt::Key_Tab;
}

void Choices::enterAndTabLeaveAnOpenList()
{
    QFETCH(Qt::Key, key);
    leaveList<Choice>(key, {.offers = &relationshipOffers});
    leaveList<CountryCode>(key);
    leaveList<StateName>(key);
    leaveList<ReferralTypeId>(key);
}

void Choices::tabTakesWhatIsMarked()
{
    Stage<Choice> stage({.offers = &sexOffers});
    auto *next = new QLineEdit(&stage.window);
    next->show();
    toList(Qt::Key_Down);
    toList(Qt::Key_Down);
    toList(Qt::Key_Tab);
    QCOMPARE(stage.editor->value().text, u"female"_s);
    QVERIFY(next->hasFocus());
}

/// What was chosen before and typed over since is no longer marked, so no key brings it back.
void Choices::anOpenListMarksOnlyWhatStandsThere()
{
    Stage<Choice> stage({.offers = &sexOffers});
    stage.editor->setValue({u"female"_s});
    stage.editor->retype(u"own word"_s);
    toList(Qt::Key_Down);
    toList(Qt::Key_Return);
    QCOMPARE(stage.editor->value().text, u"own word"_s);
}

void Choices::theBeginningOfOneChoiceIsOffered()
{
    for (const auto &[typed, wire] : {std::pair(u"f"_s, u"female"_s),
                                      {u"fem "_s, u"female"_s},
                                      {u"a"_s, u"another term"_s},
                                      {u"Female"_s, {}},
                                      {u"own word"_s, {}},
                                      {u""_s, {}}}) {
        Stage<Choice> stage({.offers = &sexOffers});
        auto *next = new QLineEdit(&stage.window);
        next->show();
        type(typed);
        next->setFocus();
        QCOMPARE(stage.shown(), typed.trimmed());
        QCOMPARE(stage.editor->hasOffer(), !wire.isEmpty());
        stage.editor->takeOffer();
        if (!wire.isEmpty())
            QCOMPARE(stage.editor->value().text, wire);
    }
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
