// Makes a practice store of many intakes, as a busy clinic's might be after a year: a tenth are drafts, half of the
// rest were created today.
//
//     bench_fillstore COUNT FOLDER

#include "desk/intake.h"
#include "store/store.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Intake;
using namespace Qt::StringLiterals;

namespace {

Client someone(int number)
{
    constexpr const char *names[] = {"Amara", "Bartłomiej", "Chidi", "Đặng", "Émile", "Fatima", "Güneş", "Helen"};
    Client client;
    client.firstName = QString::fromUtf8(names[number % std::size(names)]);
    client.lastName = u"Person %1"_s.arg(number);
    client.phoneNumber = {u"+61400%1"_s.arg(number, 6, 10, QChar(u'0'))};
    client.email = u"person%1@example.org"_s.arg(number);
    client.dateOfBirth = QDate(1950, 1, 1).addDays(number * 3 % 25'000);
    client.address.line1 = u"%1 Sample Street"_s.arg(number);
    client.allergies = {{u"Penicillin"_s, u"rash"_s}};
    client.notes = {u"Prefers mornings. "_s.repeated(20)};
    return client;
}

OneIntake draft(int number, const QDateTime &now)
{
    OneIntake intake;
    intake.row.id = QUuid::createUuid();
    intake.row.begun = intake.row.changed = now.addSecs(-number).toMSecsSinceEpoch();
    intake.draft.client = someone(number);
    return intake;
}

OneIntake created(int number, const QDateTime &now, bool today)
{
    OneIntake intake = draft(number, now);
    intake.row.state = State::Created;
    const QDateTime at = today ? now : now.addDays(-2);
    intake.row.changed = at.toMSecsSinceEpoch();
    const Client client = std::exchange(intake.draft.client, Client());
    QJsonObject json = toJson(client);
    json[u"id"_s] = u"cli_%1"_s.arg(number);
    intake.sending = Sending{QUuid::createUuid(), at, u"practice"_s, client, {}};
    intake.record = recordFrom(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return intake;
}

OneIntake intakeOf(int number, const QDateTime &now)
{
    return number % 10 == 0 ? draft(number, now) : created(number, now, number % 2 == 0);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto store = Store::open({arguments[2] + u"/practice"_s, {KeySource::Kind::KeyFile, {}}});
    if (!store)
        return 1;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int number = 0; number < arguments[1].toInt(); ++number) {
        const OneIntake intake = intakeOf(number, now);
        Row row = intake.row;
        row.payload = payloadOf(intake);
        if (!(*store)->add(std::move(row)))
            return 1;
    }
    return (*store)->setValue(u"session"_s, "closed") ? 0 : 1;
}
