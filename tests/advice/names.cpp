// Names: what is offered, and above all what is left alone.

#include "advice/names.h"

#include <QtTest>

using namespace Intake;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Intake::NamePart)

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
          "AJ", "J.R.R.", "X Æ A-12", "Şükrü Özgür", "Əliyev", "Žydrūnas", "Ștefan Țepeș", "Gyöngyi", "Ǆemal",
          "Анна Иванова", "Ольга Петренко", "Ђорђе", "Γιώργος Παπαδόπουλος", "Արամ Խաչատրյան",
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
    const auto row = [](NamePart part, const char *typed, const char *offered) {
        QTest::addRow("%s", typed) << part << QString::fromUtf8(typed) << QString::fromUtf8(offered);
    };
    row(NamePart::First, "zofia", "Zofia");
    row(NamePart::First, "ZOFIA", "Zofia");
    row(NamePart::Last, "wiśniewska", "Wiśniewska");
    row(NamePart::Whole, "ZOFIA WIŚNIEWSKA", "Zofia Wiśniewska");
    row(NamePart::First, "jean-luc", "Jean-Luc");
    row(NamePart::First, "mary ann", "Mary Ann");
    row(NamePart::Last, "smith-jones", "Smith-Jones");
    row(NamePart::Last, "o'brien", "O'Brien");
    row(NamePart::Last, "O’BRIEN", "O’Brien");
    row(NamePart::Last, "d'angelo", "D'Angelo");
    row(NamePart::Last, "dell'acqua", "Dell'Acqua");
    row(NamePart::Last, "ma'afu", "Ma'afu");
    row(NamePart::Last, "SA'AD", "Sa'ad");
    row(NamePart::First, "a'isha", "A'isha");
    row(NamePart::Last, "mcdonald", "McDonald");
    row(NamePart::Last, "MCCARTHY", "McCarthy");
    row(NamePart::Last, "mcdonald-o'neill", "McDonald-O'Neill");
    row(NamePart::Last, "macdonald", "MacDonald");
    row(NamePart::Last, "MACARTHUR", "MacArthur");
    row(NamePart::Last, "mackenzie", "Mackenzie");
    row(NamePart::Last, "machado", "Machado");
    row(NamePart::Last, "macey", "Macey");
    row(NamePart::Last, "van der berg", "van der Berg");
    row(NamePart::Last, "VAN DER BERG", "van der Berg");
    row(NamePart::Whole, "jan van der berg", "Jan van der Berg");
    row(NamePart::Last, "von trapp", "von Trapp");
    row(NamePart::Last, "de souza", "de Souza");
    row(NamePart::Last, "de la cruz", "de la Cruz");
    row(NamePart::Last, "garcía y lópez", "García y López");
    row(NamePart::Last, "dos santos", "dos Santos");
    row(NamePart::Last, "le blanc", "Le Blanc");
    row(NamePart::Last, "'t hooft", "'t Hooft");
    row(NamePart::Last, "van 't hof", "van 't Hof");
    row(NamePart::Whole, "mohammed bin salman", "Mohammed bin Salman");
    row(NamePart::First, "van", "Van");
    row(NamePart::First, "van anh", "Van Anh");
    row(NamePart::Last, "van", "Van");
    row(NamePart::Last, "nguyen van", "Nguyen Van");
    row(NamePart::Whole, "nguyen van minh", "Nguyen Van Minh");
    row(NamePart::Last, "đặng", "Đặng");
    row(NamePart::Last, "ijsbrand", "IJsbrand");
    row(NamePart::First, "ijeoma", "Ijeoma");
    row(NamePart::Whole, "henry windsor iii", "Henry Windsor III");
    row(NamePart::First, "j.r.r.", "J.R.R.");
    row(NamePart::First, "İBRAHİM", "İbrahim");
    row(NamePart::First, "ışıl", "Işıl");
    row(NamePart::Last, "çağlar", "Çağlar");
    row(NamePart::Last, "YILDIRIM DAĞ", "Yıldırım Dağ");
    row(NamePart::Last, "weiß", "Weiß");
    row(NamePart::Last, "straße", "Straße");
    row(NamePart::First, "þórdís", "Þórdís");
    row(NamePart::First, "øystein", "Øystein");
    row(NamePart::First, "ǆemal", "ǅemal");
    row(NamePart::First, "анна", "Анна");
    row(NamePart::Last, "ИВАНОВА", "Иванова");
    row(NamePart::First, "γιώργος", "Γιώργος");
    row(NamePart::First, "ΓΙΩΡΓΟΣ", "Γιωργος");
    row(NamePart::First, "արամ", "Արամ");
    row(NamePart::First, "e\u0301va", "E\u0301va");
    row(NamePart::First, "kaʻiulani", "Kaʻiulani");
    row(NamePart::First, "ʻaukai", "ʻAukai");
    row(NamePart::First, "mary  ann", "Mary  Ann");
    row(NamePart::First, "李 wei", "李 Wei");
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
