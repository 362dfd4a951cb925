#pragma once

#include <QJsonObject>
#include <QString>
#include <vector>

namespace Intake::Practice {

/// A complaint about one field, in the API's way of naming it (`medications.0.name`) and in its words.
struct Complaint
{
    QString field;
    QString words;
    friend bool operator==(const Complaint &, const Complaint &) = default;
};

using Complaints = std::vector<Complaint>;

/// The body as the API's framework hands it on: every text without white space at its ends.
QJsonObject tidied(const QJsonObject &body);

/// What the API would refuse in a tidied body, in the order of the field table. Unknown members are ignored.
Complaints complaintsAbout(const QJsonObject &body);

/// The body of a 422: the first complaint as the message, all of them by field.
QJsonObject complaintBody(const Complaints &complaints);

} // namespace Intake::Practice
