#include "advice/countrymessages.h"

#include <QFile>
#include <QtEndian>

namespace Intake {

CountryMessages::CountryMessages(const QLocale &locale)
{
    QFile file(u":/advice/countries/" % locale.name().section(u'_', 0, 0) % u".mo");
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_catalogue = file.readAll();
    if (number(0) != 0x950412de) // written by a machine of the other byte order, or no catalogue
        return;
    m_count = number(8);
    m_originals = number(12);
    m_translations = number(16);
}

quint32 CountryMessages::number(qsizetype at) const
{
    return at + 4 <= m_catalogue.size() ? qFromLittleEndian<quint32>(m_catalogue.constData() + at) : 0;
}

QByteArrayView CountryMessages::entry(quint32 table, quint32 index) const
{
    const qsizetype at = qsizetype(table) + qsizetype(index) * 8;
    const qsizetype length = number(at), start = number(at + 4);
    return start + length <= m_catalogue.size() ? QByteArrayView(m_catalogue).sliced(start, length) : QByteArrayView();
}

QString CountryMessages::of(const QString &english) const
{
    if (english.isEmpty()) // under which a catalogue keeps the story of its making
        return {};
    const QByteArray wanted = english.toUtf8();
    quint32 low = 0, high = m_count;
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        const int order = entry(m_originals, middle).compare(wanted);
        if (order == 0)
            return QString::fromUtf8(entry(m_translations, middle));
        (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
    }
    return {};
}

} // namespace Intake
