#pragma once

#include <optional>
#include <QDate>
#include <QString>
#include <utility>

namespace Intake {

/// When somebody was asked, and by whom.
struct Asked
{
    QDate day;
    QString by = {}; ///< initials; empty: nobody had said who is at the desk

    bool operator==(const Asked &) const = default;
};

/// The words of a line that the forms put into the notes. It has two shapes: with the initials of who asked, and
/// without them when nobody had said who is at the desk. A line keeps the initials that it was written with.
struct AskedWords
{
    QString dated; ///< %1 stands for the day
    QString named; ///< %1 for the day, %2 for the initials

    QString line(const Asked &asked) const;

    /// What a line says to the letter, of any day and by anyone; nothing when someone has changed it.
    std::optional<Asked> read(const QString &line) const;

    /// The same of a line of this day, with what someone has written behind it.
    std::optional<std::pair<Asked, QString>> readOn(const QString &line, QDate day) const;

    /// The same of the end of a line, with what stands before it; only of lines with initials.
    std::optional<std::pair<Asked, QString>> readEnd(const QString &line) const;

    /// "23 Nov 2026", in the language of the screen.
    static QString date(QDate day);
};

} // namespace Intake
