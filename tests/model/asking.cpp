// What the clinic wants asked, and what of it is still open.

#include "model/asking.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

Clinic asksAll()
{
    Clinic clinic;
    for (const QString &path : askablePaths())
        clinic.asking[path] = Asking::MustAsk;
    return clinic;
}

} // namespace

class AskingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldCanBeAsked()
    {
        const QStringList paths = askablePaths();
        QCOMPARE(paths.size(), 31);
        for (const QString &path : {u"first_name"_s, u"address/city"_s, u"medications"_s, u"tag_ids"_s, u"notes"_s})
            QVERIFY2(paths.contains(path), qPrintable(path));
        QVERIFY(!paths.contains(u"id"_s));
        QCOMPARE(stillToAsk({}, asksAll()), paths);
    }

    void nothingMustBeAskedUnlessTheClinicSaysSo()
    {
        QCOMPARE(stillToAsk({}, {}), QStringList());
        QCOMPARE(askingOf({}, u"email"_s), Asking::Ask);
    }

    void namesAreNeverHidden()
    {
        Clinic clinic;
        clinic.asking = {{u"last_name"_s, Asking::Hide}, {u"alert"_s, Asking::Hide}};
        QCOMPARE(askingOf(clinic, u"last_name"_s), Asking::Ask);
        QCOMPARE(askingOf(clinic, u"alert"_s), Asking::Hide);
    }

    void whatHoldsSomethingIsAnswered()
    {
        Draft draft;
        draft.client.email = u"a@b.c"_s;
        draft.client.address.city = u" "_s;
        draft.client.intolerances = {QString()};
        draft.unparsed[u"date_of_birth"_s] = u"ask mum"_s;
        draft.unparsed[u"medications/0/name"_s] = u"x"_s;
        draft.answers[u"allergies"_s] = Answer::Declined;
        const QStringList open = stillToAsk(draft, asksAll());
        for (const QString &path : {u"email"_s, u"date_of_birth"_s, u"medications"_s, u"allergies"_s}) {
            QVERIFY2(!open.contains(path), qPrintable(path));
            QVERIFY2(isAnswered(draft, path), qPrintable(path));
        }
        for (const QString &path : {u"address/city"_s, u"intolerances"_s, u"phone_number"_s}) {
            QVERIFY2(open.contains(path), qPrintable(path));
            QVERIFY2(!isAnswered(draft, path), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(AskingTest)
#include "asking.moc"
