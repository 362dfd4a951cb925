#pragma once

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace Intake {

/// The name of a country in the language of a locale, where there is one, else in English; the code itself when nobody
/// knows it. In English it reads no file.
QString countryNameIn(const QLocale &locale, const QString &code);

/// Countries as people call them: by their name in the language of a locale, by English, formal, former and short names
/// ("Burma", "Czech Republic", "Scotland"), by their codes of two or three letters. Case, accents and points do not
/// count. Making one reads the names (a few milliseconds), so it is made when a country is first typed or chosen.
class CountryNames
{
public:
    explicit CountryNames(const QLocale &locale);

    /// One for each country, in the order of the language's alphabet.
    const QStringList &names() const { return m_shown; }
    QString name(const QString &code) const;

    /// The two-letter code; empty when the text names no country, or none alone ("Korea").
    QString codeFor(const QString &typed) const;

    /// A name that one or several countries of today have given up or share: "Yugoslavia", "Korea".
    bool isShared(const QString &typed) const;

    /// What may be meant by a text that names no country: those that share the name, then those that begin so, then
    /// those that are spelled nearly so. Codes, at most `most`.
    QStringList likely(const QString &typed, int most) const;

private:
    void add(const QString &name, const QString &code);
    void addCountries(const QLocale &locale);
    void addHeads();
    void addOtherNames();

    QStringList m_shown;
    QHash<QString, QString> m_nameOf;            ///< by code
    QHash<QString, QString> m_codes;             ///< by code of two or three letters
    QHash<QString, QString> m_byName;            ///< by folded name
    QHash<QString, QStringList> m_shared;        ///< folded name to those who share it
    QList<std::pair<QString, QString>> m_headed; ///< what stands before a comma or bracket, with the code
};

} // namespace Intake
