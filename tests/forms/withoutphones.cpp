// Where the part that knows numbering plans is not installed: phones are typed and sent as ever, without advice.

#include "advice/phones.h"
#include "advicestage.h"
#include "model/check.h"

#include <QThreadPool>

using namespace Intake;
using namespace Intake::Testing;

class WithoutPhones : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidAndNothingIsLost();
};

void WithoutPhones::nothingIsSaidAndNothingIsLost()
{
    QVERIFY(!loadPhoneReader());
    const AdviceStage at;
    at.fill(u"first_name"_s, u"Zofia"_s);
    at.fill(u"last_name"_s, u"Nowak"_s);
    at.fill(u"phone_number"_s, u"0400 123 456"_s);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::sendPostedEvents();
    at.fill(u"emergency_contact_phone"_s, u"12"_s);
    at.focus(u"phone_numbers/0/number"_s);
    type(u"+64 21 123 4567"_s);
    at.tab();
    QCOMPARE(focusedPath(), u"phone_numbers/0/code"_s);
    QCOMPARE(at.text(u"phone_number"_s), u"0400 123 456"_s);
    QCOMPARE(at.under(u"phone_number"_s), u"Primary phone"_s);
    QCOMPARE(at.under(u"emergency_contact_phone"_s), u"Contact phone"_s);
    const auto checked = check(at.form()->value(), at.form()->context().today);
    QVERIFY(checked.has_value());
    QCOMPARE(checked->client().phoneNumber.text, u"0400 123 456"_s);
}

ADVICE_MAIN(WithoutPhones)
#include "withoutphones.moc"
