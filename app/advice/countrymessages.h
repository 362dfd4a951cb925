#pragma once

#include <QByteArray>
#include <QLocale>

namespace Intake {

/// The names of countries in one language, as the translators of iso-codes wrote them: its compiled message catalogue
/// (the format of GNU gettext), carried in the program for German, French, Spanish, Chinese, Vietnamese and Arabic.
/// Other languages have none and translate nothing.
class CountryMessages
{
public:
    explicit CountryMessages(const QLocale &locale);

    /// The translation of an English name; empty when there is none.
    QString of(const QString &english) const;

private:
    /// The text that an entry of one of the catalogue's two tables points to; empty when it points outside.
    QByteArrayView entry(quint32 table, quint32 index) const;
    quint32 number(qsizetype at) const;

    QByteArray m_catalogue;
    quint32 m_count = 0;
    quint32 m_originals = 0;
    quint32 m_translations = 0;
};

} // namespace Intake
