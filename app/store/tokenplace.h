#pragma once

#include "store/storefault.h"

#include <chrono>
#include <functional>
#include <QDate>
#include <QObject>
#include <QUrl>
#include <tl/expected.hpp>

namespace Intake {

/// A token as it is kept. When it was entered is all of it that is ever shown.
struct KeptToken
{
    QByteArray token;
    QDate entered = {};
    friend bool operator==(const KeptToken &, const KeptToken &) = default;
};

/// Scheme, host and port of an address, as the name under which its token is kept: `https://api.example.com:443`. The
/// host stands in ASCII, so that one written with letters that look alike is another one.
QString originOf(const QUrl &server);

/// Where the tokens are kept, each for one origin: another scheme, host or port has none. Answers come later, never
/// from within; a receiver that is gone hears nothing.
class TokenPlace
{
public:
    virtual ~TokenPlace() = default;

    using Read = std::function<void(const tl::expected<KeptToken, StoreFault> &)>;
    using Done = std::function<void(const tl::expected<void, StoreFault> &)>;

    /// Faults: KeyMissing when there is none, else why the place cannot be asked.
    virtual void read(const QUrl &server, QObject *receiver, Read reply) = 0;
    virtual void write(const QUrl &server, const KeptToken &token, QObject *receiver, Done reply) = 0;

    /// That there was none is no fault.
    virtual void forget(const QUrl &server, QObject *receiver, Done reply) = 0;
};

/// The system's keychain: service "Intake", the entry named after the origin. One that does not answer in time counts
/// as locked.
class KeychainTokens final : public TokenPlace
{
public:
    explicit KeychainTokens(std::chrono::milliseconds patience = std::chrono::seconds(5));

    void read(const QUrl &server, QObject *receiver, Read reply) override;
    void write(const QUrl &server, const KeptToken &token, QObject *receiver, Done reply) override;
    void forget(const QUrl &server, QObject *receiver, Done reply) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace Intake
