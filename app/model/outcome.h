#pragma once

namespace Intake {

/// What became of one sending (design: the life of an intake).
enum class Outcome {
    Created, ///< a whole, valid answer with an id
    Refused, ///< the server said no to this record
    Waiting, ///< certainly not created
    Unknown, ///< it may have been created: never sent again by itself
};

} // namespace Intake
