#pragma once

namespace Intake {

/// What the program says to the one who started it; scripts lean on these numbers.
enum class ExitCode {
    Done = 0,
    CouldNotStart = 1, ///< of the practice server
    Usage = 2,
    Checks = 3,  ///< refused by our own checks: nothing was sent
    Refused = 4, ///< by the server
    Waiting = 5, ///< certainly not created
    Unknown = 6, ///< it may have been created
    Secret = 7,  ///< the store, its key or a token cannot be used
    Broken = 8,  ///< the audit log is not as it was written
};

} // namespace Intake
