#pragma once

#include "store/tokenplace.h"

#include <map>

namespace Intake::Testing {

/// A keychain that answers a moment later, as the real ones do; or that there is none.
class FakeTokens final : public TokenPlace
{
public:
    std::map<QString, KeptToken> kept;
    bool isThere = true;
    int asked = 0;

    void read(const QUrl &server, QObject *receiver, Read reply) override
    {
        ++asked;
        later(receiver, [this, origin = originOf(server), reply] {
            const auto token = kept.find(origin);
            if (!isThere)
                reply(tl::unexpected(StoreFault::KeychainAbsent));
            else if (token == kept.end())
                reply(tl::unexpected(StoreFault::KeyMissing));
            else
                reply(token->second);
        });
    }
    void write(const QUrl &server, const KeptToken &token, QObject *receiver, Done reply) override
    {
        if (isThere)
            kept[originOf(server)] = token;
        later(receiver, [this, reply] {
            reply(isThere ? tl::expected<void, StoreFault>() : tl::unexpected(StoreFault::KeychainAbsent));
        });
    }
    void forget(const QUrl &server, QObject *receiver, Done reply) override
    {
        kept.erase(originOf(server));
        later(receiver, [reply] { reply({}); });
    }

private:
    static void later(QObject *receiver, std::function<void()> run)
    {
        QMetaObject::invokeMethod(receiver, std::move(run), Qt::QueuedConnection);
    }
};

} // namespace Intake::Testing
