#include "shell/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Intake {

void leaveNoCore()
{
    // Neither this nor what follows can fail for reasons that the program could mend: a system without them is as open
    // as it was.
    const rlimit none = {0, 0};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &none));
}

void closeMemory()
{
    static_cast<void>(::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0));
}

bool hasBorrowedRights()
{
    return ::getuid() != ::geteuid() || ::getgid() != ::getegid();
}

} // namespace Intake
