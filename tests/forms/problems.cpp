// What is wrong with the form: when it is said, where, and when it goes.

#include "formstage.h"

using namespace Intake;
using namespace Intake::Testing;

class ProblemsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    void focus(const QString &path) { QVERIFY2(page->form()->focusField(path), qPrintable(path)); }
    QString remark(const QString &path) { return editorAt(page.get(), path)->remark(); }

private slots:
    void init() { page = openPage(); }

    void whatIsNeededSaysSo();
    void aDetailWithoutItsNameIsSaidWhenTheRowIsLeft();
    void aProblemComesWhenTheFieldIsLeftNotBefore();
    void aProblemGoesAsSoonAsItIsMended();
    void aServersRemarkStaysUntilItsFieldIsEdited();
    void remarksFindTheNearestEditor();
    void createInVainLeadsToTheList();
    void theListFollowsWhatIsMended();
    void whatIsUndoneIsWrongAgain();
    void lettersTypedOnALinkGoIntoItsField();
    void nothingAboveMovesWhenAProblemComes();
    void markupIsShownAsText();
};

/// And an empty row, which nobody need fill in, does not.
void ProblemsTest::whatIsNeededSaysSo()
{
    const auto says = [&](const QString &path) {
        FieldEditor *editor = editorAt(page.get(), path);
        return !editor || editor->control()->accessibleDescription().contains(u"required"_s);
    };
    QVERIFY(says(u"first_name"_s) && says(u"last_name"_s));
    for (const QString &path :
         {u"email"_s, u"phone_numbers/0/number"_s, u"medications/0/name"_s, u"allergies/0/name"_s, u"intolerances/0"_s})
        QVERIFY2(!says(path), qPrintable(path));
}

void ProblemsTest::aDetailWithoutItsNameIsSaidWhenTheRowIsLeft()
{
    focus(u"medications/0/dosage"_s);
    type(u"5 mg"_s);
    focus(u"medications/0/name"_s);
    QCOMPARE(remark(u"medications/0/name"_s), QString());
    focus(u"email"_s);
    QCOMPARE(remark(u"medications/0/name"_s), u"Medication 1 is needed."_s);
}

void ProblemsTest::aProblemComesWhenTheFieldIsLeftNotBefore()
{
    type(u"Zofia"_s);
    focus(u"email"_s);
    type(u"zofia.w@example"_s);
    QCOMPARE(remark(u"email"_s), QString());
    focus(u"phone_number"_s);
    QCOMPARE(remark(u"email"_s), u"An email needs a dot after the @, as in name@example.com."_s);
    QVERIFY(labels(page.get()).contains(u"1 to fix: Email"_s));
    QVERIFY(editorAt(page.get(), u"email"_s)->control()->accessibleDescription().contains(u"dot after the @"_s));
}

void ProblemsTest::aProblemGoesAsSoonAsItIsMended()
{
    aProblemComesWhenTheFieldIsLeftNotBefore();
    focus(u"email"_s);
    press(Qt::Key_End);
    type(u".net"_s);
    QCOMPARE(remark(u"email"_s), QString());
}

void ProblemsTest::aServersRemarkStaysUntilItsFieldIsEdited()
{
    page->showProblems({{u"email"_s, {}, u"The email has already been taken."_s}});
    focus(u"first_name"_s);
    type(u"Helen"_s);
    QCOMPARE(remark(u"email"_s), u"The email has already been taken."_s);
    focus(u"email"_s);
    type(u"h@example.org"_s);
    QCOMPARE(remark(u"email"_s), QString());
}

void ProblemsTest::remarksFindTheNearestEditor()
{
    page->showProblems({{u"medications/7/name"_s, {}, u"Unknown medicine."_s},
                        {u"allergies"_s, {}, u"Too many."_s},
                        {{}, u"shoe_size"_s, u"The shoe size is odd."_s}});
    QCOMPARE(remark(u"medications"_s), u"Unknown medicine."_s);
    QCOMPARE(remark(u"allergies"_s), u"Too many."_s);
    QVERIFY(labels(page.get()).join(u'|').contains(u"The shoe size is odd."_s));
}

void ProblemsTest::createInVainLeadsToTheList()
{
    page->showProblems(page->form()->wrong());
    auto *link = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(link);
    QCOMPARE(link->text(), u"First name"_s);
    QVERIFY(labels(page.get()).contains(u"2 to fix"_s));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(focusedPath(), u"last_name"_s);
}

void ProblemsTest::theListFollowsWhatIsMended()
{
    page->showProblems(page->form()->wrong());
    QVERIFY(labels(page.get()).contains(u"2 to fix"_s));
    const QWidget *first = page->form()->editorAt(u"first_name"_s);
    focus(u"first_name"_s);
    const int top = first->mapTo(page.get(), QPoint()).y();
    type(u"Helen"_s);
    QTRY_VERIFY(labels(page.get()).contains(u"1 to fix"_s));
    QVERIFY(labels(page.get()).contains(u"✓ changed"_s));
    QCOMPARE(first->mapTo(page.get(), QPoint()).y(), top);
    page->form()->editorAt(u"first_name"_s)->retype({});
    focus(u"last_name"_s);
    QTRY_VERIFY(labels(page.get()).contains(u"2 to fix"_s));
}

void ProblemsTest::whatIsUndoneIsWrongAgain()
{
    const auto undone = [this](const QString &words) {
        focus(u"email"_s);
        press(Qt::Key_End);
        type(u"x"_s);
        QTRY_VERIFY(labels(page.get()).contains(u"✓ changed"_s));
        press(Qt::Key_Backspace);
        QCOMPARE(remark(u"email"_s), words);
        QTRY_VERIFY(!labels(page.get()).contains(u"✓ changed"_s));
        QVERIFY(labels(page.get()).contains(u"1 to fix"_s));
    };
    focus(u"email"_s);
    type(u"h@example."_s);
    page->showProblems({{u"email"_s, {}, page->form()->wrong().back().words}});
    undone(page->form()->editorAt(u"email"_s)->remark());
    type(u"org"_s);
    page->showProblems({{u"email"_s, {}, u"The email has already been taken."_s}});
    undone(u"The email has already been taken."_s);
}

void ProblemsTest::lettersTypedOnALinkGoIntoItsField()
{
    page->showProblems(page->form()->wrong());
    type(u"Zed"_s);
    QCOMPARE(focusedPath(), u"first_name"_s);
    QCOMPARE(page->form()->value().client.firstName, u"Zed"_s);
}

void ProblemsTest::nothingAboveMovesWhenAProblemComes()
{
    const auto place = [this](const QString &path) {
        return editorAt(page.get(), path)->control()->mapTo(page->form(), QPoint());
    };
    const auto onScreen = [this](const QString &path) {
        return editorAt(page.get(), path)->control()->mapTo(page->window(), QPoint());
    };
    focus(u"email"_s);
    type(u"nonsense"_s);
    const QPoint email = place(u"email"_s), beside = place(u"phone_number"_s), first = place(u"first_name"_s);
    const QPoint below = place(u"phone_numbers/0/number"_s);
    focus(u"phone_numbers/0/number"_s);
    const QPoint held = onScreen(u"phone_numbers/0/number"_s); // in sight, and the words are not yet arranged
    QVERIFY(editorAt(page.get(), u"email"_s)->hasRemark());
    QTRY_VERIFY(place(u"phone_numbers/0/number"_s).y() > below.y()); // the words under Email take a second line here
    QCOMPARE(place(u"email"_s), email);
    QCOMPARE(place(u"phone_number"_s), beside);
    QCOMPARE(place(u"first_name"_s), first);
    QTRY_COMPARE(onScreen(u"phone_numbers/0/number"_s), held);
}

void ProblemsTest::markupIsShownAsText()
{
    page->showProblems({{u"email"_s, {}, u"<img src=x><b>bold</b>"_s}, {{}, u"<i>x</i>"_s, u"<b>y</b>"_s}});
    for (const QLabel *label : page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(labels(page.get()).join(u'|').contains(u"<img src=x><b>bold</b>"_s));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    ProblemsTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "problems.moc"
