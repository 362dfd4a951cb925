#include "api/onceonlybody.h"

#include <algorithm>

namespace Intake {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would take bytes that nobody has asked for, and count them as sent.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, bytesAvailable());
    if (count <= 0)
        return most > 0 ? -1 : 0;
    std::copy_n(m_bytes.constData() + m_taken, count, data);
    m_taken += count;
    return count;
}

} // namespace Intake
