#pragma once

#include "store/tokenplace.h"

#include <map>
#include <memory>

namespace Intake {

/// The tokens as the window uses them: kept in their place, and where there is none that would take them, held until
/// the program ends.
class Tokens
{
public:
    explicit Tokens(std::shared_ptr<TokenPlace> place);

    struct Known
    {
        KeptToken token;
        bool isKept = true; ///< else it holds for this run only
    };
    using Read = std::function<void(const tl::expected<Known, StoreFault> &)>;

    void read(const QUrl &server, QObject *receiver, Read reply);

    /// It holds at once; the reply says whether it is kept.
    void write(const QUrl &server, const QByteArray &token, QObject *receiver, TokenPlace::Done reply);
    void forget(const QUrl &server, QObject *receiver, TokenPlace::Done reply);

private:
    std::shared_ptr<TokenPlace> m_place;
    std::map<QString, KeptToken> m_held; ///< by origin
};

} // namespace Intake
