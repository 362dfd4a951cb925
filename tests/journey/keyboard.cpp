// From the empty window to the record that came back, by the keyboard alone.

#include "journey/stage.h"

#include <QClipboard>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Step
{
    const char *path; ///< where the keyboard must stand when this is typed
    QString text;
};

const std::vector<Step> &fullest()
{
    static const std::vector<Step> steps = {
        {"first_name", u"Zofia"_s},
        {"last_name", u"Wiśniewska-O’Hara"_s},
        {"preferred_name", u"Zosia"_s},
        {"date_of_birth", u"6/10/1968"_s},
        {"sex", u"Female"_s},
        {"gender_identity", u"Woman"_s},
        {"pronouns", u"she/her"_s},
        {"title", u"Dr"_s},
        {"profession", u"Optometrist"_s},
        {"phone_number", u"+61 412 345 678"_s},
        {"email", u"zofia.w@example.net"_s},
        {"phone_numbers/0/number", u"398765432"_s},
        {"phone_numbers/0/type", u"Home"_s},
        {"phone_numbers/1/number", {}},
        {"address/country_code", {}},
        {"address/line1", u"7/12 Łódź Lane"_s},
        {"address/line2", u"Rear"_s},
        {"address/city", u"Fitzroy North"_s},
        {"address/state", u"VIC"_s},
        {"address/postal_code", u"3068"_s},
        {"allergies", {}},
        {"allergies/0/name", u"Codeine"_s},
        {"allergies/0/reaction", u"hives"_s},
        {"allergies/1/name", u"Bee sting"_s},
        {"allergies/1/reaction", u"Anaphylaxis"_s},
        {"allergies/2/name", {}},
        {"medications", {}},
        {"medications/0/name", u"Metformin"_s},
        {"medications/0/dosage", u"850 mg, oral, twice daily"_s},
        {"medications/1/name", {}},
        {"intolerances", {}},
        {"intolerances/0", u"Sorbitol"_s},
        {"intolerances/1", {}},
        {"emergency_contact_name", u"Anne Sullivan"_s},
        {"emergency_contact_phone", u"+61401111222"_s},
        {"emergency_contact_relationship", u"Guardian"_s},
        {"referral_type_id", u"GP"_s},
        {"referred_by_id", u"cli_01HQQZCM1VDNHXDFEHX4X4KK52"_s},
        {"referral_description", u"Letter of 3 May"_s},
        {"privacy_policy_consent", {}},
        {"tag_ids", u"New client"_s},
        {"alert", u"Latex"_s},
        {"notes", u"Prefers SMS."_s},
    };
    return steps;
}

/// Keys beside the letters that the fullest client takes: one a field, and what closes a list.
constexpr qsizetype mostOtherKeys = 55;

Clinic clinic()
{
    Clinic clinic;
    clinic.referralTypes = {{u"GP"_s, 12, {}}};
    clinic.tags = {{u"New client"_s, 3, {}}};
    return clinic;
}

void waitUntilSkipped(const QString &path)
{
    QWidget *at = QApplication::focusWidget(), *window = at->window();
    const QWidget *control = editorAt(window, path)->control();
    QVERIFY(QTest::qWaitFor([control] { return !(control->focusPolicy() & Qt::TabFocus); }));
    window->activateWindow(); // a list of choices that was closed can hold that still
    QVERIFY(QTest::qWaitForWindowActive(window));
    at->setFocus();
}

/// Types a field and goes on: by Enter, from texts of several lines by Tab. Gives the number of keys.
qsizetype typeStep(const Step &step)
{
    type(step.text);
    if (step.path == QByteArray("phone_numbers/0/number")) // which tells its country code, once numbers can be read
        waitUntilSkipped(u"phone_numbers/0/code"_s);
    qsizetype keys = step.text.size() + 1;
    if (step.path == QByteArray("privacy_policy_consent")) {
        chooseFromList(Qt::Key_End);
        keys += 3;
    }
    if (QWidget *popup = QApplication::activePopupWidget()) {
        QTest::keyClick(popup, Qt::Key_Escape);
        ++keys;
    }
    const QString path = QString::fromLatin1(step.path);
    const bool manyLines = path == u"alert" || path == u"notes" || path == u"referral_description";
    press(manyLines ? Qt::Key_Tab : Qt::Key_Return);
    return keys;
}

} // namespace

class Keyboard : public QObject
{
    Q_OBJECT

private slots:
    void theSmallestClient();
    void theFullestClient();
    void createInVainThenMended();
    void parkAndReturn();
    void anEmptyOneBeginsAtItsFirstField();
    void eachDraftKeepsItsOwnUndo();
    void foundByTypingAName();
};

void Keyboard::theSmallestClient()
{
    Stage stage;
    QCOMPARE(focusedPath(), u"first_name"_s);
    type(u"Helen\nKeller"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    QVERIFY(stage.sees(u"Helen Keller"_s));
    QVERIFY(stage.sees(u"Created"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(focusedPath(), u"first_name"_s);
    QVERIFY(stage.typed() == Draft());
}

void Keyboard::theFullestClient()
{
    Stage stage(clinic());
    qsizetype keys = 1, letters = 0; // one for Ctrl+Enter
    for (const Step &step : fullest()) {
        QCOMPARE(focusedPath(), QString::fromLatin1(step.path));
        keys += typeStep(step);
        letters += step.text.size();
    }
    qInfo("the fullest client: %lld keys, of which %lld are letters", static_cast<long long>(keys),
          static_cast<long long>(letters));
    QVERIFY2(keys - letters <= mostOtherKeys, "more keys than before beside the letters: is that worth it?");
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    const QString screen = stage.screen();
    for (const QString &seen : {u"Dr Zofia Wiśniewska-O’Hara"_s,
                                u"Zosia"_s,
                                u"6 October 1968"_s,
                                u"Female"_s,
                                u"Woman"_s,
                                u"she/her"_s,
                                u"Optometrist"_s,
                                u"zofia.w@example.net"_s,
                                u"7/12 Łódź Lane"_s,
                                u"Rear"_s,
                                u"Fitzroy North"_s,
                                u"VIC"_s,
                                u"3068"_s,
                                u"Australia"_s,
                                u"Codeine"_s,
                                u"hives"_s,
                                u"Bee sting"_s,
                                u"naphylaxis"_s,
                                u"Metformin"_s,
                                u"850 mg, oral, twice daily"_s,
                                u"Sorbitol"_s,
                                u"Anne Sullivan"_s,
                                u"Guardian"_s,
                                u"GP"_s,
                                u"cli_01HQQZCM1VDNHXDFEHX4X4KK52"_s,
                                u"Letter of 3 May"_s,
                                u"ejected"_s,
                                u"New client"_s,
                                u"Latex"_s,
                                u"Prefers SMS."_s,
                                u"pho_"_s})
        QVERIFY2(screen.contains(seen), qPrintable(seen + u"\n---\n" + screen));
    for (const QString &digits : {u"+61412345678"_s, u"+61398765432"_s, u"+61401111222"_s})
        QVERIFY2(QString(screen).remove(u' ').contains(digits), qPrintable(digits));
    QVERIFY2(!screen.contains(u"ifference"_s), qPrintable(screen));
    QCOMPARE(stage.saved.referralTypes.front().returnedId.left(4), u"ret_"_s);
}

void Keyboard::createInVainThenMended()
{
    Stage stage;
    type(u"Helen"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stage.sees(u"Last name is needed."_s));
    press(Qt::Key_Space); // the list has the keyboard; its first link leads to the field
    QCOMPARE(focusedPath(), u"last_name"_s);
    type(u"Keller"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
}

void Keyboard::parkAndReturn()
{
    Stage stage;
    type(u"Nguyễn\nMinh"_s);
    const Draft first = stage.typed();
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(stage.typed() == Draft());
    type(u"Amara"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stage.typed() == first);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(stage.typed().client.firstName, u"Amara"_s);
}

/// Wherever the keyboard went on the empty fields: the next name must not stand in the title.
void Keyboard::anEmptyOneBeginsAtItsFirstField()
{
    Stage stage;
    type(u"\n\n"_s);
    QVERIFY(focusedPath() != u"first_name"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(focusedPath(), u"first_name"_s);
    type(u"Amara"_s);
    QCOMPARE(stage.typed().client.firstName, u"Amara"_s);
}

void Keyboard::eachDraftKeepsItsOwnUndo()
{
    Stage stage;
    type(u"Helen"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Amara"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stage.sees(u"Helen"_s) && stage.typed().client.firstName == u"Helen"_s);
    QVERIFY(stage.window->page()->form()->focusField(u"first_name"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.typed().client.firstName, QString());
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(stage.typed().client.firstName, u"Amara"_s);
}

void Keyboard::foundByTypingAName()
{
    Stage stage;
    for (const QString &name : {u"Zofia\nWiśniewska"_s, u"Łukasz\nNowak"_s, u"Amara\nOkafor"_s}) {
        type(name);
        press(Qt::Key_N, Qt::ControlModifier);
    }
    QTRY_COMPARE(stage.count(State::Draft), 3);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"wisn"_s);
    QVERIFY(!stage.sees(u"Nobody in the list"_s));
    type(u"q"_s);
    QVERIFY(stage.sees(u"Nobody in the list"_s));
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    QTRY_VERIFY(stage.typed().client.firstName == u"Zofia"_s);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    Keyboard tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "keyboard.moc"
