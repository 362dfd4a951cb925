#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace Intake {

/// A familiar first name and the name that it often stands for, as they are written: "Bill", "William".
struct Nickname
{
    QString familiar;
    QString whole;
    friend bool operator==(const Nickname &, const Nickname &) = default;
};

/// Whether one of two folded first names is a familiar form of the other, in English.
std::optional<Nickname> nicknameOf(const QString &a, const QString &b);

/// The folded names that a folded name is a familiar form of: two for `alex`; none for most.
QStringList wholeNamesOf(const QString &folded);

} // namespace Intake
