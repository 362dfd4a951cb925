#include "support/hostileconnection.h"

#include <sys/socket.h>

namespace Intake::Support {

void resetOnClose(qintptr socket)
{
    const linger now{1, 0};
    setsockopt(int(socket), SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace Intake::Support
