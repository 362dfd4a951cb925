// Hands on the keyboard: a typical client, any field by its name, what the clinic must ask, the list of keys.

#include "journey/stage.h"

#include <QClipboard>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

void goTo(const QString &part)
{
    press(Qt::Key_G, Qt::ControlModifier);
    type(part);
    press(Qt::Key_Return);
}

} // namespace

class Hands : public QObject
{
    Q_OBJECT

private slots:
    void aTypicalClient();
    void anyFieldByAPartOfItsName();
    void escGoesBackToTheField();
    void whatMustBeAskedTakesOneMoreKey();
    void theKeysAreListed();
    void aFieldThatWasNotBegunIsNotForgotten();
};

void Hands::aTypicalClient()
{
    Stage stage;
    type(u"Siobh\u00e1n\nN\u00ed Dhomhnaill\n\n27/6/1987\n"_s);
    goTo(u"primary"_s);
    type(u"0412345678\nsiobhan@example.net"_s);
    goTo(u"allergy"_s);
    type(u"Penicillin\nrash\n"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"cli_"_s));
    QVERIFY(stage.sees(u"27 June 1987"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(focusedPath(), u"first_name"_s);
    QCOMPARE(stage.created(), 1);
}

void Hands::anyFieldByAPartOfItsName()
{
    Stage stage;
    goTo(u"post"_s);
    QCOMPARE(focusedPath(), u"address/postal_code"_s);
    goTo(u"dosage"_s);
    QCOMPARE(focusedPath(), u"medications/0/dosage"_s);
    goTo(u"country"_s); // before "Country code 1"
    QCOMPARE(focusedPath(), u"address/country_code"_s);
    press(Qt::Key_G, Qt::ControlModifier);
    type(u"name"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(focusedPath().contains(u"name"_s));
    goTo(u"nothing is called so"_s);
    QVERIFY(stage.sees(u"No field is called that."_s));
    press(Qt::Key_Escape);
    QVERIFY(!stage.sees(u"No field is called that."_s));
    QVERIFY(stage.typed() == Draft());
}

void Hands::escGoesBackToTheField()
{
    Stage stage;
    goTo(u"alert"_s);
    press(Qt::Key_G, Qt::ControlModifier);
    type(u"first"_s);
    press(Qt::Key_Escape);
    QCOMPARE(focusedPath(), u"alert"_s);
}

void Hands::whatMustBeAskedTakesOneMoreKey()
{
    Clinic clinic;
    clinic.asking = {{u"email"_s, Asking::MustAsk}};
    Stage stage(clinic);
    type(u"Helen\nKeller"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stage.sees(u"1 still to ask"_s));
    QVERIFY(stage.sees(u"To go on without, press Create client again. The notes will say what to ask next time."_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    QVERIFY(stage.sees(u"Ask next time: Email"_s));
}

void Hands::theKeysAreListed()
{
    Stage stage;
    type(u"Helen"_s);
    press(Qt::Key_F1);
    QVERIFY(stage.sees(u"Go to a field by a part of its name"_s));
    press(Qt::Key_Escape);
    QVERIFY(!stage.sees(u"Go to a field by a part of its name"_s));
    QCOMPARE(focusedPath(), u"first_name"_s);
}

/// What comes over it at a key is not the person's leaving it.
void Hands::aFieldThatWasNotBegunIsNotForgotten()
{
    Stage stage;
    const QString words = u"First name is needed."_s;
    for (const QKeyCombination key :
         {QKeyCombination(Qt::Key_F9), QKeyCombination(Qt::Key_F10), Qt::CTRL | Qt::Key_G}) {
        QCOMPARE(focusedPath(), u"first_name"_s);
        press(key.key(), key.keyboardModifiers());
        QTRY_COMPARE(focusedPath(), QString());
        QVERIFY(!stage.sees(words));
        press(Qt::Key_Escape);
        QTRY_COMPARE(focusedPath(), u"first_name"_s);
    }
    QVERIFY(!stage.sees(words));
    press(Qt::Key_Tab);
    QTRY_VERIFY(stage.sees(words));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    Hands tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "hands.moc"
