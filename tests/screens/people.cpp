#include "screens/people.h"

namespace Intake::Testing {

using namespace Qt::StringLiterals;

Draft usualPerson()
{
    Client client;
    client.firstName = u"Zofia"_s;
    client.lastName = u"Wiśniewska-O’Hara"_s;
    client.preferredName = u"Zosia"_s;
    client.dateOfBirth = QDate(1968, 10, 6);
    client.sex = {u"female"_s};
    client.pronouns = {u"she/her"_s};
    client.title = {u"Dr"_s};
    client.profession = u"Optometrist"_s;
    client.phoneNumber = {u"+61 491 570 156"_s};
    client.email = u"zofia.w@example.net"_s;
    client.phoneNumbers = {{{}, u"7010 0000"_s, u"+61"_s, {u"home"_s}}};
    client.address = {{u"AU"_s}, u"7/12 Łódź Lane"_s, {}, u"Fitzroy North"_s, u"VIC"_s, u"3068"_s};
    client.emergencyContactName = u"Tomás Quick"_s;
    client.emergencyContactPhone = {u"+61 491 570 158"_s};
    client.emergencyContactRelationship = {u"Partner"_s};
    client.allergies = {{u"Codeine"_s, u"Hives"_s}, {u"Bee sting"_s, u"Anaphylaxis"_s}};
    client.medications = {{u"Metformin"_s, u"850 mg, oral, twice daily"_s}};
    client.intolerances = {u"Sorbitol"_s};
    client.privacyPolicyConsent = Consent::Rejected;
    client.alert = {u"Latex"_s};
    client.notes = {u"Prefers a message to a call."_s};
    return {client, {}};
}

Draft longPerson()
{
    Draft draft = usualPerson();
    Client &client = draft.client;
    client.firstName = u"Maria-Magdalena Wilhelmine Anastasia"_s;
    client.lastName = u"von Hohenzollern-Sigmaringen y Fernández de Córdoba-Figueroa"_s;
    client.profession = u"Deputy assistant secretary for occupational health and rehabilitation"_s;
    client.email = u"maria-magdalena.von.hohenzollern-sigmaringen@department.of.health.example.org"_s;
    client.alert = {
        u"Uses a wheelchair; interpreter for Auslan; carries two adrenaline pens; please ring the side bell"_s};
    client.medications = {{u"Hydrochlorothiazide with amiloride hydrochloride dihydrate"_s,
                           u"25 mg and 2.5 mg, half a tablet in the morning with food, not on days of dialysis"_s}};
    client.notes = {u"Comes with a carer.\nMornings only, and never on a Tuesday.\nRing the side bell."_s};
    return draft;
}

Draft wrongPerson()
{
    Draft draft = usualPerson();
    draft.client.dateOfBirth.reset();
    draft.unparsed[u"date_of_birth"_s] = u"31/2/19"_s;
    draft.client.email = u"zofia.w@example"_s;
    draft.client.phoneNumber = {u"call mum"_s};
    draft.client.medications = {{{}, u"5 mg"_s}};
    return draft;
}

} // namespace Intake::Testing
