#include "store/pinhash.h"

#include <sodium.h>

namespace Intake {

std::optional<QByteArray> hashedPin(const QByteArray &pin)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), pin.constData(), quint64(pin.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return std::nullopt;
    hash.resize(qsizetype(qstrlen(hash.constData())));
    return hash;
}

bool isPinOf(const QByteArray &hash, const QByteArray &pin)
{
    // A longer one would not be read to its end.
    return hash.size() < qsizetype(crypto_pwhash_STRBYTES) &&
           crypto_pwhash_str_verify(hash.constData(), pin.constData(), quint64(pin.size())) == 0;
}

} // namespace Intake
