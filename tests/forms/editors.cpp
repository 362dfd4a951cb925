// Every editor by real keys: what is typed is still there after value() and setValue(), whether it is a value or not.

#include "editorstage.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

template <typename Value>
bool keepsAnyText(const Rules &rules = {})
{
    Stage<Value> stage(rules);
    return rc::check([&] {
        const QString text = anyText(60);
        QWidget *keys = keysOf(stage.editor);
        if (auto *line = qobject_cast<QLineEdit *>(keys))
            line->setText(text);
        else
            static_cast<QPlainTextEdit *>(keys)->setPlainText(text);
        const QString before = stage.shown();
        const Value value = stage.editor->value();
        stage.reopen();
        RC_ASSERT(stage.editor->value() == value);
        if (stage.shown() != before) // a value may be shown in its own words, but then it is that same value
            RC_ASSERT(value != Value());
    });
}

/// Ten million characters are refused at once and in words, and what stood there stays.
template <typename Value>
void pasteHuge(const Stage<Value> &stage)
{
    QApplication::clipboard()->setText(QString(10'000'000, u'x'));
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(keysOf(stage.editor), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE_LT(clock.elapsed(), 30'000); // not stuck; how long it takes is no matter of a unit test
    QCOMPARE(stage.shown(), u"Zoe"_s);
    QStringList words;
    for (QLabel *label : stage.editor->template findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.join(u'|').contains(u"nothing was added"_s), qPrintable(words.join(u'|')));
}

} // namespace

class Editors : public QObject
{
    Q_OBJECT

private slots:
    void aLineKeepsAnyText() { QVERIFY(keepsAnyText<QString>()); }
    void aTextKeepsAnyText() { QVERIFY(keepsAnyText<LongText>()); }
    void aDateKeepsAnyText() { QVERIFY(keepsAnyText<std::optional<QDate>>()); }
    void aChoiceKeepsAnyText() { QVERIFY(keepsAnyText<Choice>({.offers = &sexOffers})); }
    void aCountryKeepsAnyText() { QVERIFY(keepsAnyText<CountryCode>()); }
    void aReferralKeepsAnyText() { QVERIFY(keepsAnyText<ReferralTypeId>()); }
    void tagsKeepAnyText()
    {
        Stage<std::vector<TagId>> stage;
        type(u"New client, what is this"_s);
        QCOMPARE(stage.editor->unparsed(), u"New client, what is this"_s);
        stage.reopen();
        QCOMPARE(stage.shown(), u"New client, what is this"_s);
    }

    void aDateIsReadBackInWords();
    void aHalfTypedDateStays();
    void aDateStandsInFiguresWhenLeft();
    void aChoiceIsItsWireWord();
    void aChoiceTakesFreeText();
    void aTypedPartIsNeverCompletedByItself();
    void escapeLeavesTheListAndKeepsTheText();
    void theWheelNeverChangesAChoice();
    void aCountryIsFoundByNameAndCode();
    void tagsAreNamesOrNumbers();
    void aHugePasteIsRefusedWhole();
    void aHugePasteIntoAChoiceIsRefusedWhole();
    void aHugePasteIntoATextIsRefusedWhole();
    void lineBreaksOfAPasteBecomeSpaces();
    void theCounterCountsAsTheApiDoes();
    void enterGoesToTheNextField();
    void showingIsNotTyping();
};

void Editors::aDateIsReadBackInWords()
{
    Stage<std::optional<QDate>> stage;
    type(u"27 jun 87"_s);
    QCOMPARE(stage.editor->value(), std::optional(QDate(1987, 6, 27)));
    QStringList words;
    for (QLabel *label : stage.editor->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.join(u'|').contains(u"27 June 1987"_s), qPrintable(words.join(u'|')));
    QVERIFY2(words.join(u'|').contains(u"39"_s), qPrintable(words.join(u'|')));
}

void Editors::aHalfTypedDateStays()
{
    Stage<std::optional<QDate>> stage;
    type(u"27/6/"_s);
    QVERIFY(!stage.editor->value());
    QCOMPARE(stage.editor->unparsed(), u"27/6/"_s);
    stage.reopen();
    QCOMPARE(stage.shown(), u"27/6/"_s);
}

void Editors::aDateStandsInFiguresWhenLeft()
{
    Stage<std::optional<QDate>> stage;
    auto *other = new QLineEdit(&stage.window);
    other->show();
    type(u"1987-06-27"_s);
    other->setFocus();
    QCOMPARE(stage.shown(), u"27/06/1987"_s);
}

void Editors::aChoiceIsItsWireWord()
{
    Stage<Choice> stage({.offers = &sexOffers});
    type(u"Female"_s);
    QCOMPARE(stage.editor->value().text, u"female"_s);
    stage.reopen();
    QCOMPARE(stage.shown(), u"Female"_s);
}

void Editors::aChoiceTakesFreeText()
{
    Stage<Choice> stage({.offers = &pronounOffers});
    type(u"xe/xem"_s);
    QCOMPARE(stage.editor->value().text, u"xe/xem"_s);
}

void Editors::aTypedPartIsNeverCompletedByItself()
{
    Stage<Choice> stage({.offers = &sexOffers});
    auto *other = new QLineEdit(&stage.window);
    other->show();
    type(u"Ma"_s);
    QCOMPARE(stage.shown(), u"Ma"_s);
    other->setFocus();
    QCOMPARE(stage.editor->value().text, u"Ma"_s);
}

void Editors::escapeLeavesTheListAndKeepsTheText()
{
    Stage<Choice> stage({.offers = &relationshipOffers});
    type(u"Part"_s);
    if (QWidget *popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(stage.shown(), u"Part"_s);
}

void Editors::theWheelNeverChangesAChoice()
{
    Stage<std::optional<Consent>> stage;
    stage.editor->setValue(Consent::Accepted);
    QWheelEvent wheel(QPointF(5, 5), stage.editor->control()->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(stage.editor->control(), &wheel);
    QCOMPARE(stage.editor->value(), std::optional(Consent::Accepted));
}

void Editors::aCountryIsFoundByNameAndCode()
{
    Stage<CountryCode> stage;
    type(u"new zealand"_s);
    QCOMPARE(stage.editor->value().text, u"NZ"_s);
    stage.editor->setUnparsed(u"de"_s);
    QCOMPARE(stage.editor->value().text, u"DE"_s);
    stage.editor->setUnparsed(u"Austr"_s);
    QVERIFY(stage.editor->value().isEmpty());
    QCOMPARE(stage.editor->unparsed(), u"Austr"_s);
}

void Editors::tagsAreNamesOrNumbers()
{
    Stage<std::vector<TagId>> stage;
    type(u"telehealth, 3, 44"_s);
    const std::vector<TagId> wanted = {{u"8"_s}, {u"3"_s}, {u"44"_s}};
    QVERIFY(stage.editor->value() == wanted);
    stage.reopen();
    QCOMPARE(stage.shown(), u"Telehealth, New client, 44"_s);
}

void Editors::aHugePasteIsRefusedWhole()
{
    Stage<QString> stage;
    type(u"Zoe"_s);
    pasteHuge(stage);
}

void Editors::aHugePasteIntoAChoiceIsRefusedWhole()
{
    Stage<Choice> stage({.offers = &pronounOffers});
    type(u"Zoe"_s);
    pasteHuge(stage);
}

void Editors::aHugePasteIntoATextIsRefusedWhole()
{
    Stage<LongText> stage;
    type(u"Zoe"_s);
    pasteHuge(stage);
    QApplication::clipboard()->setText(QString(longestText - 3, u'x'));
    QTest::keyClick(keysOf(stage.editor), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.shown().size(), qsizetype(longestText));
    type(u"y"_s);
    QCOMPARE(stage.shown().size(), qsizetype(longestText));
}

void Editors::lineBreaksOfAPasteBecomeSpaces()
{
    Stage<QString> stage;
    QApplication::clipboard()->setText(u"Mary\nAnn\tLee"_s);
    QTest::keyClick(keysOf(stage.editor), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.editor->value(), u"Mary Ann Lee"_s);
}

void Editors::theCounterCountsAsTheApiDoes()
{
    Stage<LongText> stage({.longest = 500});
    static_cast<QPlainTextEdit *>(keysOf(stage.editor))->setPlainText(u"👩e\u0301"_s);
    QVERIFY(stage.editor->control()->accessibleDescription().contains(u"2 of 500"_s));
}

void Editors::enterGoesToTheNextField()
{
    Stage<QString> stage;
    auto *other = new QLineEdit(&stage.window);
    other->show();
    QWidget::setTabOrder(keysOf(stage.editor), other);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), other);
}

void Editors::showingIsNotTyping()
{
    Stage<LongText> text;
    Stage<QString> line;
    Stage<Choice> choice({.offers = &sexOffers});
    QSignalSpy edits(text.editor, &FieldEditor::edited), lineEdits(line.editor, &FieldEditor::edited),
        choices(choice.editor, &FieldEditor::edited);
    text.editor->setValue({u"a"_s});
    line.editor->setValue(u"a"_s);
    choice.editor->setValue({u"female"_s});
    QCOMPARE(edits.count() + lineEdits.count() + choices.count(), 0);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    Editors tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "editors.moc"
