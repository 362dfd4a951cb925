#include "advice/pastetable.h"

#include <QRandomGenerator>

using namespace Intake;
using namespace Intake::Testing;

namespace {

constexpr quint32 seed = 20261123;
constexpr int rounds = 4'000;

const QStringList &shards()
{
    static const QStringList all =
        uR"(Name¦: ¦Helen¦Keller¦van¦Mrs ¦DOB ¦27/06/¦1980¦0412 ¦345 678¦+61¦(¦)¦@¦a.b@c.d¦12 Smith St¦VIC 3065¦, ¦ | ¦-)"
        "¦allergic to ¦Allergies:¦Medications:¦500 mg¦Next of kin¦GP:¦my son¦Kind regards¦Thank you for seeing ¦Re: "
        "¦BEGIN:VCARD¦END:VCARD¦N;CHARSET=UTF-8:¦ENCODING=QUOTED-PRINTABLE:¦=C5=9¦=\r\n¦TEL;TYPE=CELL:¦ADR:;;¦;¦\\n¦\\"
        "¦\"¦é¦e\u0301¦\U0001F600¦\xd83d¦\n¦\n\n¦\t¦ ¦שלום¦王¦\u200b¦/¦.¦'¦1"_s.split(u'¦') +
        QStringList{QString(QChar(0))};
    return all;
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int pieces = random.bounded(1, 60);
    for (int i = 0; i < pieces; ++i)
        text += random.bounded(8) == 0 ? QString(QChar(random.bounded(0x20, 0x3000)))
                                       : shards()[random.bounded(int(shards().size()))];
    return text;
}

/// Letters and figures alone: what a value may be made of, however it was tidied.
QString bare(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            plain += c.toLower();
    return plain;
}

} // namespace

/// Whatever lies in a clipboard, the reader ends soon and says nothing that is not there.
class PasteFuzz : public QObject
{
    Q_OBJECT

private slots:
    void everyValueStandsInTheText();
    void pathsAreOfTheFormAndUnique();
    void hostileTextsEndSoon_data();
    void hostileTextsEndSoon();
    void onlyTheBeginningIsReadAndItIsSaid();
};

void PasteFuzz::everyValueStandsInTheText()
{
    QRandomGenerator random(seed);
    const QStringList made{u"date_of_birth"_s,        u"sex"_s,           u"emergency_contact_relationship"_s,
                           u"address/country_code"_s, u"address/state"_s, u"gender_identity"_s};
    qsizetype values = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString text = randomText(random);
        const bool isCard = text.contains(u"VCARD"_s);
        for (const Proposal &each : readPasted(text, australia()).proposals) {
            ++values;
            const bool isWord = each.path.endsWith("/type"_L1) || each.value == u"NKA" || made.contains(each.path);
            QVERIFY2(isWord || isCard || bare(text).contains(bare(each.value)),
                     qPrintable(u"seed %1, round %2: %3 = %4 in %5"_s.arg(QString::number(seed), QString::number(round),
                                                                          each.path, each.value, text)));
        }
    }
    QVERIFY(values > rounds / 4);
}

void PasteFuzz::pathsAreOfTheFormAndUnique()
{
    QRandomGenerator random(seed + 1);
    for (int round = 0; round < rounds; ++round) {
        const QString text = randomText(random);
        QStringList paths;
        for (const Proposal &each : readPasted(text, australia()).proposals) {
            QVERIFY2(!each.value.trimmed().isEmpty() && each.where.size() <= 80, qPrintable(text));
            paths += each.path;
        }
        QCOMPARE(paths.removeDuplicates(), 0);
    }
}

void PasteFuzz::hostileTextsEndSoon_data()
{
    QTest::addColumn<QString>("text");
    const qsizetype length = 10'000'000;
    for (const QString &piece : {u"a"_s,
                                 u" "_s,
                                 u"1"_s,
                                 u"1 "_s,
                                 u"("_s,
                                 u"\n"_s,
                                 u":"_s,
                                 u"a:"_s,
                                 u"A "_s,
                                 u"a@"_s,
                                 u"a.a"_s,
                                 u"12 Smith "_s,
                                 u"12 A St "_s,
                                 u"DOB: "_s,
                                 u"Name: A B "_s,
                                 u"- - "_s,
                                 u"allergic to a, "_s,
                                 u"my name is "_s,
                                 u"Re: Al Bo DOB\n"_s,
                                 u"seeing Al Bo "_s,
                                 u"BEGIN:VCARD\n"_s,
                                 u"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:=\n=\n"_s,
                                 u"BEGIN:VCARD\nTEL:1\n "_s,
                                 u"27/6/1980 "_s,
                                 u"0412 345 678 "_s,
                                 u"Allergies:\n- a\n"_s,
                                 u"\u0301"_s,
                                 u"1/"_s})
        QTest::newRow(qPrintable(piece.simplified())) << piece.repeated(length / piece.size());
    QTest::newRow("one card without an end")
        << QString(u"BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:"_s % u"=41=\n"_s.repeated(2'000'000));
}

void PasteFuzz::hostileTextsEndSoon()
{
    QFETCH(QString, text);
    // Under 100 ms on an idle desk. One that grows with the square would take hours here, and Qt Test ends it.
    const Pasted pasted = readPasted(text, australia());
    QVERIFY(std::ranges::any_of(pasted.remarks, [](const PasteRemark &r) { return r.kind == PasteRemark::Cut; }));
}

void PasteFuzz::onlyTheBeginningIsReadAndItIsSaid()
{
    const QString text = u"Name: Helen Keller\n"_s % u"x\n"_s.repeated(longestPaste) % u"DOB: 27/06/1980"_s;
    comparePasted(readIn(text), {u"first_name = Helen"_s, u"last_name = Keller"_s, u"! cut 50000"_s});
}

QTEST_APPLESS_MAIN(PasteFuzz)
#include "pastefuzz.moc"
