#include "advice/pastetable.h"

using namespace Intake;
using namespace Intake::Testing;

/// Referral letters: what is the patient's is proposed, what is the writer's is not.
class PasteLetters : public QObject
{
    Q_OBJECT

private slots:
    void letters_data();
    void letters();
};

void PasteLetters::letters_data()
{
    pasteColumns();
    pasteRow(
        "a paragraph",
        u"Thank you for seeing Mrs Helen Keller, DOB 27/06/1980, of 12 Smith St, Fitzroy VIC 3065, who is allergic to "
        "penicillin."_s,
        u"first_name = Helen\nlast_name = Keller\ndate_of_birth = 1980-06-27\ntitle = Mrs\n"
        "address/line1 = 12 Smith St\naddress/city = Fitzroy\naddress/state = VIC\naddress/postal_code = 3065\n"
        "allergies/0/name = penicillin"_s);
    pasteRow(
        "with letterhead and signature",
        u"Brunswick Medical Centre\n99 Sydney Road, Brunswick VIC 3056\nPh 03 9387 1234  Fax 03 9387 1235\n"
        "12 May 2026\n\nDear Colleague,\n\nThank you for seeing this pleasant 46 year old lady, Ms Zofia Wiśniewska "
        "(DOB "
        "6/10/1968), mobile 0412 345 678. She is allergic to codeine and latex. Her mother is allergic to bees.\n\n"
        "Medications: Metformin 850 mg\n\nKind regards,\nDr Anne Sullivan MBBS FRACGP\nProvider No 123456A\n"
        "anne@example.com\nMob 0499 888 777"_s,
        u"first_name = Zofia\nlast_name = Wiśniewska\ndate_of_birth = 1968-10-06\ntitle = Ms\n"
        "phone_number = 0412 345 678\nallergies/0/name = codeine\nallergies/1/name = latex\n"
        "medications/0/name = Metformin\nmedications/0/dosage = 850 mg"_s);
    pasteRow("a subject line with a block",
             u"Dr Bob Brown\nbob@example.com\n\nRe: Mr Peter O’Brien, DOB 1/2/1950\n4 High Street, Kew VIC 3101\nPh: "
             u"03 9853 "
             "1111\n\nDear Anne,\nI am referring Peter for physiotherapy after his fall on 3/4/2026.\nPlease call me "
             "on 0400 "
             "111 222.\n\nYours sincerely\nBob Brown\n0400 111 222"_s,
             u"first_name = Peter\nlast_name = O’Brien\ndate_of_birth = 1950-02-01\ntitle = Mr\n"
             "phone_number = 03 9853 1111\naddress/line1 = 4 High Street\naddress/city = Kew\naddress/state = VIC\n"
             "address/postal_code = 3101"_s);
    pasteRow("without a birth date",
             u"I would like to refer my patient John Citizen for assessment.\n\nRegards\nAnn Lee\n"
             "ann@example.com"_s,
             u"first_name = John\nlast_name = Citizen"_s);
    pasteRow("the doctor's date of birth is not asked",
             u"Dear Dr Jones,\nThank you for seeing Mr Tom Lee.\nDOB 5/5/1955"_s,
             u"first_name = Tom\nlast_name = Lee\ndate_of_birth = 1955-05-05\ntitle = Mr"_s);
    pasteRow("an allergy denied",
             u"Thank you for seeing Mr Tom Lee. He has no known allergies and denies allergy to latex."_s,
             u"first_name = Tom\nlast_name = Lee\ntitle = Mr"_s);
    pasteRow("next of kin in the letter",
             u"Thank you for seeing Mr Tom Lee.\nNext of kin: Amy Lee (daughter) 0412 222 333\n\nRegards\nDr X"_s,
             u"first_name = Tom\nlast_name = Lee\ntitle = Mr\nemergency_contact_name = Amy Lee\n"
             "emergency_contact_phone = 0412 222 333\nemergency_contact_relationship = Child"_s);
    pasteRow("a subject that is no person", u"Re: Appointment on Tuesday\nHi Anne, thank you for seeing to this. Bye"_s,
             {});
}

void PasteLetters::letters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    comparePasted(readIn(text), expected);
}

QTEST_APPLESS_MAIN(PasteLetters)
#include "pasteletters.moc"
