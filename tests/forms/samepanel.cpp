// The panel that says who may be the same person: what it shows, what it says it searched, and that it stays quiet.

#include "forms/samepanel.h"

#include "forms/samepanelwords.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>
#include <QVBoxLayout>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    QWidget window;
    QLineEdit *line = new QLineEdit(&window);
    SamePanel *panel = new SamePanel(&window);

    Stage()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(line);
        layout->addWidget(panel);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        line->setFocus();
    }

    QString screen() const
    {
        QStringList all;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text();
        for (const QPushButton *button : panel->findChildren<QPushButton *>())
            if (button->isVisible())
                all += button->text();
        return all.join(u'\n').remove(QChar(0x200b)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : panel->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
};

SameShown someone(const QString &name)
{
    return {QUuid::createUuid(), name, QDate(1987, 6, 27), u"a draft"_s, {Alike::SurnameSound, Alike::SamePhone}};
}

} // namespace

class SamePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhomItSearched();
    void saysWhoAndWhy();
    void everyReasonHasItsWords();
    void neverTakesTheKeyboard();
    void verbsNameTheOneShown();
    void oneAfterTheOther();
    void theOneLookedAtStays();
    void answersCanBeTakenBack();
    void escapeGoesBack();
    void theKeyboardIsNotLostWithThePanel();
    void namesAreNoMarkup();
};

void SamePanelTest::saysWhomItSearched()
{
    Stage stage;
    QVERIFY(!stage.panel->isVisible());
    stage.panel->show({}, {214, true, 0, 7});
    QVERIFY(stage.screen().startsWith(u"Nobody like this among the 214 people kept on this computer."));
    QVERIFY2(stage.screen().contains(u"Created records leave it after 7 day"_s), qPrintable(stage.screen()));
    QCOMPARE(stage.panel->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly).size(), 1);
    QVERIFY(!stage.screen().contains(u"Open that one"_s));
    stage.panel->show({}, {100, false, 0});
    QVERIFY(stage.screen().contains(u"Looked among 100 people so far"_s));
    QVERIFY(stage.screen().contains(u"still being read"_s));
    QVERIFY2(!stage.screen().contains(u"stays here"_s), "while it reads, not all that is here was searched");
    stage.panel->show({}, {0, true, 0, 90});
    QVERIFY(stage.screen().contains(u"Nobody else is kept on this computer."_s));
    QVERIFY2(stage.screen().contains(u"leave it after 90 day"_s), "nobody there does not mean that nobody was entered");
    stage.panel->show({}, {7, true, 3});
    QVERIFY(stage.screen().contains(u"3 intake"_s) && stage.screen().contains(u"could not be read"_s));
    stage.panel->clear();
    QVERIFY(!stage.panel->isVisible());
}

void SamePanelTest::saysWhoAndWhy()
{
    Stage stage;
    stage.panel->show({someone(u"Helen Kellar"_s)}, {214, true, 0});
    for (const QString &words : {u"Same person?"_s, u"Helen Kellar"_s, u"born 27 June 1987, a draft"_s,
                                 u"surname sounds alike, same phone"_s, u"among the 214 people"_s})
        QVERIFY2(stage.screen().contains(words), qPrintable(words + u" / " + stage.screen()));
    SameShown unknown = someone(u"Helen"_s);
    unknown.dateOfBirth.reset();
    stage.panel->show({unknown}, {214, true, 0});
    QVERIFY(stage.screen().contains(u"birth date not known"_s));
}

void SamePanelTest::everyReasonHasItsWords()
{
    QSet<QString> all;
    for (int why = 0; why <= int(Alike::SameEmail); ++why)
        all += Words::alike({static_cast<Alike>(why)});
    QCOMPARE(all.size(), qsizetype(Alike::SameEmail) + 1);
    QVERIFY(all.contains(u"birth date with day and month swapped"_s));
    QVERIFY(!all.contains(QString()));
}

void SamePanelTest::neverTakesTheKeyboard()
{
    Stage stage;
    stage.panel->show({someone(u"Helen"_s), someone(u"Annie"_s)}, {214, true, 0});
    QVERIFY(stage.line->hasFocus());
    QTest::keyClicks(stage.line, u"typed on"_s);
    stage.panel->show({}, {214, true, 0});
    QVERIFY(stage.line->hasFocus());
    QVERIFY(!stage.panel->focusPanel());
}

void SamePanelTest::verbsNameTheOneShown()
{
    Stage stage;
    QSignalSpy opened(stage.panel, &SamePanel::openWanted), other(stage.panel, &SamePanel::isSomeoneElse);
    const SameShown helen = someone(u"Helen"_s);
    stage.panel->show({helen}, {214, true, 0});
    QVERIFY(stage.panel->focusPanel());
    QVERIFY(stage.button(u"Open that one"_s)->hasFocus());
    QVERIFY(stage.button(u"Open that one"_s)->accessibleDescription().contains(u"Helen"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUuid(), helen.id);
    stage.button(u"It is someone else"_s)->click();
    QCOMPARE(other.size(), 1);
    QCOMPARE(other[0][0].toUuid(), helen.id);
}

void SamePanelTest::oneAfterTheOther()
{
    Stage stage;
    stage.panel->show({someone(u"Helen"_s), someone(u"Annie"_s)}, {214, true, 0});
    QVERIFY(stage.screen().contains(u"1 of 2"_s) && stage.screen().contains(u"Helen"_s));
    stage.button(u"Show the next"_s)->click();
    QVERIFY(stage.screen().contains(u"2 of 2"_s) && stage.screen().contains(u"Annie"_s));
    stage.button(u"Show the next"_s)->click();
    QVERIFY(stage.screen().contains(u"Helen"_s));
    stage.panel->show({someone(u"Helen"_s)}, {214, true, 0});
    QVERIFY(!stage.button(u"Show the next"_s));
}

void SamePanelTest::theOneLookedAtStays()
{
    Stage stage;
    const SameShown helen = someone(u"Helen"_s), annie = someone(u"Annie"_s);
    stage.panel->show({helen, annie}, {214, true, 0});
    stage.button(u"Show the next"_s)->click();
    stage.panel->show({someone(u"New"_s), helen, annie}, {215, true, 0});
    QVERIFY(stage.screen().contains(u"Annie"_s));
    stage.panel->show({helen}, {215, true, 0});
    QVERIFY(stage.screen().contains(u"Helen"_s));
}

void SamePanelTest::answersCanBeTakenBack()
{
    Stage stage;
    QSignalSpy back(stage.panel, &SamePanel::mayBeTheSame);
    const SameShown helen = someone(u"Helen"_s);
    stage.panel->show({helen}, {214, true, 0});
    stage.button(u"It is someone else"_s)->click();
    stage.panel->show({}, {214, true, 0});
    QVERIFY(stage.panel->focusPanel());
    stage.button(u"Undo: someone else"_s)->click();
    QCOMPARE(back.size(), 1);
    QCOMPARE(back[0][0].toUuid(), helen.id);
    stage.panel->show({helen}, {214, true, 0});
    QVERIFY(!stage.button(u"Undo: someone else"_s));
}

void SamePanelTest::escapeGoesBack()
{
    Stage stage;
    QSignalSpy left(stage.panel, &SamePanel::left);
    stage.panel->show({someone(u"Helen"_s)}, {214, true, 0});
    stage.panel->focusPanel();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void SamePanelTest::theKeyboardIsNotLostWithThePanel()
{
    Stage stage;
    QSignalSpy left(stage.panel, &SamePanel::left);
    stage.panel->show({someone(u"Helen"_s)}, {214, true, 0});
    stage.panel->focusPanel();
    stage.panel->show({}, {214, true, 0});
    QCOMPARE(left.size(), 1);
}

void SamePanelTest::namesAreNoMarkup()
{
    Stage stage;
    stage.panel->show({someone(u"<b>Helen</b>"_s)}, {214, true, 0});
    QVERIFY(stage.screen().contains(u"<b>Helen</b>"_s));
    for (const QLabel *label : stage.panel->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    SamePanelTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "samepanel.moc"
