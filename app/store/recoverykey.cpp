#include "store/recoverykey.h"

#include <array>
#include <QStringView>
#include <sodium.h>

namespace Intake {

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype groupSize = 4;
constexpr qsizetype checkSize = 4; ///< characters, of 5 bits each
constexpr qsizetype longest = 64;  ///< with all its dashes

QString base32(const QByteArray &bytes)
{
    QString text;
    text.reserve(longest); // so that it is never moved, which would leave a copy behind
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (held += 8; held >= 5; held -= 5)
            text += alphabet[(bits >> (held - 5)) & 31];
    }
    return text;
}

/// The characters after the secret that tell a slip of the pen.
QString check(const QByteArray &secret)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(secret.constData()),
                       quint64(secret.size()), nullptr, 0);
    return base32(QByteArray(reinterpret_cast<const char *>(hash.data()), 5)).left(checkSize);
}

/// Whatever dash it came to be on its way, and the marks that are not seen.
bool isBetween(QChar typed)
{
    return typed.isSpace() || typed.category() == QChar::Punctuation_Dash || typed.category() == QChar::Other_Format;
}

qsizetype digit(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return 0;
    return upper == u'I' || upper == u'L' ? 1 : alphabet.indexOf(upper);
}

} // namespace

QString recoveryText(const QByteArray &secret)
{
    QString text = base32(secret);
    text += check(secret);
    for (qsizetype at = text.size() - groupSize; at > 0; at -= groupSize)
        text.insert(at, u'-');
    return text;
}

std::optional<QByteArray> recoverySecret(const QString &typed)
{
    QByteArray secret;
    QString typedCheck;
    quint32 bits = 0;
    int held = 0;
    for (const QChar each : typed) {
        if (isBetween(each))
            continue;
        const qsizetype value = digit(each);
        if (value < 0)
            return std::nullopt;
        if (secret.size() == recoverySecretSize) {
            typedCheck += alphabet[value];
            continue;
        }
        bits = (bits << 5) | quint32(value);
        held += 5;
        if (held >= 8) {
            held -= 8;
            secret += char((bits >> held) & 255);
        }
    }
    return secret.size() == recoverySecretSize && typedCheck == check(secret) ? std::optional(secret) : std::nullopt;
}

} // namespace Intake
