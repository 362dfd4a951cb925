// The key of the store is changed in the settings, by the keyboard alone.

#include "forms/recordwrap.h"
#include "forms/settingspage.h"
#include "journey/lockstage.h"

#include <QTextLayout>

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray before = "wattle bird on the fence";
const QByteArray after = "magpie under the awning";

/// Once a line takes keys, after whatever was asked of it.
bool mayType()
{
    return QTest::qWaitFor(
        [] {
            const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            return line && line->isEnabled() && line->isVisible();
        },
        20'000);
}

/// A line as it stands in a label: its breaks count in its width, for letters are drawn nearer to each other without.
struct Laid
{
    QString text;
    qreal width = 0;
};

/// As a label stands where there is so much room.
QList<Laid> linesOf(const QLabel &label, int width)
{
    QList<Laid> lines;
    QTextLayout layout(label.text(), label.font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += {label.text().mid(line.textStart(), line.textLength()).remove(mayBreak), line.naturalTextWidth()};
    }
    layout.endLayout();
    return lines;
}

/// A desk on a store that opens by a passphrase, with its first recovery key written down.
struct KeyStage : Stage
{
    QString recoveryKey;

    KeyStage()
        : Stage({}, KeySource::Kind::Memory)
    {
        crash();
        setup.practice = false;
        setup.address = address;
        setup.isAddressGiven = true;
        setup.store = {folder.filePath(u"other"_s), {KeySource::Kind::Passphrase, before}};
        open();
        recoveryKey = keyOnScreen();
        if (QPushButton *seen = button(u"I have written it down"_s))
            seen->click();
    }

    QString keyOnScreen() const
    {
        static const QRegularExpression groups(u"[0-9A-Z]{4}(-[0-9A-Z]{4}){8}"_s);
        static_cast<void>(QTest::qWaitFor([this] { return groups.match(screen()).hasMatch(); }, 20'000));
        return groups.match(screen()).captured();
    }

    SettingsPage *settings() const { return window->findChild<SettingsPage *>(); }

    /// As a person does: the page, its part by number, then the three lines.
    void change(const QByteArray &present, const QByteArray &wanted, const QByteArray &again)
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(settings() && settings()->isActiveWindow());
        QTRY_VERIFY(settings()->key()->findChild<QLineEdit *>()->isVisible());
        press(Qt::Key_7, Qt::ControlModifier);
        QVERIFY(mayType());
        for (const QByteArray &line : {present, wanted, again})
            type(QString(QString::fromUtf8(line) % u'\n'));
    }

    void restart(const KeySource &key)
    {
        window->endNow();
        QTRY_VERIFY(!window->isVisible());
        crash();
        setup.store.key = key;
        show();
    }
};

} // namespace

class KeyChangeJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }
    void S12_changedInTheSettings();
    void S12_toldAgainWhenNobodyHasWrittenItDown();
    void S12_aGroupOfTheRecoveryKeyStaysWhole();
    void S12_whatIsWrongIsSaid();
    void S12_offeredAfterARecoveryKey();
    void S12_notOfferedInPractice();
    void S12_aPinBeforeTheNewRecoveryKey();
};

void KeyChangeJourney::S12_changedInTheSettings()
{
    KeyStage stage;
    QVERIFY(!stage.recoveryKey.isEmpty());
    QTRY_VERIFY(!stage.button(u"I have written it down"_s));
    typeSomebody(stage);
    stage.change(before, after, after);
    const QString now = stage.keyOnScreen();
    QVERIFY(!now.isEmpty());
    QVERIFY(now != stage.recoveryKey);
    QTRY_VERIFY(!stage.settings());
    QVERIFY(stage.sees(u"The key was changed"_s));
    // The work goes on where it stood.
    stage.window->activateWindow();
    QTRY_COMPARE(focusedPath(), u"last_name"_s);
    type(u"caster"_s);
    QCOMPARE(stage.typed().client.lastName, u"Halfcaster"_s);
    stage.button(u"I have written it down"_s)->click();
    QTRY_VERIFY(!stage.sees(now));
    stage.restart({KeySource::Kind::Passphrase, before});
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"The intakes on this computer are locked"_s), 20'000);
    QVERIFY(mayType());
    type(QString(stage.recoveryKey % u'\n'));
    QVERIFY(mayType());
    QVERIFY(stage.sees(u"not the secret that opens the store"_s));
    type(QString(QString::fromUtf8(after) % u'\n'));
    QTRY_COMPARE_WITH_TIMEOUT(stage.typed().client.lastName, u"Halfcaster"_s, 20'000);
    QVERIFY(!stage.sees(now));
}

void KeyChangeJourney::S12_toldAgainWhenNobodyHasWrittenItDown()
{
    KeyStage stage;
    stage.change(before, after, after);
    const QString now = stage.keyOnScreen();
    QVERIFY(!now.isEmpty());
    QTRY_VERIFY(!stage.desk->keys().isUnderWay());
    stage.crash();
    stage.setup.store.key.secret = after;
    stage.open();
    QCOMPARE(stage.keyOnScreen(), now);
    QVERIFY(stage.sees(u"The key was changed"_s));
    stage.button(u"I have written it down"_s)->click();
    stage.restart({KeySource::Kind::Passphrase, after});
    QTRY_VERIFY_WITH_TIMEOUT(!stage.desk->intakes().cards().empty() || stage.window->mayBeLeft(), 20'000);
    QVERIFY(!stage.sees(now));
}

/// However narrow the window or large its text.
void KeyChangeJourney::S12_aGroupOfTheRecoveryKeyStaysWhole()
{
    static const QRegularExpression whole(u"^[0-9A-Z]{4}(-[0-9A-Z]{4})*[-:]?$"_s);
    KeyStage stage;
    stage.change(before, after, after);
    const QString now = stage.keyOnScreen();
    QVERIFY(!now.isEmpty());
    const auto labels = stage.window->findChildren<QLabel *>();
    const auto told = std::ranges::find_if(labels, [&](const QLabel *label) {
        return label->isVisible() && QString(label->text()).remove(mayBreak).contains(now);
    });
    QVERIFY(told != labels.end());
    const QFontMetrics metrics((*told)->font());
    for (int width = metrics.horizontalAdvance(u"WWWWW:"_s); width < metrics.horizontalAdvance(now) * 2; width += 7) {
        QString read;
        for (const Laid &line : linesOf(**told, width))
            for (const QString &word : line.text.split(u' ', Qt::SkipEmptyParts))
                if (QString(word).remove(u':').size() >= 4 && now.contains(QString(word).remove(u':'))) {
                    QVERIFY2(whole.match(word).hasMatch(), qPrintable(line.text));
                    QVERIFY2(line.width <= width, qPrintable(line.text));
                    read += word;
                }
        QCOMPARE(read.remove(u':'), now);
    }
}

void KeyChangeJourney::S12_whatIsWrongIsSaid()
{
    KeyStage stage;
    stage.change("a guess", after, "magpie under the");
    const auto says = [&](const QString &words) {
        return std::ranges::any_of(stage.settings()->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"The two are not the same"_s));
    QVERIFY(!stage.desk->keys().isUnderWay());
    // The keyboard stands where the two begin; the present one was typed already.
    for (const QByteArray &line : {after, after})
        type(QString(QString::fromUtf8(line) % u'\n'));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"not the secret that opens the store"_s), 20'000);
    // The lines are empty again, and the keyboard stands in the first.
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->accessibleName(), u"Passphrase of today, or recovery key"_s);
    QCOMPARE(line->text(), QString());
    QVERIFY(!stage.sees(u"The key was changed"_s));
}

void KeyChangeJourney::S12_offeredAfterARecoveryKey()
{
    KeyStage stage;
    typeSomebody(stage);
    stage.restart({KeySource::Kind::Keychain, {}});
    QTRY_VERIFY_WITH_TIMEOUT(stage.sees(u"The intakes on this computer are locked"_s), 20'000);
    type(QString(stage.recoveryKey % u'\n'));
    QTRY_VERIFY_WITH_TIMEOUT(stage.button(u"Change the key"_s), 20'000);
    QVERIFY(stage.sees(u"opened by its recovery key"_s));
    QVERIFY(!stage.button(u"Change the key"_s)->hasFocus());
    stage.button(u"Change the key"_s)->click();
    QTRY_VERIFY(stage.settings() && stage.settings()->isActiveWindow());
    QVERIFY(mayType());
    for (const QByteArray &line : {stage.recoveryKey.toUtf8(), after, after})
        type(QString(QString::fromUtf8(line) % u'\n'));
    const QString now = stage.keyOnScreen();
    QVERIFY(!now.isEmpty() && now != stage.recoveryKey);
    QVERIFY(!stage.button(u"Change the key"_s));
    stage.restart({KeySource::Kind::Passphrase, after});
    QTRY_COMPARE_WITH_TIMEOUT(stage.typed().client.firstName, marker, 20'000);
}

/// What is made up lies open beside its key, and there is no recovery key.
void KeyChangeJourney::S12_notOfferedInPractice()
{
    Stage stage;
    press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(stage.window->findChild<SettingsPage *>());
    QVERIFY(!stage.sees(u"Change the key"_s));
    QVERIFY(!stage.sees(u"Key\n"_s));
}

/// Nothing but the key file opens this store: who sits there has to prove to be the one who is at the desk.
void KeyChangeJourney::S12_aPinBeforeTheNewRecoveryKey()
{
    Stage stage;
    addPerson(stage, u"AB"_s, u"2580"_s);
    stage.crash();
    stage.setup.practice = false;
    stage.setup.address = stage.address;
    stage.setup.isAddressGiven = true;
    stage.show();
    QTRY_VERIFY_WITH_TIMEOUT(stage.desk->lock().isWiped() && pinField(stage), 20'000);
    type(u"2580\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.desk->lock().isLocked(), 20'000);
    press(Qt::Key_Comma, Qt::ControlModifier);
    const auto settings = [&] { return stage.window->findChild<SettingsPage *>(); };
    QTRY_VERIFY(settings() && settings()->isActiveWindow());
    const auto says = [&](const QString &words) {
        return std::ranges::any_of(settings()->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    // There is no keychain here: the card is shown what it would find with one.
    QTRY_VERIFY(says(u"there is no key to change"_s));
    settings()->key()->showKey({.isThere = true, .pin = true, .atDesk = u"AB"_s});
    QVERIFY(says(u"PIN of whoever is at the desk"_s));
    press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(mayType());
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QCOMPARE(QString(line->accessibleName()).remove(QChar(0x2068)).remove(QChar(0x2069)), u"PIN of AB"_s);
    type(u"0000\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"This is not the PIN."_s), 20'000);
    QVERIFY(settings());
    // The keyboard is there again.
    QVERIFY(mayType());
    type(u"2580\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!settings(), 20'000);
    QVERIFY(!stage.desk->keys().isUnderWay());
}

QTEST_MAIN(KeyChangeJourney)
#include "keychange.moc"
