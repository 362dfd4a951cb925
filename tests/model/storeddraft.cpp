#include "model/storeddraft.h"

#include "model/anyclient.h"

#include <QCborArray>
#include <QCborValue>
#include <QtTest>

using namespace Intake;
using namespace IntakeTest;
using namespace Qt::StringLiterals;

namespace {

Draft thereAndBack(const Draft &draft)
{
    return draftFromStored(QCborValue::fromCbor(storedDraft(draft).toCborValue().toCbor()).toMap());
}

} // namespace

/// A draft that is kept comes back as it was typed, character for character.
class StoredDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void anyDraftComesBack()
    {
        QVERIFY(rc::check("any draft", [] {
            const Draft draft = *anyDraft(Manner::Wild);
            RC_ASSERT(thereAndBack(draft) == draft);
        }));
    }

    void emptyRowsKeepTheirPlaces()
    {
        Draft draft;
        draft.client.medications = {{}, {u"Insulin"_s, {}}, {}};
        draft.client.intolerances = {{}, u"Lactose"_s};
        QCOMPARE(thereAndBack(draft), draft);
    }

    void spacesAndHalvesOfCharactersStay()
    {
        Draft draft;
        draft.client.firstName = u"  Zoe\u0308 "_s;
        draft.client.notes = {QString(QChar(0xd800)) + u"x"_s};
        draft.unparsed[u"date_of_birth"_s] = u"27/6/"_s;
        QCOMPARE(thereAndBack(draft), draft);
    }

    void answersAndMarksComeBack()
    {
        Draft draft;
        draft.answers = {{u"allergies"_s, Answer::None}, {u"medications"_s, Answer::Declined}};
        draft.marks = {{u"address/city"_s, Mark::Copied}};
        QCOMPARE(thereAndBack(draft), draft);
        QCborMap newer = storedDraft(draft);
        newer[u"answers"_s] = QCborMap{{u"allergies"_s, u"perhaps"_s}, {u"medications"_s, u"declined"_s}};
        QCOMPARE(draftFromStored(newer).answers, (std::map<QString, Answer>{{u"medications"_s, Answer::Declined}}));
    }

    void whoIsSomeoneElseComesBack()
    {
        Draft draft;
        draft.someoneElse = {QUuid::createUuid(), QUuid::createUuid()};
        QCOMPARE(thereAndBack(draft), draft);
        QCborMap damaged = storedDraft(draft);
        damaged[u"someone_else"_s] = QCborArray{u"no id"_s, 7};
        QVERIFY(draftFromStored(damaged).someoneElse.empty());
    }

    void whatIsForeignIsPassedOver()
    {
        QCborMap stored = storedDraft({});
        stored[u"client"_s] = QCborMap{{u"first_name"_s, 7}, {u"shoe_size"_s, 43}, {u"last_name"_s, u"Keller"_s}};
        const Draft draft = draftFromStored(stored);
        QCOMPARE(draft.client.firstName, QString());
        QCOMPARE(draft.client.lastName, u"Keller"_s);
    }
};

QTEST_GUILESS_MAIN(StoredDraftTest)
#include "storeddraft.moc"
