#include "advice/pastetable.h"
#include "advice/vcard.h"

using namespace Intake;
using namespace Intake::Testing;

/// vCards of the three versions, as address books and telephones write them, and broken ones.
class PasteCards : public QObject
{
    Q_OBJECT

private slots:
    void cards_data();
    void cards();
    void damaged_data();
    void damaged();
    void aLargePicture();
};

void PasteCards::cards_data()
{
    pasteColumns();
    pasteRow(
        "3.0 of a telephone",
        u"BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iPhone OS 17.0//EN\r\nN:Keller;Helen;Adams;Mrs.;\r\n"
        "FN:Mrs. Helen Keller\r\nORG:Acme Pty Ltd;\r\nTITLE:Writer\r\nEMAIL;type=INTERNET;type=HOME;type=pref:helen@"
        "example.com\r\nTEL;type=CELL;type=VOICE;type=pref:+61 412 345 678\r\nTEL;type=HOME:(03) 9876 5432\r\n"
        "TEL;type=FAX:03 9876 5433\r\nitem1.ADR;type=HOME:;;12 Smith St;Fitzroy;VIC;3065;Australia\r\n"
        "item1.X-ABADR:au\r\nBDAY:1980-06-27\r\nNOTE:Rings\\nback\\, always\r\nEND:VCARD\r\n"_s,
        u"first_name = Helen\nlast_name = Keller\ndate_of_birth = 1980-06-27\ntitle = Mrs\nprofession = Writer\nphone_"
        "number = +61 412 345 678\nemail = helen@example.com\nphone_numbers/0/number = (03) 9876 5432\nphone_numbers/0"
        "/type = home\naddress/country_code = AU\naddress/line1 = 12 Smith St\naddress/city = Fitzroy\naddress/state ="
        " VIC\naddress/postal_code = 3065\nnotes = Rings/back, always\n! no field Adams"_s);
    pasteRow(
        "2.1 with quoted-printable",
        u"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Wi=C5=9Bniewska;Zo=\r\nfia;;;\r\n"
        "TEL;CELL:0412345678\r\nTEL;WORK;PREF:0398765432\r\nADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;Unit "
        "7;12 =C5=81=C3=B3d=C5=BA Lane;Fitzroy;Victoria;3065;\r\nBDAY:19681006\r\nEND:VCARD"_s,
        u"first_name = Zofia\nlast_name = Wiśniewska\ndate_of_birth = 1968-10-06\nphone_number = 0412345678\n"
        "phone_numbers/0/number = 0398765432\nphone_numbers/0/type = work\naddress/line1 = 12 Łódź Lane\n"
        "address/line2 = Unit 7\naddress/city = Fitzroy\naddress/state = VIC\naddress/postal_code = 3065"_s);
    pasteRow("2.1 in Latin-1",
             u"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen\nEND:VCARD"_s,
             u"first_name = Jürgen\nlast_name = Müller"_s);
    pasteRow(
        "4.0 with types, a number as an address, and folded lines",
        u"BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nFN:Alex Nguyen\r\nN:Nguyen;Alex;;;\r\nNICKNAME:Lex\r\n"
        "GENDER:O;Non-binary\r\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,cell\":tel:+61-412-345-678\r\nEMAIL;PREF=1:alex@\r\n "
        "example.com\r\nEMAIL:other@example.com\r\nBDAY:--0203\r\nEND:VCARD\r\n"_s,
        u"first_name = Alex\nlast_name = Nguyen\npreferred_name = Lex\ngender_identity = Non-binary\n"
        "phone_number = +61-412-345-678\nemail = alex@example.com\n! no date --0203"_s);
    pasteRow("a name in FN alone", u"BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nN:;;;;\nGENDER:F\nEND:VCARD"_s,
             u"first_name = Ann\nlast_name = Lee\nsex = female"_s);
    pasteRow("a company",
             u"BEGIN:VCARD\nVERSION:3.0\nFN:Brunswick Medical Centre\nORG:Brunswick Medical Centre\nTEL:03 9387 "
             "1234\nEND:VCARD"_s,
             u"phone_number = 03 9387 1234"_s);
    pasteRow("several: the first is read, and it is said",
             u"BEGIN:VCARD\nVERSION:3.0\nN:Lee;Ann\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Lowe;Bob\nTEL:0412 345 678\n"
             "END:VCARD\n"_s,
             u"first_name = Ann\nlast_name = Lee\n! cards 2"_s);
    pasteRow("a card within a card is not read",
             u"BEGIN:VCARD\nVERSION:2.1\nN:Lee;Ann\nAGENT:\nBEGIN:VCARD\nN:Lowe;Bob\nTEL:0412 345 678\nEND:VCARD\n"
             "BDAY:1970-01-02\nEND:VCARD"_s,
             u"first_name = Ann\nlast_name = Lee\ndate_of_birth = 1970-01-02"_s);
    pasteRow("a group is no person", u"BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Acme\nTEL:0412 345 678\nEND:VCARD"_s,
             u"phone_number = 0412 345 678"_s);
    pasteRow("two emails without a preference are offered only",
             u"BEGIN:VCARD\nVERSION:3.0\nN:Lee;Ann\nEMAIL;TYPE=WORK:a@work.example\nEMAIL:b@example.com\nEND:VCARD"_s,
             u"first_name = Ann\nlast_name = Lee\n? email = a@work.example"_s);
}

void PasteCards::cards()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    comparePasted(readIn(text), expected);
}

void PasteCards::damaged_data()
{
    pasteColumns();
    pasteRow("bytes that are no UTF-8",
             u"BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen\nTEL:0412 345 678\nEND:VCARD"_s,
             u"phone_number = 0412 345 678\n! damaged N"_s);
    pasteRow("UTF-8 read as Latin-1", u"BEGIN:VCARD\nVERSION:3.0\nN:MÃ¼ller;Ann\nEMAIL:a@example.com\nEND:VCARD"_s,
             u"email = a@example.com\n! damaged N"_s);
    pasteRow("a birth date that is none", u"BEGIN:VCARD\nN:Lee;Ann\nBDAY:19871340\nEND:VCARD"_s,
             u"first_name = Ann\nlast_name = Lee\n! no date 19871340"_s);
    pasteRow("no end", u"BEGIN:VCARD\nN:Lee;Ann\nTEL:0412 345 678"_s,
             u"first_name = Ann\nlast_name = Lee\nphone_number = 0412 345 678"_s);
    pasteRow("a line without a colon, and one without a value",
             u"BEGIN:VCARD\nhello\nTEL\nEMAIL:\nN:Lee;Ann\nEND:VCARD"_s, u"first_name = Ann\nlast_name = Lee"_s);
    pasteRow("a quoted line that ends in the middle", u"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:Lee;Ann=4"_s,
             u"first_name = Ann=4\nlast_name = Lee"_s);
    pasteRow("only a beginning", u"BEGIN:VCARD"_s, {});
}

void PasteCards::damaged()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    comparePasted(readIn(text), expected);
}

void PasteCards::aLargePicture()
{
    const QString picture = u"PHOTO;ENCODING=b;TYPE=JPEG:"_s %
                            u"/9j/4AAQSkZJRgABAQAAAQABAAD"_s.repeated(20'000).replace(u"AAQAB"_s, u"AA\r\n QAB"_s);
    const QString card =
        u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee;Ann\r\n"_s % picture % u"\r\nTEL:0412345678\r\nEND:VCARD"_s;
    comparePasted(readIn(card), {u"first_name = Ann"_s, u"last_name = Lee"_s, u"phone_number = 0412345678"_s});
}

QTEST_APPLESS_MAIN(PasteCards)
#include "pastecards.moc"
