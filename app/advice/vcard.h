#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace Intake {

/// One line of a vCard (RFC 6350, RFC 2426, and versit's vCard 2.1), decoded.
struct CardLine
{
    QString name;           ///< upper case, without its group: "TEL"
    QStringList types;      ///< lower case: "cell", "home", "pref"
    QStringList parts;      ///< its components (`;`), without escapes
    bool isDamaged = false; ///< its bytes are in no encoding that it names

    QString text() const { return parts.join(u';'); }
    QString part(qsizetype at) const { return parts.value(at).trimmed(); }
    bool has(QLatin1StringView type) const { return types.contains(type); }
};

using Card = std::vector<CardLine>;

/// All cards of a text, broken ones as far as they can be read; a card inside another is left out, as are pictures,
/// keys and sounds. Folded lines of all versions and quoted-printable lines are joined.
std::vector<Card> cardsIn(const QString &text);

/// True for a text in which a card begins.
bool hasCard(const QString &text);

} // namespace Intake
