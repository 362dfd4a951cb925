// Names: what is offered, and above all what is left alone.

#include "advice/names.h"

#include <QtTest>

using namespace Intake;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Intake::NamePart)

namespace {

struct Usual
{
    NamePart part;
    const char *typed;
    const char *offered;
};

constexpr Usual usual[] = {
    {NamePart::First, "zofia", "Zofia"},
    {NamePart::First, "ZOFIA", "Zofia"},
    {NamePart::Last, "wiśniewska", "Wiśniewska"},
    {NamePart::Whole, "ZOFIA WIŚNIEWSKA", "Zofia Wiśniewska"},
    {NamePart::First, "jean-luc", "Jean-Luc"},
    {NamePart::First, "mary ann", "Mary Ann"},
    {NamePart::Last, "smith-jones", "Smith-Jones"},
    {NamePart::Last, "o'brien", "O'Brien"},
    {NamePart::Last, "O’BRIEN", "O’Brien"},
    {NamePart::Last, "d'angelo", "D'Angelo"},
    {NamePart::Last, "dell'acqua", "Dell'Acqua"},
    {NamePart::Last, "ma'afu", "Ma'afu"},
    {NamePart::Last, "SA'AD", "Sa'ad"},
    {NamePart::First, "a'isha", "A'isha"},
    {NamePart::Last, "mcdonald", "McDonald"},
    {NamePart::Last, "MCCARTHY", "McCarthy"},
    {NamePart::Last, "mcdonald-o'neill", "McDonald-O'Neill"},
    {NamePart::Last, "macdonald", "MacDonald"},
    {NamePart::Last, "MACARTHUR", "MacArthur"},
    {NamePart::Last, "mackenzie", "Mackenzie"},
    {NamePart::Last, "machado", "Machado"},
    {NamePart::Last, "macey", "Macey"},
    {NamePart::Last, "van der berg", "van der Berg"},
    {NamePart::Last, "VAN DER BERG", "van der Berg"},
    {NamePart::Whole, "jan van der berg", "Jan van der Berg"},
    {NamePart::Last, "von trapp", "von Trapp"},
    {NamePart::Last, "de souza", "de Souza"},
    {NamePart::Last, "de la cruz", "de la Cruz"},
    {NamePart::Last, "garcía y lópez", "García y López"},
    {NamePart::Last, "dos santos", "dos Santos"},
    {NamePart::Last, "le blanc", "Le Blanc"},
    {NamePart::Last, "'t hooft", "'t Hooft"},
    {NamePart::Last, "van 't hof", "van 't Hof"},
    {NamePart::Whole, "mohammed bin salman", "Mohammed bin Salman"},
    {NamePart::First, "van", "Van"},
    {NamePart::First, "van anh", "Van Anh"},
    {NamePart::Last, "van", "Van"},
    {NamePart::Last, "nguyen van", "Nguyen Van"},
    {NamePart::Whole, "nguyen van minh", "Nguyen Van Minh"},
    {NamePart::Last, "đặng", "Đặng"},
    {NamePart::Last, "ijsbrand", "IJsbrand"},
    {NamePart::First, "ijeoma", "Ijeoma"},
    {NamePart::Whole, "henry windsor iii", "Henry Windsor III"},
    {NamePart::Whole, "j. r. smith", "J. R. Smith"},
    {NamePart::First, "İBRAHİM", "İbrahim"},
    {NamePart::First, "ışıl", "Işıl"},
    {NamePart::Last, "çağlar", "Çağlar"},
    {NamePart::Last, "YILDIRIM DAĞ", "Yıldırım Dağ"},
    {NamePart::Last, "weiß", "Weiß"},
    {NamePart::Last, "straße", "Straße"},
    {NamePart::First, "þórdís", "Þórdís"},
    {NamePart::First, "øystein", "Øystein"},
    {NamePart::First, "ǆemal", "ǅemal"},
    {NamePart::First, "анна", "Анна"},
    {NamePart::Last, "ИВАНОВА", "Иванова"},
    {NamePart::First, "γιώργος", "Γιώργος"},
    {NamePart::First, "ΓΙΩΡΓΟΣ", "Γιωργος"},
    {NamePart::First, "արամ", "Արամ"},
    {NamePart::First, "e\u0301va", "E\u0301va"},
    {NamePart::First, "kaʻiulani", "Kaʻiulani"},
    {NamePart::First, "ʻaukai", "ʻAukai"},
    {NamePart::First, "mary  ann", "Mary  Ann"},
    {NamePart::First, "李 wei", "李 Wei"},
};

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void comesThroughUnchanged_data();
    void comesThroughUnchanged();
    void offersTheUsualCapitals_data();
    void offersTheUsualCapitals();
    void whatIsOfferedIsOfferedOnce_data() { offersTheUsualCapitals_data(); }
    void whatIsOfferedIsOfferedOnce();
    void changesNothingButCapitals_data() { offersTheUsualCapitals_data(); }
    void changesNothingButCapitals();
};

void NamesTest::comesThroughUnchanged_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Zofia Wiśniewska", "Þórdís Björk", "Øystein", "Łukasz", "Çağlar", "İbrahim", "Işıl", "Ángel Núñez",
          "João da Silva", "Seán Ó Briain", "Ní Bhriain", "hÉanna", "McDonald", "MacLeod", "Mackenzie", "O’Brien",
          "O'Neill", "D'Angelo", "van der Berg", "Van Damme", "von Trapp", "de la Cruz", "dos Santos", "IJsbrand",
          "’t Hooft", "FitzGerald", "ffrench-Constant fFrench", "LeBron", "DeShawn", "JoAnne", "La'Quan", "Ma'afu",
          "Kaʻiulani", "Nguyễn Thị Hương", "Đặng Văn Lâm", "Mª José", "Jean-Luc", "Kim Ji-woo", "bin Salman Al-Saud",
          "AJ", "J.R.R.", "x", "X", "j.r.r.", "a b", "ł", "X Æ A-12", "Şükrü Özgür", "Əliyev", "Žydrūnas",
          "Ștefan Țepeș", "Gyöngyi", "Ǆemal", "Анна Иванова", "Ольга Петренко", "Ђорђе", "Γιώργος Παπαδόπουλος",
          "Արամ Խաչատրյան",
          // scripts without small and capital letters, or without the habit
          "王小明", "李", "司馬遷", "山田 太郎", "やまだ たろう", "ヤマダ", "김민수", "남궁 민", "محمد علي",
          "عبد الرحمن", "فاطمه زهرا", "דוד כהן", "अमित शर्मा", "প্রিয়া দাস", "முருகன்", "లక్ష్మి", "ನಾಗರಾಜ", "സുരേഷ്",
          "ਹਰਪ੍ਰੀਤ ਸਿੰਘ", "สมชาย ใจดี", "ສົມສະໄໝ", "អ្នក សុខា", "မောင်မောင်", "བསྟན་འཛིན", "ნინო კაპანაძე", "ᲜᲘᲜᲝ",
          "አበበ ቢቂላ", "ᏍᏏᏉᏯ", "ᐊᑦᓱᓂᐊᖅ", "සුනිල්", "ⵎⴰⵣⵉⵖ", "👩‍⚕️", "", " ", "-", "123", "'", "李 Wei"})
        QTest::addRow("“%s”", name) << QString::fromUtf8(name);
}

void NamesTest::comesThroughUnchanged()
{
    QFETCH(QString, name);
    for (const auto part : {NamePart::First, NamePart::Last, NamePart::Whole})
        QCOMPARE(nameInUsualCapitals(name, part).value_or(name), name);
}

void NamesTest::offersTheUsualCapitals_data()
{
    QTest::addColumn<NamePart>("part");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    for (const Usual &row : usual)
        QTest::addRow("%s", row.typed) << row.part << QString::fromUtf8(row.typed) << QString::fromUtf8(row.offered);
}

void NamesTest::offersTheUsualCapitals()
{
    QFETCH(NamePart, part);
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    QCOMPARE(nameInUsualCapitals(typed, part).value_or(u"no offer"_s), offered);
}

void NamesTest::whatIsOfferedIsOfferedOnce()
{
    QFETCH(NamePart, part);
    QFETCH(QString, offered);
    QCOMPARE(nameInUsualCapitals(offered, part).value_or(offered), offered);
}

void NamesTest::changesNothingButCapitals()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    const auto folded = [](QString text) {
        text.replace(u'İ', u'i').replace(u'ı', u'i').replace(u'I', u'i').replace(u'ς', u'σ');
        return text.toLower().replace(u'ς', u'σ');
    };
    QCOMPARE(folded(offered), folded(typed));
}

QTEST_APPLESS_MAIN(NamesTest)
#include "names.moc"
