#include "model/fullest.h"

using namespace Intake;

namespace IntakeTest {

namespace {

void describePerson(Client &client)
{
    client.firstName = QStringLiteral("Zoe\u0308");
    client.lastName = QStringLiteral(" O’Brien-Nguyễn ");
    client.preferredName = QStringLiteral("Zo");
    client.dateOfBirth = QDate(1987, 6, 27);
    client.sex = {QStringLiteral("female")};
    client.genderIdentity = {QStringLiteral("Woman")};
    client.pronouns = {QStringLiteral("she/her")};
    client.title = {QStringLiteral("Dr")};
    client.profession = QStringLiteral("Potter");
}

void describeContact(Client &client)
{
    client.phoneNumber = {QStringLiteral("+61 491 570 156")};
    client.email = QStringLiteral("zoe@example.org");
    client.phoneNumbers = {{{}, QStringLiteral("491 570 157"), QStringLiteral("+61"), {QStringLiteral("mobile")}},
                           {{}, QStringLiteral("7010-0000"), QStringLiteral("+61"), {QStringLiteral("work")}}};
    client.address = {{QStringLiteral("AU")},      QStringLiteral("12 Wattle Lane"),
                      QStringLiteral("Rear gate"), QStringLiteral("Fitzroy"),
                      QStringLiteral("VIC"),       QStringLiteral("3065")};
    client.emergencyContactName = QStringLiteral("Tomás Quick");
    client.emergencyContactPhone = {QStringLiteral("+61 (4) 9157 0158")};
    client.emergencyContactRelationship = {QStringLiteral("Partner")};
}

void describeHealth(Client &client)
{
    client.allergies = {{QStringLiteral("Latex"), QStringLiteral("Hives")}, {QStringLiteral("Bee sting"), {}}};
    client.medications = {{QStringLiteral("Metformin"), QStringLiteral("500 mg, oral, with meals")},
                          {QStringLiteral("Salbutamol"), {}}};
    client.intolerances = {QStringLiteral("Lactose"), QStringLiteral("Sorbitol")};
}

} // namespace

Client fullestClient()
{
    Client client;
    describePerson(client);
    describeContact(client);
    describeHealth(client);
    client.referralTypeId = {QStringLiteral("12")};
    client.referralDescription = {QStringLiteral("From Dr Hale")};
    client.referredById = {QStringLiteral("cli_01J0REFERRER")};
    client.privacyPolicyConsent = Consent::Accepted;
    client.tagIds = {{QStringLiteral("3")}, {QStringLiteral("9007199254740993")}};
    client.alert = {QStringLiteral("Uses a wheelchair 🧑‍🦽")};
    client.notes = {QStringLiteral("Mornings only.\nRing the side bell.")};
    return client;
}

Client smallestClient()
{
    Client client;
    client.firstName = QStringLiteral("Ana");
    client.lastName = QStringLiteral("Kaur");
    return client;
}

} // namespace IntakeTest
