// A server whose name can be taken for another's, in the settings: nothing goes there before its spelling was read.

#include "journey/newdesk.h"

using namespace Intake;
using namespace Intake::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString itsAddress = u"https://ex\u0430mple.invalid/v1"_s; // one letter of another alphabet
const QString spelledOut = u"Spelled out it is xn--exmple-4nf.invalid."_s;

/// The settings of a desk that sends there, with no token yet.
struct LookAlike : NewDesk
{
    LookAlike()
        : NewDesk(false)
    {
        setup.settings.server = itsAddress;
        setup.address = serverAddress(itsAddress).value_or(QUrl());
        begin();
    }

    static void typeToken(const QWidget *page, const QString &token)
    {
        for (QLineEdit *field : page->findChildren<QLineEdit *>())
            if (field->accessibleName() == u"New token")
                field->setFocus(Qt::MouseFocusReason);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"New token"_s);
        type(token);
    }
};

} // namespace

class LookAlikes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }
    void S21_aTokenIsKeptOnceTheSpellingWasRead();
    void S21_aConnectionIsTestedOnceTheSpellingWasRead();
};

void LookAlikes::S21_aTokenIsKeptOnceTheSpellingWasRead()
{
    LookAlike desk;
    const SettingsPage *page = desk.settings();
    QVERIFY(page);
    LookAlike::typeToken(page, u"key\n"_s);
    QTRY_VERIFY(desk.sees(u"The token was not kept yet. Paste it once more if this is your server."_s));
    QVERIFY(desk.sees(spelledOut));
    QVERIFY(desk.tokens->kept.empty());
    QVERIFY(!desk.window->setup().server);
    LookAlike::typeToken(page, u"key\n"_s);
    QTRY_VERIFY(desk.sees(u"A token is kept, entered "_s));
    QCOMPARE(desk.tokens->kept.size(), 1U);
    QCOMPARE(desk.tokens->kept[originOf(desk.setup.address)].token, QByteArray("key"));
}

void LookAlikes::S21_aConnectionIsTestedOnceTheSpellingWasRead()
{
    LookAlike desk;
    const SettingsPage *page = desk.settings();
    QVERIFY(page);
    LookAlike::typeToken(page, u"key"_s);
    QPushButton *test = desk.button(u"Test connection"_s);
    QVERIFY(test);
    test->click();
    QTRY_VERIFY(desk.sees(u"Nothing was sent yet. Test once more if this is your server."_s));
    QVERIFY(desk.sees(spelledOut));
    QVERIFY(!desk.sees(u"Asking the server"_s));
    test->click();
    QVERIFY(desk.sees(u"Asking the server"_s));
    QVERIFY(desk.tokens->kept.empty());
}

QTEST_MAIN(LookAlikes)
#include "lookalikes.moc"
