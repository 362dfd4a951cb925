// The form as a whole: where fields stand, rows, problems, lists.

#include "forms/intakepage.h"
#include "forms/pages.h"
#include "model/check.h"
#include "model/clientfields.h"
#include "model/fieldpath.h"
#include "support/formdriver.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

FormContext context(bool lists = true)
{
    FormContext context;
    context.today = QDate(2026, 11, 23);
    if (lists)
        context.clinic.tags = {{u"New client"_s, 3, {}}};
    return context;
}

/// The paths at which the table wants an editor: leaves, but rows and plain lists as one.
template <Described Struct>
void tablePaths(const QString &path, QStringList &into)
{
    forEachField<Struct>([&]<typename Value>(const Field<Struct, Value> &field) {
        if (field.rules.origin == Origin::Server)
            return;
        const QString at = joined(path, field.key);
        if constexpr (Described<Value>)
            tablePaths<Value>(at, into);
        else
            into += at;
    });
}

QStringList labels(const QWidget *widget)
{
    QStringList all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (!label->isHidden())
            all += label->text();
    return all;
}

QPushButton *button(QWidget *widget, const QString &text)
{
    for (QPushButton *each : widget->findChildren<QPushButton *>())
        if (each->text().remove(u'&') == text)
            return each;
    return nullptr;
}

} // namespace

class FormTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    void focus(const QString &path) { QVERIFY2(page->form()->focusField(path), qPrintable(path)); }
    QString remark(const QString &path) { return editorAt(page.get(), path)->remark(); }

private slots:
    void init()
    {
        page = std::make_unique<IntakePage>(context());
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->open({});
    }

    void everyFieldStandsOnExactlyOnePage();
    void everyControlHasItsLabelAsName();
    void anEmptyFormIsAnEmptyDraft();
    void theDefaultCountryAloneIsNotSent();
    void typingARowAddsTheNext();
    void enterInAnEmptyRowLeavesTheList();
    void removingARowCanBeUndone();
    void tabWalksTheCellsOfANewRow();
    void aDetailWithoutItsNameIsSaidWhenTheRowIsLeft();
    void aProblemComesWhenTheFieldIsLeftNotBefore();
    void aProblemGoesAsSoonAsItIsMended();
    void aServersRemarkStaysUntilItsFieldIsEdited();
    void remarksFindTheNearestEditor();
    void createInVainLeadsToTheList();
    void nothingAboveMovesWhenAProblemComes();
    void withoutListsTwoFieldsFoldIntoOneLine();
    void anUnparsedTextSurvivesReopening();
    void markupIsShownAsText();
    void theFocusedFieldIsAlwaysInView();
};

void FormTest::everyFieldStandsOnExactlyOnePage()
{
    QStringList placed, wanted;
    for (const Page &each : Pages::all)
        for (const CardPlan &card : each.cards)
            for (const Placement &placement : card.fields)
                placed += QString::fromLatin1(placement.path);
    tablePaths<Client>({}, wanted);
    placed.sort();
    wanted.sort();
    QCOMPARE(placed, wanted);
}

void FormTest::everyControlHasItsLabelAsName()
{
    QSet<QString> names;
    for (const FieldEditor *editor : page->findChildren<FieldEditor *>()) {
        if (editor->control()->objectName() != editor->path())
            continue;
        const QString name = editor->control()->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(editor->path()));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    for (const char *name : {"First name", "Date of birth", "Phone 1", "Country code 1", "Phone type 1", "Medication 1", "Dosage 1",
                             "Allergy 1", "Reaction 1", "Intolerance 1", "Postcode", "Privacy policy consent"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
}

void FormTest::anEmptyFormIsAnEmptyDraft()
{
    QVERIFY(page->form()->value() == Draft());
}

void FormTest::theDefaultCountryAloneIsNotSent()
{
    QCOMPARE(static_cast<QLineEdit *>(keysOf(editorAt(page.get(), u"address/country_code"_s)))->text(), u"Australia"_s);
    focus(u"address/city"_s);
    type(u"Perth"_s);
    QCOMPARE(page->form()->value().client.address.countryCode.text, u"AU"_s);
}

void FormTest::typingARowAddsTheNext()
{
    focus(u"allergies/0/name"_s);
    QVERIFY(!editorAt(page.get(), u"allergies/1/name"_s));
    type(u"L"_s);
    QVERIFY(editorAt(page.get(), u"allergies/1/name"_s));
    type(u"atex"_s);
    QVERIFY(!editorAt(page.get(), u"allergies/2/name"_s));
    QCOMPARE(page->form()->value().client.allergies, (std::vector<Allergy>{{u"Latex"_s, {}}}));
}

void FormTest::enterInAnEmptyRowLeavesTheList()
{
    focus(u"allergies/0/name"_s);
    type(u"Latex\n"_s);
    QCOMPARE(focusedPath(), u"allergies/0/reaction"_s);
    type(u"Hives\n"_s);
    QCOMPARE(focusedPath(), u"allergies/1/name"_s);
    press(Qt::Key_Return);
    QCOMPARE(focusedPath(), u"medications/0/name"_s);
}

void FormTest::removingARowCanBeUndone()
{
    focus(u"intolerances/0"_s);
    type(u"Gluten\nLactose"_s);
    focus(u"intolerances/0"_s);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page->form()->value().client.intolerances, QStringList{u"Lactose"_s});
    QCOMPARE(focusedPath(), u"intolerances/0"_s);
    for (QPushButton *undo : page->findChildren<QPushButton *>())
        if (undo->text() == u"Put it back" && undo->isVisible())
            undo->click();
    QCOMPARE(page->form()->value().client.intolerances, (QStringList{u"Gluten"_s, u"Lactose"_s}));
}

void FormTest::tabWalksTheCellsOfANewRow()
{
    focus(u"phone_numbers/0/number"_s);
    type(u"398765432"_s);
    QStringList walked;
    for (int i = 0; i < 6; ++i) {
        press(Qt::Key_Tab);
        walked += focusedPath();
    }
    QCOMPARE(walked, (QStringList{u"phone_numbers/0/code"_s, u"phone_numbers/0/type"_s, u"phone_numbers/1/number"_s,
                                  u"phone_numbers/1/code"_s, u"phone_numbers/1/type"_s, u"address/country_code"_s}));
}

void FormTest::aDetailWithoutItsNameIsSaidWhenTheRowIsLeft()
{
    focus(u"medications/0/dosage"_s);
    type(u"5 mg"_s);
    focus(u"medications/0/name"_s);
    QCOMPARE(remark(u"medications/0/name"_s), QString());
    focus(u"email"_s);
    QCOMPARE(remark(u"medications/0/name"_s), u"Medication 1 is needed."_s);
}

void FormTest::aProblemComesWhenTheFieldIsLeftNotBefore()
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

void FormTest::aProblemGoesAsSoonAsItIsMended()
{
    aProblemComesWhenTheFieldIsLeftNotBefore();
    focus(u"email"_s);
    press(Qt::Key_End);
    type(u".net"_s);
    QCOMPARE(remark(u"email"_s), QString());
}

void FormTest::aServersRemarkStaysUntilItsFieldIsEdited()
{
    page->showProblems({{u"email"_s, {}, u"The email has already been taken."_s}});
    focus(u"first_name"_s);
    type(u"Helen"_s);
    QCOMPARE(remark(u"email"_s), u"The email has already been taken."_s);
    focus(u"email"_s);
    type(u"h@example.org"_s);
    QCOMPARE(remark(u"email"_s), QString());
}

void FormTest::remarksFindTheNearestEditor()
{
    page->showProblems({{u"medications/7/name"_s, {}, u"Unknown medicine."_s}, {u"allergies"_s, {}, u"Too many."_s}, {{}, u"shoe_size"_s, u"The shoe size is odd."_s}});
    QCOMPARE(remark(u"medications"_s), u"Unknown medicine."_s);
    QCOMPARE(remark(u"allergies"_s), u"Too many."_s);
    QVERIFY(labels(page.get()).join(u'|').contains(u"The shoe size is odd."_s));
}

void FormTest::createInVainLeadsToTheList()
{
    page->showProblems(Words::remarks(page->form()->problems()));
    auto *link = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(link);
    QCOMPARE(link->text(), u"First name"_s);
    QVERIFY(labels(page.get()).contains(u"2 to fix"_s));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(focusedPath(), u"last_name"_s);
}

void FormTest::nothingAboveMovesWhenAProblemComes()
{
    focus(u"email"_s);
    type(u"nonsense"_s);
    QTest::qWait(0);
    FieldEditor *email = editorAt(page.get(), u"email"_s), *first = editorAt(page.get(), u"first_name"_s);
    const QPoint before = email->control()->mapTo(page.get(), QPoint()), above = first->control()->mapTo(page.get(), QPoint());
    focus(u"phone_numbers/0/number"_s);
    QVERIFY(email->hasRemark());
    QTest::qWait(0);
    QCOMPARE(email->control()->mapTo(page.get(), QPoint()) - first->control()->mapTo(page.get(), QPoint()), before - above);
}

void FormTest::withoutListsTwoFieldsFoldIntoOneLine()
{
    page = std::make_unique<IntakePage>(context(false));
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->open({});
    QVERIFY(editorAt(page.get(), u"tag_ids"_s)->isHidden());
    QVERIFY(editorAt(page.get(), u"referral_type_id"_s)->isHidden());
    button(page.get(), u"Type numbers"_s)->click();
    QVERIFY(!editorAt(page.get(), u"tag_ids"_s)->isHidden());
    QCOMPARE(focusedPath(), u"referral_type_id"_s);
    type(u"12"_s);
    QCOMPARE(page->form()->value().client.referralTypeId.text, u"12"_s);
}

void FormTest::anUnparsedTextSurvivesReopening()
{
    focus(u"date_of_birth"_s);
    type(u"27/6/"_s);
    focus(u"address/country_code"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Austr"_s);
    const Draft draft = page->form()->value();
    QCOMPARE(draft.unparsed.at(u"date_of_birth"_s), u"27/6/"_s);
    QCOMPARE(draft.unparsed.at(u"address/country_code"_s), u"Austr"_s);
    page->open({});
    QVERIFY(page->form()->value() == Draft());
    page->open(draft);
    QVERIFY(page->form()->value() == draft);
    const auto checked = check(draft, page->form()->context().today);
    QVERIFY(!checked.has_value());
}

void FormTest::markupIsShownAsText()
{
    page->showProblems({{u"email"_s, {}, u"<img src=x><b>bold</b>"_s}, {{}, u"<i>x</i>"_s, u"<b>y</b>"_s}});
    for (const QLabel *label : page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(labels(page.get()).join(u'|').contains(u"<img src=x><b>bold</b>"_s));
}

void FormTest::theFocusedFieldIsAlwaysInView()
{
    page->resize(700, 400);
    for (const char *path : {"notes", "first_name", "allergies/0/name", "address/postal_code", "referral_description"}) {
        focus(QString::fromLatin1(path));
        QTest::qWait(0);
        QWidget *control = QApplication::focusWidget();
        QVERIFY2(!control->visibleRegion().isEmpty(), path);
        QVERIFY2(control->visibleRegion().boundingRect().height() >= std::min(control->height(), 40), path);
    }
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    FormTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "intakeform.moc"
