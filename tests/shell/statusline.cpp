// What the line at the foot of the window says of those who wait, and its button.

#include "shell/statusline.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QueueStatus oneWaits()
{
    QueueStatus status;
    status.waiting = 1;
    status.nextIn = 9s;
    status.wholeWait = 10s;
    status.requestsLeft = 57;
    status.requestsAllowed = 60;
    status.connection = Connection::Offline;
    return status;
}

QueueStatus itTries()
{
    QueueStatus status = oneWaits();
    status.trying = true;
    status.nextIn.reset();
    return status;
}

struct Foot
{
    QWidget window;
    StatusLine *line = new StatusLine(u"This computer"_s, &window);

    Foot()
    {
        window.resize(1024, 60);
        line->resize(1024, 60);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : line->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
};

} // namespace

class ShellStatusLine : public QObject
{
    Q_OBJECT
private slots:
    void oneThatWaitsCanBeSentNow();
    void theKeyboardStaysWhileItTries();
    void aHoldSaysWhatItWaitsFor();
    void aRestHasNoButton();
    void nobodyWaits();
};

void ShellStatusLine::oneThatWaitsCanBeSentNow()
{
    Foot foot;
    QSignalSpy wanted(foot.line, &StatusLine::sendNowWanted);
    foot.line->show(oneWaits());
    QVERIFY2(foot.line->words().contains(u"1 waiting · 57 of 60 requests left this minute"_s),
             qPrintable(foot.line->words()));
    QVERIFY(foot.line->words().contains(u"No connection"_s));
    QVERIFY(foot.button(u"Send now"_s));
    foot.button(u"Send now"_s)->click();
    QCOMPARE(wanted.count(), 1);
}

void ShellStatusLine::theKeyboardStaysWhileItTries()
{
    Foot foot;
    foot.line->show(oneWaits());
    QPushButton *now = foot.button(u"Send now"_s);
    QVERIFY(now);
    now->setFocus(Qt::TabFocusReason);
    foot.line->show(itTries());
    QVERIFY2(foot.line->words().contains(u"trying to send"_s), qPrintable(foot.line->words()));
    QCOMPARE(QApplication::focusWidget(), now);
    foot.line->show(oneWaits());
    QCOMPARE(QApplication::focusWidget(), now);
    foot.button(u"Today"_s)->setFocus(Qt::TabFocusReason);
    foot.line->show(itTries());
    QVERIFY(!foot.button(u"Send now"_s));
}

void ShellStatusLine::aHoldSaysWhatItWaitsFor()
{
    Foot foot;
    QueueStatus status = oneWaits();
    status.nextIn.reset();
    status.hold = Reason::TokenRefused;
    foot.line->show(status);
    QVERIFY2(foot.line->words().contains(u"held until someone acts"_s), qPrintable(foot.line->words()));
    QVERIFY(foot.button(u"Try again now"_s));
}

void ShellStatusLine::aRestHasNoButton()
{
    Foot foot;
    QueueStatus status = oneWaits();
    status.locked = true;
    foot.line->show(status);
    QVERIFY2(foot.line->words().contains(u"resting while Intake is locked"_s), qPrintable(foot.line->words()));
    QVERIFY(!foot.button(u"Send now"_s));
    status.locked = false;
    status.askedToWait = true;
    foot.line->show(status);
    QVERIFY2(foot.line->words().contains(u"the server asked to wait"_s), qPrintable(foot.line->words()));
    QVERIFY(!foot.line->words().contains(u"requests left"_s));
}

void ShellStatusLine::nobodyWaits()
{
    Foot foot;
    foot.line->show(oneWaits());
    QueueStatus none;
    none.connection = Connection::Online;
    foot.line->show(none);
    QVERIFY2(foot.line->words().contains(u"Online"_s), qPrintable(foot.line->words()));
    QVERIFY(!foot.line->words().contains(u"waiting"_s));
    QVERIFY(!foot.button(u"Send now"_s));
}

QTEST_MAIN(ShellStatusLine)

#include "statusline.moc"
