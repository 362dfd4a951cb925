#include "shell/tokens.h"

namespace Intake {

Tokens::Tokens(std::shared_ptr<TokenPlace> place)
    : m_place(std::move(place))
{
}

void Tokens::read(const QUrl &server, QObject *receiver, Read reply)
{
    // What could not be kept is newer than what may be kept still.
    if (const auto held = m_held.find(originOf(server)); held != m_held.end()) {
        QMetaObject::invokeMethod(
            receiver,
            [reply = std::move(reply), token = held->second] {
                reply(Known{token, false});
            },
            Qt::QueuedConnection);
        return;
    }
    m_place->read(server, receiver, [reply = std::move(reply)](const tl::expected<KeptToken, StoreFault> &kept) {
        reply(kept.map([](const KeptToken &token) { return Known{token, true}; }));
    });
}

void Tokens::write(const QUrl &server, const QByteArray &token, QObject *receiver, TokenPlace::Done reply)
{
    const KeptToken kept{token, QDate::currentDate()};
    const QString origin = originOf(server);
    m_held[origin] = kept;
    m_place->write(server, kept, receiver,
                   [this, origin, kept, reply = std::move(reply)](const tl::expected<void, StoreFault> &written) {
                       if (const auto held = m_held.find(origin);
                           written && held != m_held.end() && held->second == kept)
                           m_held.erase(held);
                       reply(written);
                   });
}

void Tokens::forget(const QUrl &server, QObject *receiver, TokenPlace::Done reply)
{
    m_held.erase(originOf(server));
    m_place->forget(server, receiver, std::move(reply));
}

} // namespace Intake
