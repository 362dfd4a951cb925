#pragma once

#include "forms/recordview.h"

#include <QStringList>

namespace Intake {

/// One value on screen: a field, a row of a list, or a member that no field describes.
struct RecordLine
{
    QString path;
    QString label;     ///< empty when the line above has the same
    QString name;      ///< of the value alone, with the number of its row: "Allergy 2"
    QString value;     ///< empty: nothing came back
    QString mark = {}; ///< how it differs from what was sent, in words; empty when it does not
};

struct RecordSection
{
    QString title;
    std::vector<RecordLine> lines;
};

/// The record view in words, before it is widgets or text.
struct RecordSheet
{
    QString outcome; ///< "Created 10:44:12 (AEDT)"
    QString name;
    QString nameAndBirthDate;
    QString id;
    QStringList facts; ///< birth date, age, phone
    std::vector<RecordLine> warnings;
    QString differencesTitle;
    QStringList differences;
    std::vector<RecordSection> sections;
    QString notRecorded;
    QString practice; ///< that this is no real client; empty for one
};

RecordSheet recordSheet(const RecordShown &shown);

/// All of it as plain text, a line a value.
QString asText(const RecordSheet &sheet);

/// The words for an instant as the server wrote it: local time with its zone, the day too when it is not `today`. What
/// is no instant stays as it was written.
QString createdWords(const QString &timestamp, QDate today);

} // namespace Intake
