#pragma once

#include "api/createclient.h"
#include "support/certificates.h"

namespace Intake::Support {

inline const QByteArray token = "caspen-token-1234";

/// What a create told, and how often.
struct Told
{
    int times = 0;
    Verdict verdict;
};

/// Sends a client and waits until the create has told its verdict and everything behind it has come to rest; then the
/// create is gone, and its connections with it.
Told create(const QUrl &base, const CheckedClient &client, CreateLimits limits = {});

/// A good certificate, or plain HTTP.
ServerTls tlsFor(bool https);

/// A whole answer in JSON; `more` are further header lines.
QByteArray answer(const QByteArray &statusLine, const QByteArray &body, const QByteArray &more = {});

} // namespace Intake::Support
