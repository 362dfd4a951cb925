#include "advice/pastetable.h"

using namespace Intake;
using namespace Intake::Testing;

/// Signatures, messages and lists of labels as they lie in a clipboard, and exactly what is made of them.
class PasteSignatures : public QObject
{
    Q_OBJECT

private slots:
    void signatures_data();
    void signatures();
    void messages_data();
    void messages();
    void labels_data();
    void labels();
    void healthAndKin_data();
    void healthAndKin();
    void otherLanguages_data();
    void otherLanguages();

private:
    static void compare();
};

void PasteSignatures::compare()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    comparePasted(readIn(text), expected);
}

void PasteSignatures::signatures_data()
{
    pasteColumns();
    pasteRow(
        "all in a few lines",
        u"Helen Keller (she/her)\nSenior Accountant\nM: 0412 345 678 | E: helen.k@example.com\n"
        "12 Smith Street, Fitzroy VIC 3065\nwww.example.com"_s,
        u"first_name = Helen\nlast_name = Keller\npronouns = she/her\nphone_number = 0412 345 678\n"
        "email = helen.k@example.com\naddress/line1 = 12 Smith Street\naddress/city = Fitzroy\naddress/state = VIC\n"
        "address/postal_code = 3065"_s);
    pasteRow("a company's address is not a home",
             u"Tom Nguyen\nAcme Pty Ltd\nt +61 3 9876 5432\nm +61 412 345 678\nf +61 3 9876 5433\n"
             "Level 3, 200 Collins Street, Melbourne VIC 3000\nABN 12 345 678 901"_s,
             u"first_name = Tom\nlast_name = Nguyen\nphone_number = +61 412 345 678\n"
             "phone_numbers/0/number = +61 3 9876 5432"_s);
    pasteRow("a clinic's own signature is nobody's",
             u"Dr Anne Sullivan\nBrunswick Medical Centre\nPh 03 9387 1234\nreception@brunswickmedical.example"_s,
             u"phone_number = 03 9387 1234\n! about another"_s);
    pasteRow("below kind regards",
             u"Hi,\n\nI would like to make an appointment for next week.\n\nKind regards,\nMary Smith\n0398 765 432\n"
             "mary@example.org"_s,
             u"first_name = Mary\nlast_name = Smith\nphone_number = 0398 765 432\nemail = mary@example.org"_s);
    pasteRow("a first name alone is offered only", u"Can I book in for Tuesday?\nThanks,\nMary\n0412 000 111"_s,
             u"? first_name = Mary\nphone_number = 0412 000 111"_s);
    pasteRow("three names: which is which is a person's to say", u"Helen Mary Keller\n0412 345 678"_s,
             u"? first_name = Helen Mary\n? last_name = Keller\nphone_number = 0412 345 678"_s);
    pasteRow("a particle belongs to the last name", u"Vincent van Gogh\n0412 345 678"_s,
             u"first_name = Vincent\nlast_name = van Gogh\nphone_number = 0412 345 678"_s);
    pasteRow("degrees are no names", u"Jane Citizen BSc PhD\njane@example.com"_s,
             u"first_name = Jane\nlast_name = Citizen\nemail = jane@example.com"_s);
    pasteRow("two addresses of one standing are a doubt", u"Jane Citizen\njane@example.com\njane@work.example"_s,
             u"first_name = Jane\nlast_name = Citizen"_s);
    pasteRow("quoted mail is not read",
             u"Yes, 10 am is fine.\nRegards\nJane Citizen\n\nOn Mon, 23 Nov 2026 at 10:02, Reception "
             "<desk@clinic.example> wrote:\n> Please ring 03 9387 1234"_s,
             u"first_name = Jane\nlast_name = Citizen"_s);
    pasteRow("only words", u"The quick brown fox jumps over the lazy dog."_s, {});
    pasteRow("nothing", {}, {});
}

void PasteSignatures::signatures()
{
    compare();
}

void PasteSignatures::messages_data()
{
    pasteColumns();
    pasteRow(
        "all in one breath",
        u"Hi its Helen Keller 27/6/80 0412345678 helen@example.com 12 Smith St Fitzroy 3065 allergic to penicillin"_s,
        u"first_name = Helen\nlast_name = Keller\n? date_of_birth = 1980-06-27\nphone_number = 0412345678\n"
        "email = helen@example.com\naddress/line1 = 12 Smith St\naddress/city = Fitzroy\n"
        "address/postal_code = 3065\nallergies/0/name = penicillin"_s);
    pasteRow("sentences",
             u"Hello, my name is José García. I was born 3 May 1975 and my number is 0412 345 678. I am allergic "
             "to latex and nuts."_s,
             u"first_name = José\nlast_name = García\ndate_of_birth = 1975-05-03\nphone_number = 0412 345 678\n"
             "allergies/0/name = latex\nallergies/1/name = nuts"_s);
    pasteRow("an appointment is no birthday", u"This is Ann Lee, can I come on 27/11/2026 at 3?"_s,
             u"first_name = Ann\nlast_name = Lee"_s);
    pasteRow("a date with another meaning", u"This is Ann Lee, I moved here on 12/05/2010"_s,
             u"first_name = Ann\nlast_name = Lee"_s);
    pasteRow("a mother writes for her son",
             u"Hi, I'd like to book my son Tom in. He is allergic to eggs. Mary Smith 0412 345 678"_s,
             u"! about another"_s);
    pasteRow("somebody calls from somewhere", u"Hi, this is Sarah Jones from Acme, call me on 0412 345 678"_s,
             u"phone_number = 0412 345 678"_s);
    pasteRow("not allergic", u"I'm not allergic to penicillin. My mother is allergic to bees."_s, u"! about another"_s);
    pasteRow("nobody's allergy", u"I'm not allergic to penicillin. The dog is allergic to bees."_s, {});
    pasteRow("no names", u"im running late, this is annoying. Its Monday today"_s, {});
    pasteRow("a service number belongs to nobody", u"I rang 1300 975 707 and 13 11 14 but got through to 000"_s, {});
    pasteRow("figures that are no phone", u"Invoice 2026112300017 of $1,234.50 due, card 4111 1111 1111 1111"_s, {});
}

void PasteSignatures::messages()
{
    compare();
}

void PasteSignatures::labels_data()
{
    pasteColumns();
    pasteRow(
        "one a line",
        u"Name: Helen Keller\nDOB: 27/06/1980\nPh: (03) 9876 5432\nMob 0412 345 678\nEmail: h@example.com\n"
        "Address: Unit 3, 12 Smith St, Fitzroy North VIC 3068\nOccupation: Teacher\nSex: F\nMedicare: 2123 45670 1"_s,
        u"first_name = Helen\nlast_name = Keller\ndate_of_birth = 1980-06-27\nsex = female\nprofession = Teacher\n"
        "phone_number = 0412 345 678\nemail = h@example.com\nphone_numbers/0/number = (03) 9876 5432\n"
        "address/line1 = Unit 3, 12 Smith St\naddress/city = Fitzroy North\naddress/state = VIC\n"
        "address/postal_code = 3068\n! no field Medicare"_s);
    pasteRow("all in one line", u"Name: Helen Keller DOB: 27/06/1980 Ph: 0412 345 678"_s,
             u"first_name = Helen\nlast_name = Keller\ndate_of_birth = 1980-06-27\nphone_number = 0412 345 678"_s);
    pasteRow("label above value",
             u"First name\nHelen\nLast name\nKeller\nDate of birth\n27 June 1980\nPhone\n0412 345 678"_s,
             u"first_name = Helen\nlast_name = Keller\ndate_of_birth = 1980-06-27\nphone_number = 0412 345 678"_s);
    pasteRow("a table", u"Given name\tHelen\nSurname\tKeller\nD.O.B.\t27.6.80\nPostcode\t3065\nState\tVictoria"_s,
             u"first_name = Helen\nlast_name = Keller\ndate_of_birth = 1980-06-27\naddress/state = VIC\n"
             "address/postal_code = 3065"_s);
    pasteRow("last name first", u"Patient: KELLER, Helen (Mrs)"_s,
             u"first_name = Helen\nlast_name = KELLER\ntitle = Mrs"_s);
    pasteRow("small letters behind a label", u"name: helen keller"_s, u"first_name = helen\nlast_name = keller"_s);
    pasteRow("a nickname", u"Name: Helen \"Nell\" Keller"_s,
             u"first_name = Helen\nlast_name = Keller\npreferred_name = Nell"_s);
    pasteRow("months before days where nothing else makes a date", u"Name: Al Jones\nDOB: 06/27/1980"_s,
             u"first_name = Al\nlast_name = Jones\ndate_of_birth = 1980-06-27"_s);
    pasteRow("a birth date to come", u"DOB: 27/06/2031"_s, {});
    pasteRow("two people", u"Name: Ann Lee\nName: Bob Lowe"_s, {});
    pasteRow("address over three lines", u"Address:\n12 Smith St\nFitzroy\nVIC 3065\n\nNotes: rings back"_s,
             u"address/line1 = 12 Smith St\naddress/city = Fitzroy\naddress/state = VIC\naddress/postal_code = 3065\n"
             "notes = rings back"_s);
    pasteRow(
        "a postcode of another state is offered only", u"Address: 12 Smith St, Fitzroy VIC 2065"_s,
        u"address/line1 = 12 Smith St\naddress/city = Fitzroy\n? address/state = VIC\n? address/postal_code = 2065"_s);
    pasteRow(
        "post office box", u"Address: PO Box 12, Alice Springs NT 0870"_s,
        u"address/line1 = PO Box 12\naddress/city = Alice Springs\naddress/state = NT\naddress/postal_code = 0870"_s);
    pasteRow("pronouns and preferred name",
             u"Preferred name: Nell\nPronouns: they/them\nTitle: Mx\nGender: Non-binary"_s,
             u"preferred_name = Nell\ngender_identity = Non-binary\npronouns = they/them\ntitle = Mx"_s);
}

void PasteSignatures::labels()
{
    compare();
}

void PasteSignatures::healthAndKin_data()
{
    pasteColumns();
    pasteRow(
        "lists",
        u"Allergies: Penicillin (rash), latex - hives\nMedications:\n- Metformin 850 mg, twice daily\n- Perindopril "
        u"5mg\n\n"
        "Intolerances: lactose"_s,
        u"allergies/0/name = Penicillin\nallergies/0/reaction = rash\nallergies/1/name = latex\n"
        "allergies/1/reaction = hives\nmedications/0/name = Metformin\nmedications/0/dosage = 850 mg, twice daily\n"
        "medications/1/name = Perindopril\nmedications/1/dosage = 5mg\nintolerances/0 = lactose"_s);
    pasteRow("none", u"Allergies: nil known\nMedications: nil"_s, u"allergies/0/name = NKA"_s);
    pasteRow("no known drug allergies says less", u"Allergies: NKDA"_s, {});
    pasteRow("in doubt", u"Allergies: ?penicillin, possibly nuts, see letter"_s, {});
    pasteRow(
        "next of kin in one line",
        u"Name: Helen Keller\nNext of kin: John Keller (husband) 0412 999 888\nPh: 0412 345 678"_s,
        u"first_name = Helen\nlast_name = Keller\nphone_number = 0412 345 678\nemergency_contact_name = John Keller\n"
        "emergency_contact_phone = 0412 999 888\nemergency_contact_relationship = Spouse"_s);
    pasteRow(
        "next of kin as a block",
        u"Emergency contact\nName: John Keller\nRelationship: brother\nPhone: 0412 999 888\n\n"
        "Mobile: 0412 345 678"_s,
        u"phone_number = 0412 345 678\nemergency_contact_name = John Keller\nemergency_contact_phone = 0412 999 888\n"
        "emergency_contact_relationship = Sibling"_s);
    pasteRow("the doctor's own numbers",
             u"Name: Helen Keller\n\nGP: Dr Anne Sullivan\nPhone: 03 9387 1234\nEmail: "
             "anne@example.com\nAddress: 1 High St, Kew VIC 3101\n\nReferred by: Dr Anne Sullivan"_s,
             u"first_name = Helen\nlast_name = Keller\nreferral_description = Dr Anne Sullivan"_s);
}

void PasteSignatures::healthAndKin()
{
    compare();
}

void PasteSignatures::otherLanguages_data()
{
    pasteColumns();
    pasteRow("German",
             u"Vorname: Jürgen\nNachname: Groß\nGeburtsdatum: 3. März 1975\nTelefon: +49 30 1234567\n"
             "Anschrift: Hauptstraße 5, 10115 Berlin\nAllergien: Penicillin und Latex"_s,
             u"first_name = Jürgen\nlast_name = Groß\ndate_of_birth = 1975-03-03\nphone_number = +49 30 1234567\n"
             "address/line1 = Hauptstraße 5\naddress/city = Berlin\naddress/postal_code = 10115\n"
             "allergies/0/name = Penicillin\nallergies/1/name = Latex"_s);
    pasteRow("French",
             u"Prénom : Zoé\nNom : Lefèvre\nDate de naissance : 14 juillet 1969\nAllergies : aucune\n"
             "Portable : +33 6 12 34 56 78"_s,
             u"first_name = Zoé\nlast_name = Lefèvre\ndate_of_birth = 1969-07-14\nphone_number = +33 6 12 34 56 78\n"
             "allergies/0/name = NKA"_s);
    pasteRow("Spanish",
             u"Nombre: Lucía\nApellidos: García Pérez\nFecha de nacimiento: 27 de junio de 1980\nCorreo: "
             "lucia@example.es"_s,
             u"first_name = Lucía\nlast_name = García Pérez\ndate_of_birth = 1980-06-27\nemail = lucia@example.es"_s);
}

void PasteSignatures::otherLanguages()
{
    compare();
}

QTEST_APPLESS_MAIN(PasteSignatures)
#include "pastesignatures.moc"
