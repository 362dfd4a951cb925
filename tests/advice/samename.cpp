// Names as they are compared: folded from any script, what they sound like, how many edits they are apart.

#include "advice/samename.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

QString someName()
{
    const auto letters = *rc::gen::container<std::vector<char>>(rc::gen::elementOf(std::string("aabcehk ")));
    return QString::fromLatin1(letters.data(), qsizetype(std::min<std::size_t>(letters.size(), 12)));
}

/// Edits as the definition has them: slow, and plain.
int plainEdits(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(std::max(a.size(), b.size()));
    int best = std::min({plainEdits(a.chopped(1), b) + 1, plainEdits(a, b.chopped(1)) + 1,
                         plainEdits(a.chopped(1), b.chopped(1)) + (a.back() == b.back() ? 0 : 1)});
    if (a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && b.back() == a[a.size() - 2])
        best = std::min(best, plainEdits(a.chopped(2), b.chopped(2)) + 1);
    return best;
}

} // namespace

class SameName : public QObject
{
    Q_OBJECT

private slots:
    void foldsAnyScript_data();
    void foldsAnyScript();
    void soundsAlike_data();
    void soundsAlike();
    void soundsDifferent_data();
    void soundsDifferent();
    void editsAreAsDefined();
    void jaroWinklerAsPublished_data();
    void jaroWinklerAsPublished();
    void aLongTextCostsLittle();
};

void SameName::foldsAnyScript_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("english") << u"  Keller "_s << u"keller"_s;
    QTest::newRow("irish") << u"O’Brien"_s << u"obrien"_s;
    QTest::newRow("irish, typed") << u"O'Brien"_s << u"obrien"_s;
    QTest::newRow("german") << u"Müller-Lüdenscheidt"_s << u"muller ludenscheidt"_s;
    QTest::newRow("german ß") << u"Weiß"_s << u"weiss"_s;
    QTest::newRow("polish") << u"Wiśniewska Łucja"_s << u"wisniewska lucja"_s;
    QTest::newRow("danish") << u"Søren Ærø"_s << u"soren aero"_s;
    QTest::newRow("icelandic") << u"Þórður"_s << u"thordur"_s;
    QTest::newRow("turkish") << u"İpek Işık"_s << u"ipek isik"_s;
    QTest::newRow("vietnamese") << u"Nguyễn Thị Đào"_s << u"nguyen thi dao"_s;
    QTest::newRow("decomposed") << u"Zoe\u0308"_s << u"zoe"_s;
    QTest::newRow("russian") << u"Иванов"_s << u"ivanov"_s;
    QTest::newRow("greek") << u"Παπαδόπουλος"_s << u"papadopoulos"_s;
    QTest::newRow("chinese") << u"王小明"_s << u"wang xiao ming"_s;
    QTest::newRow("japanese") << u"やまだ"_s << u"yamada"_s;
    QTest::newRow("arabic") << u"محمد"_s << u"mhmd"_s;
    QTest::newRow("capitals") << u"VAN DER MEER"_s << u"van der meer"_s;
    QTest::newRow("initials") << u"J.R.R."_s << u"jrr"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("only marks") << u"--"_s << u""_s;
}

void SameName::foldsAnyScript()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    NameFolder fold;
    QCOMPARE(fold(name), expected);
    QCOMPARE(fold(fold(name)), expected);
}

void SameName::soundsAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto pair = [](const char *one, const char *other) {
        QTest::addRow("%s = %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    pair("Mohammed", "Muhamad");
    pair("Mohammed", "محمد");
    pair("Schmidt", "Schmitt");
    pair("Ivanoff", "Iwanow");
    pair("Иванов", "Ivanov");
    pair("Щербаков", "Shcherbakov");
    pair("Müller", "Mueller");
    pair("Stephen", "Steven");
    pair("Philip", "Filip");
    pair("Catherine", "Katharina");
    pair("Kathryn", "Katherine");
    pair("Sarah", "Sara");
    pair("Ahmad", "Ahmed");
    pair("Thomas", "Tomas");
    pair("Johann", "Johan");
    pair("Jürgen", "Yurgen");
    pair("Wójcik", "Vojcik");
    pair("Sczepanski", "Szczepanski");
    pair("Nguyen", "Nguyễn");
    pair("Gonzales", "Gonzalez");
    pair("Christian", "Kristian");
    pair("Papadopoulos", "Παπαδόπουλος");
    pair("Vandermeer", "van der Meer");
}

void SameName::soundsAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    NameFolder fold;
    QCOMPARE(soundOf(fold(one)), soundOf(fold(other)));
}

void SameName::soundsDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto pair = [](const char *one, const char *other) {
        QTest::addRow("%s, %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    pair("Smith", "Jones");
    pair("Keller", "Kessler");
    pair("Miller", "Minder");
    pair("Anna", "Hanna");
    pair("Martin", "Marlin");
    pair("Nowak", "Kowalski");
}

void SameName::soundsDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    NameFolder fold;
    QVERIFY(soundOf(fold(one)) != soundOf(fold(other)));
}

void SameName::editsAreAsDefined()
{
    QCOMPARE(edits(u"keller", u"kellar", 2), 1);
    QCOMPARE(edits(u"keller", u"kleler", 2), 1);
    QCOMPARE(edits(u"keller", u"meier", 2), 3);
    QCOMPARE(edits(u"", u"ab", 2), 2);
    QVERIFY(rc::check([] {
        const QString a = someName().left(6), b = someName().left(6);
        const int plain = plainEdits(a, b);
        for (const int most : {0, 1, 2, 12})
            RC_ASSERT(edits(a, b, most) == std::min(plain, most + 1));
    }));
}

void SameName::jaroWinklerAsPublished_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("expected");
    // Winkler, The state of record linkage and current research problems, 1999, table 6.
    QTest::newRow("shackleford") << u"shackleford"_s << u"shackelford"_s << 0.982;
    QTest::newRow("dunningham") << u"dunningham"_s << u"cunnigham"_s << 0.896;
    QTest::newRow("nichleson") << u"nichleson"_s << u"nichulson"_s << 0.956;
    QTest::newRow("jones") << u"jones"_s << u"johnson"_s << 0.832;
    QTest::newRow("marhta") << u"marhta"_s << u"martha"_s << 0.961;
    QTest::newRow("same") << u"keller"_s << u"keller"_s << 1.0;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 0.0;
    QTest::newRow("empty") << u""_s << u"xyz"_s << 0.0;
}

void SameName::jaroWinklerAsPublished()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, expected);
    QVERIFY2(std::abs(jaroWinkler(one, other) - expected) < 0.0006,
             qPrintable(QString::number(jaroWinkler(one, other))));
    QCOMPARE(jaroWinkler(one, other), jaroWinkler(other, one));
}

void SameName::aLongTextCostsLittle()
{
    NameFolder fold;
    QCOMPARE(fold(u"x"_s.repeated(100'000)).size(), 100);
    QCOMPARE(fold(u"é"_s.repeated(100'000)).size(), 100);
    QVERIFY(fold(QString(QChar(0xd800)) + u"x"_s).endsWith(u'x'));
}

QTEST_GUILESS_MAIN(SameName)
#include "samename.moc"
