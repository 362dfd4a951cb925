// The form as a whole: where fields stand, rows, lists.

#include "forms/pages.h"
#include "formstage.h"
#include "model/check.h"
#include "model/clientfields.h"
#include "model/fieldpath.h"

#include <QLineEdit>

using namespace Intake;
using namespace Intake::Testing;

namespace {

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

} // namespace

class FormTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    void focus(const QString &path) { QVERIFY2(page->form()->focusField(path), qPrintable(path)); }

private slots:
    void init() { page = openPage(); }

    void everyFieldStandsOnExactlyOnePage();
    void everyControlHasItsLabelAsName();
    void anEmptyFormIsAnEmptyDraft();
    void theDefaultCountryAloneIsNotSent();
    void typingARowAddsTheNext();
    void enterInAnEmptyRowLeavesTheList();
    void removingARowCanBeUndone();
    void tabWalksTheCellsOfANewRow();
    void withoutListsTwoFieldsFoldIntoOneLine();
    void anUnparsedTextSurvivesReopening();
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
    for (const char *name :
         {"First name", "Date of birth", "Phone 1", "Country code 1", "Phone type 1", "Medication 1", "Dosage 1",
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
    QCOMPARE(focusedPath(), u"medications"_s);
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
    focus(u"intolerances/0"_s);
    press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
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

void FormTest::withoutListsTwoFieldsFoldIntoOneLine()
{
    page = openPage(false);
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

void FormTest::theFocusedFieldIsAlwaysInView()
{
    page->resize(700, 400);
    for (const char *path :
         {"notes", "first_name", "allergies/0/name", "address/postal_code", "referral_description"}) {
        focus(QString::fromLatin1(path));
        QWidget *control = QApplication::focusWidget();
        QTRY_VERIFY2(control->visibleRegion().boundingRect().height() >= std::min(control->height(), 40), path);
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
