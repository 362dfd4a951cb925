// Ctrl+Z in each kind of field brings back what was typed, and then what stood there before.

#include "formstage.h"

#include <QAbstractItemView>

using namespace Intake;
using namespace Intake::Testing;

class UndoTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<IntakePage> page;

    IntakeForm *form() const { return page->form(); }
    Client client() const { return form()->value().client; }
    QString text(const QString &path) const { return form()->editorAt(path)->text(); }
    void focus(const QString &path) { QVERIFY2(form()->focusField(path), qPrintable(path)); }
    static void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    static void fromList(Qt::Key key)
    {
        QWidget *list = QApplication::activePopupWidget();
        auto *view = list ? list->findChild<QAbstractItemView *>() : nullptr;
        QTest::keyClick(view ? view : list ? list : QApplication::focusWidget(), key);
    }

private slots:
    void init() { page = openPage(); }

    void fieldsThatAreTidiedWhenLeft_data();
    void fieldsThatAreTidiedWhenLeft();
    void onlyTheEndsGo();
    void severalLinesKeepTheirEnds();
    void aChoiceFromTheList();
    void aSuggestionThatWasTaken();
    void aChoiceInOtherCapitals();
    void aTagThatWasTaken();
    void theStateWhenTheCountryChanges();
    void anotherIntakeHasNoneOfIt();
};

void UndoTest::fieldsThatAreTidiedWhenLeft_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("a date") << u"date_of_birth"_s << u"1 jan 80"_s << u"27 jun 87"_s << u"27/06/1987"_s;
    QTest::newRow("half a date") << u"date_of_birth"_s << u"1 jan 80"_s << u" 27/6/ "_s << u"27/6/"_s;
    QTest::newRow("a country by its code") << u"address/country_code"_s << u"new zealand"_s << u"de"_s << u"Germany"_s;
    QTest::newRow("a name") << u"first_name"_s << u"Amara"_s << u" Zofia "_s << u"Zofia"_s;
    QTest::newRow("an email") << u"email"_s << u"a@b.example"_s << u" z@b.example "_s << u"z@b.example"_s;
    QTest::newRow("a profession") << u"profession"_s << u"Nurse"_s << u" Dancer"_s << u"Dancer"_s;
    QTest::newRow("a choice") << u"pronouns"_s << u"xe/xem"_s << u" ze/zir "_s << u"ze/zir"_s;
    QTest::newRow("a state") << u"address/state"_s << u"Tas"_s << u"Somewhere "_s << u"Somewhere"_s;
    QTest::newRow("a cell of a row") << u"medications/0/name"_s << u"Metformin"_s << u"Aspirin "_s << u"Aspirin"_s;
}

void UndoTest::fieldsThatAreTidiedWhenLeft()
{
    QFETCH(QString, path);
    QFETCH(QString, before);
    QFETCH(QString, typed);
    QFETCH(QString, tidy);
    const auto leaveAndComeBack = [&] {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        focus(u"notes"_s);
        focus(path);
    };
    focus(path);
    press(Qt::Key_A, Qt::ControlModifier);
    type(before);
    leaveAndComeBack();
    const QString stood = text(path);
    press(Qt::Key_A, Qt::ControlModifier);
    type(typed);
    leaveAndComeBack();
    QCOMPARE(text(path), tidy);
    undo();
    QCOMPARE(text(path), typed);
    undo();
    QCOMPARE(text(path), stood);
}

void UndoTest::onlyTheEndsGo()
{
    focus(u"profession"_s);
    type(u" Sheet  metal worker "_s);
    QCOMPARE(text(u"profession"_s), u" Sheet  metal worker "_s);
    focus(u"notes"_s);
    QCOMPARE(text(u"profession"_s), u"Sheet  metal worker"_s);
}

void UndoTest::severalLinesKeepTheirEnds()
{
    focus(u"notes"_s);
    type(u"  Prefers SMS. "_s);
    focus(u"first_name"_s);
    QCOMPARE(text(u"notes"_s), u"  Prefers SMS. "_s);
}

void UndoTest::aChoiceFromTheList()
{
    focus(u"title"_s);
    type(u"Xq"_s);
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (int i = 0; i < 2; ++i) { // the second time it was chosen before
        fromList(Qt::Key_Down);
        fromList(Qt::Key_Down);
        fromList(Qt::Key_Return);
        focus(u"title"_s);
        QVERIFY(!text(u"title"_s).startsWith(u"Xq"));
        undo();
        QCOMPARE(text(u"title"_s), u"Xq"_s);
    }
    undo();
    QCOMPARE(text(u"title"_s), QString());
}

void UndoTest::aSuggestionThatWasTaken()
{
    focus(u"sex"_s);
    type(u"fem"_s);
    fromList(Qt::Key_Down);
    fromList(Qt::Key_Return);
    QCOMPARE(client().sex.text, u"female"_s);
    focus(u"sex"_s);
    undo();
    QCOMPARE(text(u"sex"_s), u"fem"_s);
    undo();
    QCOMPARE(text(u"sex"_s), QString());
}

void UndoTest::aChoiceInOtherCapitals()
{
    focus(u"sex"_s);
    type(u"female"_s);
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    focus(u"notes"_s);
    QCOMPARE(text(u"sex"_s), u"Female"_s);
    focus(u"sex"_s);
    undo();
    QCOMPARE(text(u"sex"_s), u"female"_s);
    undo();
    QCOMPARE(text(u"sex"_s), QString());
}

void UndoTest::aTagThatWasTaken()
{
    focus(u"tag_ids"_s);
    type(u"4, new"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"new"_s);
    fromList(Qt::Key_Down);
    fromList(Qt::Key_Return);
    focus(u"tag_ids"_s);
    QCOMPARE(text(u"tag_ids"_s), u"New client"_s);
    undo();
    QCOMPARE(text(u"tag_ids"_s), u"new"_s);
    undo();
    QCOMPARE(text(u"tag_ids"_s), u"4, new"_s);
}

void UndoTest::theStateWhenTheCountryChanges()
{
    focus(u"address/state"_s);
    type(u"Otago"_s);
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    focus(u"address/country_code"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"new zealand"_s);
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    focus(u"address/state"_s);
    QVERIFY(!QApplication::activePopupWidget()); // the name that stands there now was not typed
    QCOMPARE(text(u"address/country_code"_s), u"New Zealand"_s);
    QCOMPARE(text(u"address/state"_s), u"Otago"_s);
    undo();
    QCOMPARE(text(u"address/state"_s), QString());
}

void UndoTest::anotherIntakeHasNoneOfIt()
{
    aChoiceFromTheList();
    aTagThatWasTaken();
    page->open({});
    for (const QString &path : {u"title"_s, u"tag_ids"_s, u"date_of_birth"_s}) {
        focus(path);
        undo();
        QCOMPARE(text(path), QString());
    }
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    UndoTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "undo.moc"
