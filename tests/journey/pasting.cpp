// The clipboard into the form and the form read back, by the keyboard alone.

#include "forms/readbacklarge.h"
#include "forms/readbackpage.h"
#include "journey/stage.h"

#include <QClipboard>
#include <QMimeData>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void pressPaste()
{
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
}

const QString someone = u"Name: Helen Keller\nDOB: 27/06/1980\nPh: 0412 345 678\nAllergies: Penicillin (rash)"_s;

} // namespace

class Pasting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void takenAndUndone();
    void whatWasTypedSinceStays();
    void typingGoesWhereTheRingIs();
    void leftAlone();
    void whatIsNoTextIsSaid();
    void aHugeClipboard();
    void readBackReturnsToTheVeryField();
    void largePrintHidesTheClinicsWords();
};

void Pasting::takenAndUndone()
{
    Stage stage;
    copy(someone);
    pressPaste();
    QTRY_VERIFY(stage.sees(u"From the clipboard"_s));
    press(Qt::Key_Return);
    QCOMPARE(stage.typed().client.lastName, u"Keller"_s);
    QCOMPARE(stage.typed().client.allergies.size(), 1U);
    QCOMPARE(focusedPath(), u"first_name"_s);
    QVERIFY(!stage.sees(u"From the clipboard"_s));
    QVERIFY(stage.button(u"Undo"_s));
    stage.button(u"Undo"_s)->click();
    QCOMPARE(filledFields(stage.typed()), 0);
}

void Pasting::whatWasTypedSinceStays()
{
    Stage stage;
    copy(someone);
    pressPaste();
    press(Qt::Key_Return);
    type(u"a"_s);
    stage.button(u"Undo"_s)->click();
    QVERIFY(stage.typed().client.firstName.contains(u'a'));
    QCOMPARE(stage.typed().client.lastName, QString());
    QTRY_VERIFY(stage.sees(u"had been changed since"_s));
}

/// No list opens over the form by what was filled in: it would take the keys, and Ctrl+Z.
void Pasting::typingGoesWhereTheRingIs()
{
    Stage stage;
    copy(u"Re: Mrs Elena Petrova, DOB 12 March 1948\nRelationship: Daughter\nSex: Female\nCountry: Germany"_s);
    pressPaste();
    press(Qt::Key_Return);
    QCOMPARE(stage.typed().client.title.text, u"Mrs"_s);
    QCOMPARE(focusedPath(), u"first_name"_s);
    QVERIFY(!QApplication::activePopupWidget());
}

void Pasting::leftAlone()
{
    Stage stage;
    copy(someone);
    pressPaste();
    press(Qt::Key_Escape);
    QCOMPARE(filledFields(stage.typed()), 0);
    QCOMPARE(focusedPath(), u"first_name"_s);
    type(u"Ann"_s);
    pressPaste();
    press(Qt::Key_Return);
    QCOMPARE(stage.typed().client.firstName, u"Ann"_s);
    QCOMPARE(stage.typed().client.lastName, u"Keller"_s);
}

void Pasting::whatIsNoTextIsSaid()
{
    Stage stage;
    auto picture = std::make_unique<QMimeData>();
    picture->setImageData(QImage(4, 4, QImage::Format_RGB32));
    QGuiApplication::clipboard()->setMimeData(picture.release());
    pressPaste();
    QVERIFY(stage.sees(u"The clipboard holds a picture"_s));
    auto page = std::make_unique<QMimeData>();
    page->setHtml(u"<b>Name: Helen Keller</b>"_s);
    QGuiApplication::clipboard()->setMimeData(page.release());
    pressPaste();
    QVERIFY(stage.sees(u"holds no plain text"_s));
    copy(u"The quick brown fox"_s);
    pressPaste();
    QVERIFY(stage.sees(u"Nothing in the clipboard looks like a field"_s));
    QCOMPARE(filledFields(stage.typed()), 0);
}

void Pasting::aHugeClipboard()
{
    Stage stage;
    copy(QString(someone % u"\n" % u"and so on "_s.repeated(1'000'000)));
    pressPaste();
    QVERIFY(stage.sees(u"Only its first 50,000 characters were read"_s));
    press(Qt::Key_Return);
    QCOMPARE(stage.typed().client.lastName, u"Keller"_s);
}

void Pasting::readBackReturnsToTheVeryField()
{
    Stage stage;
    type(u"Zoë\nKeller\n"_s);
    QCOMPARE(focusedPath(), u"preferred_name"_s);
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(stage.sees(u"Z-o-ë"_s));
    press(Qt::Key_L);
    QVERIFY(stage.window->findChild<ReadBackLarge *>()->isVisible());
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QCOMPARE(focusedPath(), u"preferred_name"_s);
    QVERIFY(stage.typed().marks.empty());
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_Return);
    QCOMPARE(stage.typed().marks.at(u"last_name"_s), Mark::ReadAloud);
    stage.window->page()->form()->focusField(u"last_name"_s);
    type(u"x"_s);
    QVERIFY(!stage.typed().marks.contains(u"last_name"_s));
    QVERIFY(stage.typed().marks.contains(u"first_name"_s));
}

void Pasting::largePrintHidesTheClinicsWords()
{
    Stage stage;
    type(u"Zoë"_s);
    stage.window->page()->form()->editorAt(u"alert"_s)->retype(u"Alertwords"_s);
    stage.window->page()->form()->editorAt(u"notes"_s)->retype(u"Notewords"_s);
    press(Qt::Key_R, Qt::ControlModifier);
    press(Qt::Key_Space);
    const auto *large = stage.window->findChild<ReadBackLarge *>();
    QCOMPARE(large->geometry(), stage.window->rect());
    for (const QLabel *label : large->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"words"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!large->isVisible());
}

QTEST_MAIN(Pasting)
#include "pasting.moc"
