#include "api/server.h"
#include "fuzz/targets.h"

#include <QHostAddress>

namespace Intake::Fuzz {

using namespace Qt::StringLiterals;

void addresses(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes);
    const auto taken = serverAddress(typed);
    static_cast<void>(tokenFrom(bytes));
    if (!taken)
        return;
    const bool here = QHostAddress(taken->host()).isLoopback() || taken->host() == "localhost"_L1;
    promised(taken->scheme() == "https"_L1 || (taken->scheme() == "http"_L1 && here), "https, or this computer");
    promised(!taken->host().isEmpty() && taken->userInfo().isEmpty(), "a host, and nobody's name before it");
    promised(!taken->hasQuery() && !taken->hasFragment(), "nothing behind the path");
    const QString shown = shownAddress(*taken);
    promised(std::all_of(shown.begin(), shown.end(), [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'\\'; }),
             "it can be shown in plain letters");
    const auto again = serverAddress(shown);
    promised(again && *again == *taken && shownAddress(*again) == shown, "what is shown leads to the same place");
}

} // namespace Intake::Fuzz
