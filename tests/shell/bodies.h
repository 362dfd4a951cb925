#pragma once

#include <QByteArray>

namespace Intake {

/// A request body that nothing is wrong with, and how a server answers it.
inline const QByteArray person =
    R"({"first_name": "Mai", "last_name": "Nguyen", "date_of_birth": "1987-06-27T00:00:00Z"})";
inline const QByteArray answered =
    R"({"id":"cli_1","first_name":"Mai","last_name":"Nguyen","date_of_birth":"1987-06-27"})";

inline QByteArray named(const QByteArray &lastName)
{
    return QByteArray(person).replace("Nguyen", lastName);
}

} // namespace Intake
