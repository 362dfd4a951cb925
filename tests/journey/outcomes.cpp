// What the window does when sending does not end well: nothing typed is lost, nothing is sent twice by itself.

#include "journey/stage.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

void typeName(const QString &first, const QString &last)
{
    type(QString(first % u'\n' % last));
    press(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

class Outcomes : public QObject
{
    Q_OBJECT

private slots:
    void aServersComplaintLightsItsField();
    void busyKeepsTheFormAndSaysSo();
    void anUnknownOutcomeIsNeverSentAgainByItself();
    void noServerKeepsEverything();
    void aDeadServerIsCertainlyNotCreated();
    void twoKeysSendOnce();
    void closingWithUnsentTextAsksFirst();
    void discardCanBeUndone();
    void aMovedBirthDateIsShown();
};

void Outcomes::aServersComplaintLightsItsField()
{
    Stage stage;
    stage.window->page()->form()->focusField(u"referred_by_id"_s);
    stage.window->page()->showProblems({{u"medications/0/name"_s, {}, u"Unknown medicine."_s}});
    QCOMPARE(editorAt(stage.window.get(), u"medications/0/name"_s)->remark(), u"Unknown medicine."_s);
    QVERIFY(stage.sees(u"1 to fix: Medication 1"_s));
}

void Outcomes::busyKeepsTheFormAndSaysSo()
{
    Stage stage;
    typeName(u"Helen"_s, u"Test-503"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"The client was not created"_s), 10'000);
    QCOMPARE(stage.window->page()->form()->value().client.lastName, u"Test-503"_s);
    QVERIFY(stage.window->page()->mayCreate());
    QVERIFY(qobject_cast<QLabel *>(QApplication::focusWidget()));
}

void Outcomes::anUnknownOutcomeIsNeverSentAgainByItself()
{
    Stage stage;
    typeName(u"Helen"_s, u"Test-Cut"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"not known whether"_s), 10'000);
    QVERIFY(!stage.window->page()->mayCreate());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(stage.sees(u"not known whether"_s));
    QVERIFY(!stage.sees(u"Being sent"_s));
    QVERIFY(stage.button(u"I have looked: not there, send again"_s));
    QCOMPARE(stage.window->page()->form()->value().client.firstName, u"Helen"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!stage.window->page()->mayCreate());
}

void Outcomes::noServerKeepsEverything()
{
    WindowSetup setup;
    setup.missing = u"Give the address with --server."_s;
    MainWindow window(std::move(setup));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.newIntake();
    typeName(u"Helen"_s, u"Keller"_s);
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>())
        words += label->text();
    QVERIFY(words.contains(u"Give the address with --server."_s));
    QCOMPARE(window.page()->form()->value().client.lastName, u"Keller"_s);
}

void Outcomes::aDeadServerIsCertainlyNotCreated()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    WindowSetup setup;
    setup.server = Server{QUrl(u"http://127.0.0.1:%1/v1"_s.arg(port)), "t"};
    MainWindow window(std::move(setup));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.newIntake();
    typeName(u"Helen"_s, u"Keller"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page()->mayCreate(), 10'000);
    QCOMPARE(window.page()->form()->value().client.lastName, u"Keller"_s);
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(u"The client was not created"_s), qPrintable(words.join(u'\n')));
}

void Outcomes::twoKeysSendOnce()
{
    Stage stage;
    type(u"Helen\nKeller"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    QNetworkAccessManager network;
    QUrl address(u"http://127.0.0.1:%1/practice/clients/count"_s.arg(stage.address.port()));
    std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(address)));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000);
    const QByteArray body = reply->readAll();
    QVERIFY2(body.contains('1') && !body.contains('2') && !body.contains('3'), body.constData());
}

void Outcomes::closingWithUnsentTextAsksFirst()
{
    Stage stage;
    type(u"Helen"_s);
    QVERIFY(!stage.window->close());
    QVERIFY(stage.window->isVisible());
    QVERIFY(stage.sees(u"not created yet"_s));
    stage.button(u"Keep working"_s)->click();
    QCOMPARE(stage.window->page()->form()->value().client.firstName, u"Helen"_s);
    QVERIFY(!stage.window->close());
    stage.button(u"Close and lose it"_s)->click();
    QVERIFY(!stage.window->isVisible());
}

void Outcomes::discardCanBeUndone()
{
    Stage stage;
    type(u"Helen\nKeller"_s);
    stage.button(u"Discard"_s)->click();
    QVERIFY(stage.window->page()->form()->value() == Draft());
    stage.button(u"Undo"_s)->click();
    QCOMPARE(stage.window->page()->form()->value().client.lastName, u"Keller"_s);
}

void Outcomes::aMovedBirthDateIsShown()
{
    Stage stage;
    type(u"Helen\nTest-Move\n\n27/6/1987"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Copy id"_s), 10'000);
    QVERIFY(stage.sees(u"27 June 1987"_s));
    QVERIFY(stage.sees(u"26 June 1987"_s));
    QVERIFY(stage.sees(u"ifference"_s));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    Outcomes tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "outcomes.moc"
