#include "store/vault.h"

#include <algorithm>
#include <QStringBuilder>
#include <sodium.h>
#include <utility>

namespace Intake {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype macSize = 32;
constexpr qsizetype keyIdSize = 16;
constexpr char purpose[crypto_kdf_CONTEXTBYTES + 1] = "intakev1";

static_assert(Key::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && Key::size == crypto_kdf_KEYBYTES);

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

Key daughter(const Key &key, quint64 number)
{
    Key made;
    crypto_kdf_derive_from_key(made.data(), Key::size, number, purpose, key.data());
    return made;
}

} // namespace

Key::Key()
    : m_bytes(static_cast<unsigned char *>(sodium_malloc(size)))
{
    Q_CHECK_PTR(m_bytes);
    sodium_memzero(m_bytes, size);
}

Key::Key(const Key &other)
    : Key()
{
    std::copy_n(other.m_bytes, size, m_bytes);
}

Key::Key(Key &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
{
}

Key &Key::operator=(Key other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

Key::~Key()
{
    sodium_free(m_bytes); // wipes it first
}

void Key::putAway()
{
    sodium_mprotect_noaccess(m_bytes);
}

void Key::takeBack()
{
    sodium_mprotect_readwrite(m_bytes);
}

Key Key::random()
{
    Key key;
    randombytes_buf(key.data(), size);
    return key;
}

bool startCrypto()
{
    return sodium_init() >= 0;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray made(size, Qt::Uninitialized);
    randombytes_buf(made.data(), std::size_t(size));
    return made;
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached())
        sodium_memzero(secret.data(), std::size_t(secret.size()));
    secret.clear();
}

void wipe(QString &secret)
{
    if (secret.isDetached())
        sodium_memzero(secret.data(), std::size_t(secret.size()) * sizeof(QChar));
    secret.clear();
}

void wipeStack()
{
    constexpr std::size_t deepest = 32 * 1024; // deeper than any of the crypto goes
    sodium_stackzero(deepest);
}

QByteArray sealBox(const Key &key, const QByteArray &context, const QByteArray &plain)
{
    QByteArray box = randomBytes(nonceSize);
    box.resize(nonceSize + plain.size() + tagSize);
    unsigned char *const out = bytes(box);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceSize, nullptr, bytes(plain), quint64(plain.size()),
                                               bytes(context), quint64(context.size()), nullptr, out, key.data());
    return box;
}

std::optional<QByteArray> openBox(const Key &key, const QByteArray &context, const QByteArray &box)
{
    if (box.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray plain(box.size() - nonceSize - tagSize, Qt::Uninitialized);
    const unsigned char *const in = bytes(box);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, in + nonceSize,
                                                                  quint64(box.size() - nonceSize), bytes(context),
                                                                  quint64(context.size()), in, key.data());
    return failed ? std::nullopt : std::optional(plain);
}

Vault::Vault(const Key &dataKey)
    : m_dataKey(dataKey)
    , m_boxes(daughter(dataKey, 1))
    , m_marks(daughter(dataKey, 2))
    , m_keyId(reinterpret_cast<const char *>(daughter(dataKey, 3).data()), keyIdSize)
{
}

QByteArray Vault::seal(const QByteArray &context, const QByteArray &plain) const
{
    return sealBox(m_boxes, m_keyId + context, plain);
}

std::optional<QByteArray> Vault::open(const QByteArray &context, const QByteArray &box) const
{
    return openBox(m_boxes, m_keyId + context, box);
}

void Vault::putAway()
{
    for (Key *key : {&m_dataKey, &m_boxes, &m_marks})
        key->putAway();
}

void Vault::takeBack()
{
    for (Key *key : {&m_dataKey, &m_boxes, &m_marks})
        key->takeBack();
}

QByteArray Vault::mac(const QByteArray &message) const
{
    QByteArray made(macSize, Qt::Uninitialized);
    crypto_generichash(bytes(made), macSize, bytes(message), quint64(message.size()), m_marks.data(), Key::size);
    return made;
}

} // namespace Intake
