#pragma once

#include "advice/paste.h"

#include <optional>

namespace Intake {

/// A name as a text writes it, in its parts.
struct PersonName
{
    QString title; ///< one that the form offers
    QString first;
    QString last;
    QString preferred;
    bool isSure = true;
    qsizetype length = 0; ///< of the text that was read
};

/// The name that a text begins with. A labelled one may be in small letters and in any script.
std::optional<PersonName> nameAtStart(const QString &text, bool isLabelled);

struct FoundPhone
{
    QString number; ///< as it is written, with single spaces
    qsizetype start;
    qsizetype length;
    bool isMobile;
};

/// Phone numbers: international ones with a plus, and national ones of the place's country. A labelled one may be any
/// number of 6 to 15 digits. Service numbers (13…, 1300, 1800, 000) belong to nobody and are left out.
std::vector<FoundPhone> phonesIn(const QString &text, const ReadingPlace &place, bool isLabelled);

QStringList emailsIn(const QString &text);

struct FoundDate
{
    QDate date;
    qsizetype start;
    qsizetype length;
};

/// The dates in a text, in the place's order or with the month as a word.
std::vector<FoundDate> datesIn(const QString &text, const ReadingPlace &place);

/// A date on which somebody who lives today may have been born.
bool mayBeBirthDate(QDate date, QDate today);

struct FoundAddress
{
    QString line1;
    QString city;
    QString state; ///< VIC, NSW …
    QString postcode;
    bool isSure = true; ///< state and postcode agree
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The first Australian address in a text: a street line or a post office box, with what follows of suburb, state and
/// postcode.
std::optional<FoundAddress> addressIn(const QString &text);

/// Suburb, state and postcode alone: "Fitzroy VIC 3065".
std::optional<FoundAddress> suburbLine(const QString &text);

/// The usual short name of an Australian state; empty for other words.
QString stateFor(const QString &words);

} // namespace Intake
