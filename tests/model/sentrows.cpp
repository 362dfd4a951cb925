// A server counts the rows that were sent; the screen counts the rows that stand there.

#include "model/check.h"

#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class ModelSentRows : public QObject
{
    Q_OBJECT

private slots:
    void areFoundAmongEmptyOnes_data();
    void areFoundAmongEmptyOnes();
};

void ModelSentRows::areFoundAmongEmptyOnes_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("onScreen");
    QTest::newRow("after one empty row") << u"medications/0/name"_s << u"medications/1/name"_s;
    QTest::newRow("after two") << u"medications/1/dosage"_s << u"medications/3/dosage"_s;
    QTest::newRow("a plain list") << u"intolerances/0"_s << u"intolerances/1"_s;
    QTest::newRow("a row that was never sent") << u"medications/7/name"_s << u"medications/7/name"_s;
    QTest::newRow("a whole list") << u"medications"_s << u"medications"_s;
    QTest::newRow("no row") << u"address/city"_s << u"address/city"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void ModelSentRows::areFoundAmongEmptyOnes()
{
    QFETCH(QString, sent);
    QFETCH(QString, onScreen);
    Draft draft;
    draft.client.firstName = draft.client.lastName = u"A"_s;
    draft.client.medications = {{u" "_s, {}}, {u"Metformin"_s, {}}, {}, {u"Ibuprofen"_s, u"200 mg"_s}};
    draft.client.intolerances = {{}, u"Gluten"_s};
    const auto checked = check(draft, QDate(2026, 11, 23));
    QVERIFY(checked.has_value());
    QCOMPARE(checked->client().medications.size(), std::size_t(2));
    QCOMPARE(pathInDraft(draft, sent), onScreen);
}

QTEST_GUILESS_MAIN(ModelSentRows)
#include "sentrows.moc"
