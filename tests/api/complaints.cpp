#include "api/complaints.h"

#include <QJsonDocument>
#include <QTest>

using namespace Intake;
using namespace Qt::StringLiterals;

class ComplaintsTest : public QObject
{
    Q_OBJECT

private slots:
    void findTheirField_data();
    void findTheirField();
    void areFew();
    void survivesDepth();
    void S19_wordsArePlainAndCut_data();
    void S19_wordsArePlainAndCut();
    void messageIsFound_data();
    void messageIsFound();
};

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList lines(const std::vector<Complaint> &complaints)
{
    QStringList lines;
    for (const Complaint &complaint : complaints)
        lines << complaint.path % u'|' % complaint.name % u'|' % complaint.words;
    return lines;
}

} // namespace

void ComplaintsTest::findTheirField_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &errors, const QStringList &expected) {
        QTest::newRow(name) << errors << expected;
    };
    row("list of one", R"({"first_name": ["Too odd."]})", {u"first_name||Too odd."_s});
    row("text", R"({"first_name": "Too odd."})", {u"first_name||Too odd."_s});
    row("list of two", R"({"email": ["Bad.", "Taken."]})", {u"email||Bad."_s, u"email||Taken."_s});
    row("row with dots", R"({"medications.0.name": ["Why."]})", {u"medications/0/name||Why."_s});
    row("row with brackets", R"({"medications[12].name": ["Why."]})", {u"medications/12/name||Why."_s});
    row("whole list", R"({"medications": ["Too many."]})", {u"medications||Too many."_s});
    row("plain list entry", R"({"intolerances.1": ["Why."]})", {u"intolerances/1||Why."_s});
    row("nested object", R"({"address": {"postal_code": ["Short."]}})", {u"address/postal_code||Short."_s});
    row("nested rows", R"({"allergies": [{}, {"reaction": "Odd."}]})", {u"allergies/1/reaction||Odd."_s});
    row("nobody's field", R"({"shoe_size": ["Too big."]})", {u"|shoe_size|Too big."_s});
    row("nobody's member", R"({"address.planet": ["Far."]})", {u"|address.planet|Far."_s});
    row("both", R"({"zzz": "No.", "last_name": "Yes."})", {u"last_name||Yes."_s, u"|zzz|No."_s});
    row("numbers and truths", R"({"sex": [1, true], "alert": null})", {u"sex||1"_s, u"sex||true"_s});
    row("no name", R"({"": ["Odd."]})", {u"||Odd."_s});
    row("control characters in a name", R"({"a\u0000b\nc": ["Odd."]})", {u"|a b c|Odd."_s});
    row("markup stays as it is", R"({"email": ["<b>x</b>"]})", {u"email||<b>x</b>"_s});
    row("none", "{}", {});
    row("list instead", R"(["Odd."])", {});
    row("text instead", R"("Odd.")", {});
}

void ComplaintsTest::findTheirField()
{
    QFETCH(QByteArray, errors);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(complaintsIn(object("{\"errors\": " + errors + '}'))), expected);
}

void ComplaintsTest::areFew()
{
    QJsonObject errors;
    for (int i = 0; i < 10'000; ++i)
        errors.insert(u"f%1"_s.arg(i), u"x"_s);
    QCOMPARE(complaintsIn({{u"errors"_s, errors}}).size(), 100);
}

void ComplaintsTest::survivesDepth()
{
    const QByteArray deep = QByteArray(1'000, '[') + QByteArray(1'000, ']');
    const auto complaints = complaintsIn(object("{\"errors\": {\"email\": " + deep + "}}"));
    QCOMPARE(complaints.size(), 1);
    QVERIFY(complaints.front().words.startsWith("[[["_L1));
    QCOMPARE(complaints.front().words.size(), 500);
}

void ComplaintsTest::S19_wordsArePlainAndCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("as they are") << u"The name is too long."_s << u"The name is too long."_s;
    QTest::newRow("control characters") << u"a\u0000b\x1b[31mc\r\nd\u0085e"_s << u"a b [31mc d e"_s;
    QTest::newRow("500") << QString(500, u'x') << QString(500, u'x');
    QTest::newRow("501") << QString(501, u'x') << QString(500, u'x');
    QTest::newRow("a million") << QString(1'000'000, u'x') << QString(500, u'x');
    QTest::newRow("no half character") << QString(QString(499, u'x') % u"\U0001F600"_s) << QString(499, u'x');
}

void ComplaintsTest::S19_wordsArePlainAndCut()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(serverWords(text), words);
}

void ComplaintsTest::messageIsFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("message") << QByteArray(R"({"message": "Too Many Attempts.", "error": "x"})")
                             << u"Too Many Attempts."_s;
    QTest::newRow("error") << QByteArray(R"({"error": "Gone."})") << u"Gone."_s;
    QTest::newRow("errors as a text") << QByteArray(R"({"errors": "Odd."})") << u"Odd."_s;
    QTest::newRow("blank message") << QByteArray(R"({"message": " ", "error": "Gone."})") << u"Gone."_s;
    QTest::newRow("wrong type") << QByteArray(R"({"message": {"a": 1}})") << QString();
    QTest::newRow("none") << QByteArray("{}") << QString();
}

void ComplaintsTest::messageIsFound()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    QCOMPARE(messageIn(object(json)), message);
}

QTEST_GUILESS_MAIN(ComplaintsTest)
#include "complaints.moc"
