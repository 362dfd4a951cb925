#include "desk/keyonce.h"

namespace Intake {

void wipeShared(const QByteArray &secret)
{
    // Not data(), which would make a copy of its own and leave what was to be wiped.
    volatile char *const bytes = const_cast<char *>(secret.constData());
    for (qsizetype at = 0; at < secret.size(); ++at)
        bytes[at] = 0;
}

KeyOnce::KeyOnce(KeySource::Kind kind, const PassphraseReader &passphrase)
    : m_source{kind, kind == KeySource::Kind::Passphrase && passphrase ? passphrase() : QByteArray()}
{
}

KeyOnce::~KeyOnce()
{
    wipeShared(m_source.secret);
}

} // namespace Intake
