#include "shell/faultwords.h"
#include "shell/outcomewords.h"
#include "shell/statewords.h"

#include "shell/console.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

constexpr int lastReason = static_cast<int>(Reason::NotTls);

/// Plain sentences: whole, calm, and without a guess at who the client is.
bool isPlain(const QString &words)
{
    static const QRegularExpression guess(u"\\b(he|she|his|her|him|they|them|their|error|failed to)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return !words.isEmpty() && !words.contains(u'!') && !guess.match(words).hasMatch() && words.front().isUpper();
}

Verdict verdict(Outcome outcome, Reason reason)
{
    Verdict made;
    made.outcome = outcome;
    made.reason = reason;
    return made;
}

} // namespace

class ShellWords : public QObject
{
    Q_OBJECT
private slots:
    void everyReasonHasItsOwn();
    void waitingSaysThatItIsSafe();
    void unknownNeverSaysSafe();
    void theWindowSpeaksOfTheForm();
    void onItsWayIsSaidOfWhatLeavesNow();
    void theServerIsQuoted();
    void faultsHaveWords();
    void jsonIsHarmless_data();
    void jsonIsHarmless();
};

void ShellWords::everyReasonHasItsOwn()
{
    QSet<QString> bodies;
    for (int i = 0; i <= lastReason; ++i) {
        // Beside Created nothing is added in the window, so that the reason's own words stand alone.
        const OutcomeWords words = outcomeWords(verdict(Outcome::Created, static_cast<Reason>(i)), Place::Window);
        QVERIFY2(isPlain(words.body) && words.body.endsWith(u'.'), qPrintable(QString::number(i) + u' ' + words.body));
        bodies += words.body;
    }
    QCOMPARE(bodies.size(), lastReason + 1);
    for (const Outcome outcome : {Outcome::Created, Outcome::Refused, Outcome::Waiting, Outcome::Unknown})
        for (const Place place : {Place::Window, Place::Terminal, Place::TerminalStored}) {
            const OutcomeWords words = outcomeWords(verdict(outcome, Reason::Refused), place);
            QVERIFY(isPlain(words.headline) && !words.headline.endsWith(u'.'));
            QVERIFY2(isPlain(words.body), qPrintable(words.body));
        }
}

void ShellWords::waitingSaysThatItIsSafe()
{
    Verdict busy = verdict(Outcome::Waiting, Reason::TooManyRequests);
    busy.retryAfter = std::chrono::seconds(30);
    const QString body = outcomeWords(busy, Place::Terminal).body;
    QVERIFY(body.contains(u"certainly not created"));
    QVERIFY(body.contains(u"the only copy"));
    QVERIFY(body.contains(u"30 second"));
    QVERIFY(!body.contains(u"The intake is stored"));
    const QString stored = outcomeWords(busy, Place::TerminalStored).body;
    QVERIFY(stored.contains(u"certainly not created") && stored.contains(u"The intake is stored"));
    QVERIFY(!stored.contains(u"the only copy"));
}

void ShellWords::unknownNeverSaysSafe()
{
    for (const Place place : {Place::Window, Place::Terminal, Place::TerminalStored}) {
        const OutcomeWords words = outcomeWords(verdict(Outcome::Unknown, Reason::NoAnswer), place);
        QCOMPARE(words.headline, u"It is not known whether the client was created"_s);
        QVERIFY(words.body.contains(u"twice"));
        QVERIFY(!words.body.contains(u"not created"));
        QVERIFY(!words.body.contains(u"kept"));
    }
}

void ShellWords::theWindowSpeaksOfTheForm()
{
    for (const Outcome outcome : {Outcome::Refused, Outcome::Waiting, Outcome::Unknown}) {
        QVERIFY(outcomeWords(verdict(outcome, Reason::Tls), Place::Window)
                    .body.contains(u"the form holds", Qt::CaseInsensitive));
        QVERIFY(!outcomeWords(verdict(outcome, Reason::Tls), Place::Terminal).body.contains(u"form"));
    }
}

void ShellWords::onItsWayIsSaidOfWhatLeavesNow()
{
    QueueStatus free;
    free.connection = Connection::Online;
    QVERIFY(isOnItsWay(State::Sending, free));
    QVERIFY(isOnItsWay(State::Ready, free));
    QVERIFY(!isOnItsWay(State::Waiting, free));
    const auto heldUp = [&free](auto change) {
        QueueStatus queue = free;
        change(queue);
        return !isOnItsWay(State::Ready, queue) && isOnItsWay(State::Sending, queue);
    };
    QVERIFY(heldUp([](QueueStatus &queue) { queue.full = true; }));
    QVERIFY(heldUp([](QueueStatus &queue) { queue.resting = true; }));
    QVERIFY(heldUp([](QueueStatus &queue) { queue.askedToWait = true; }));
    QVERIFY(heldUp([](QueueStatus &queue) { queue.hold = Reason::TokenRefused; }));
    QVERIFY(heldUp([](QueueStatus &queue) { queue.nextIn = std::chrono::seconds(5); }));
    QVERIFY(heldUp([](QueueStatus &queue) { queue.connection = Connection::Offline; }));
    QVERIFY(heldUp([](QueueStatus &queue) { queue.connection = Connection::NoServer; }));
}

void ShellWords::theServerIsQuoted()
{
    Verdict refused = verdict(Outcome::Refused, Reason::Refused);
    QCOMPARE(serverSays(refused), QString());
    refused.message = u"No\x1b[31m\n 100 %1 <b>x</b>"_s;
    QCOMPARE(serverSays(refused), u"The server’s own words: “No\uFFFD[31m 100 %1 <b>x</b>”"_s);
}

void ShellWords::faultsHaveWords()
{
    QSet<QString> all;
    int count = 0;
    const auto take = [&](const QString &words) {
        QVERIFY2(isPlain(words) && words.endsWith(u'.'), qPrintable(words));
        all += words;
        ++count;
    };
    for (int i = 0; i <= static_cast<int>(AddressFault::NoHost); ++i)
        take(faultWords(ServerTrouble(static_cast<AddressFault>(i))));
    for (int i = 0; i <= static_cast<int>(SecretFault::Unreadable); ++i)
        take(faultWords(ServerTrouble(static_cast<SecretFault>(i))));
    for (int i = 0; i <= static_cast<int>(SecretFault::Empty); ++i)
        take(passphraseFileWords(static_cast<SecretFault>(i)));
    for (const TokenFault fault : {TokenFault::Empty, TokenFault::Unfit})
        take(faultWords(ServerTrouble(fault)));
    for (const NotGiven what : {NotGiven::Server, NotGiven::Token})
        take(faultWords(ServerTrouble(what)));
    for (int i = 0; i <= static_cast<int>(RequestFlaw::NotAnObject); ++i)
        take(faultWords(RequestFault{static_cast<RequestFlaw>(i), 3, 7}));
    for (int i = 0; i <= static_cast<int>(UsageFault::TokenWithoutServer); ++i)
        take(faultWords(UsageProblem{static_cast<UsageFault>(i), u"x"_s}));
    QCOMPARE(all.size(), count);
}

void ShellWords::jsonIsHarmless_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("harmless");
    QTest::newRow("plain") << QByteArray("{\n\t\"a\": \"b\\n\\\"\"\n}") << QByteArray("{\n\t\"a\": \"b\\n\\\"\"\n}");
    QTest::newRow("escape") << QByteArray("{\"a\":\"\x1b[2J\"}") << QByteArray(R"({"a":"\u001b[2J"})");
    QTest::newRow("delete") << QByteArray("[\"\x7f\"]") << QByteArray(R"(["\u007f"])");
    QTest::newRow("C1") << QByteArray("[\"\xC2\x9B\x32J\"]") << QByteArray(R"(["\u009b2J"])");
    QTest::newRow("letters near C1") << QByteArray("[\"\xC2\xA0\xC3\x9B\xE4\xBD\xA0\"]")
                                     << QByteArray("[\"\xC2\xA0\xC3\x9B\xE4\xBD\xA0\"]");
    QTest::newRow("line break in a text") << QByteArray("[\"\\\\\n\"\n]") << QByteArray("[\"\\\\\\u000a\"\n]");
}

void ShellWords::jsonIsHarmless()
{
    QFETCH(QByteArray, json);
    QTEST(Console::harmless(json), "harmless");
    QCOMPARE(QJsonDocument::fromJson(Console::harmless(json)), QJsonDocument::fromJson(json));
}

QTEST_GUILESS_MAIN(ShellWords)
#include "words.moc"
