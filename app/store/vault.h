#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace Intake {

/// 32 secret bytes in a page of their own: kept out of swap (as far as the system lets a program lock its memory) and
/// out of core dumps, between pages that nobody can touch, and wiped when they go.
class Key
{
public:
    static constexpr std::size_t size = 32;

    Key();
    Key(const Key &other);
    Key(Key &&other) noexcept;
    Key &operator=(Key other) noexcept;
    ~Key();

    static Key random();

    unsigned char *data() { return m_bytes; }
    const unsigned char *data() const { return m_bytes; }

    /// Out of this program's own reach until takeBack(): to read it meanwhile ends the program.
    void putAway();
    void takeBack();

private:
    unsigned char *m_bytes; ///< null once it was moved away
};

/// Starts the crypto library; everything here and in keyslots.h needs it once before.
bool startCrypto();

QByteArray randomBytes(qsizetype size);

/// Empties it. Its bytes are overwritten where nobody else holds them: the last who does has to wipe them too.
void wipe(QByteArray &secret);
void wipe(QString &secret);

/// What functions that have returned left of keys on this thread's stack.
void wipeStack();

/// A box is a random nonce of 24 bytes, then XChaCha20-Poly1305 over the text. It opens only in the context in which it
/// was sealed, and only if no bit of it was changed.
QByteArray sealBox(const Key &key, const QByteArray &context, const QByteArray &plain);
std::optional<QByteArray> openBox(const Key &key, const QByteArray &context, const QByteArray &box);

/// Seals and opens what the store holds, and marks what stands there in the clear. Holds the data key's two daughters:
/// one for boxes, one for marks.
class Vault
{
public:
    explicit Vault(const Key &dataKey);

    QByteArray seal(const QByteArray &context, const QByteArray &plain) const;
    std::optional<QByteArray> open(const QByteArray &context, const QByteArray &box) const;
    QByteArray mac(const QByteArray &message) const;
    const Key &dataKey() const { return m_dataKey; }

    /// All three keys; see Key.
    void putAway();
    void takeBack();

private:
    Key m_dataKey;
    Key m_boxes;
    Key m_marks;
    QByteArray m_keyId; ///< public; in every context, so that no box of another key is even tried
};

} // namespace Intake
