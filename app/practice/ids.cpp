#include "practice/ids.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

namespace Intake::Practice {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QString digits(quint64 value, int count)
{
    QString text(count, u'0');
    for (qsizetype i = count - 1; i >= 0; --i, value >>= 5)
        text[i] = QLatin1Char(alphabet[value & 31]);
    return text;
}

/// 10 characters of 48 bits, then twice 8 of 40 bits.
QString idText(QLatin1StringView prefix, quint64 time, quint64 first, quint64 second)
{
    const quint64 mask = (quint64(1) << 40) - 1;
    return prefix % digits(time & ((quint64(1) << 48) - 1), 10) % digits(first & mask, 8) % digits(second & mask, 8);
}

} // namespace

QString newId(QLatin1StringView prefix)
{
    QRandomGenerator *random = QRandomGenerator::global();
    return idText(prefix, quint64(QDateTime::currentMSecsSinceEpoch()), random->generate64(), random->generate64());
}

QString lastingId(QLatin1StringView prefix, const QString &number)
{
    const QByteArray hash = QCryptographicHash::hash(QString(prefix % number).toUtf8(), QCryptographicHash::Sha256);
    const auto part = [&](qsizetype from) { return hash.mid(from, 8).toHex().toULongLong(nullptr, 16); };
    return idText(prefix, quint64(1'719'800'000'000), part(0), part(8));
}

} // namespace Intake::Practice
