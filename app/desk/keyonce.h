#pragma once

#include "store/store.h"

namespace Intake {

/// Gives a passphrase that lies somewhere; empty when it cannot now.
using PassphraseReader = std::function<QByteArray()>;

/// Wipes it where it is, and so in all that shares it, as copies of a QByteArray do. Of bytes that are the caller's
/// own.
void wipeShared(const QByteArray &secret);

/// The source of a kind for one job on the store's thread. What the reader gives is wiped at the end of it, wherever it
/// was handed on to.
class KeyOnce
{
public:
    KeyOnce(KeySource::Kind kind, const PassphraseReader &passphrase);
    ~KeyOnce();
    Q_DISABLE_COPY_MOVE(KeyOnce)

    const KeySource &source() const { return m_source; }

private:
    KeySource m_source;
};

} // namespace Intake
