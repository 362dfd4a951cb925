#pragma once

namespace Intake {

/// Whether the desktop asks programs for a dark look, in a way that Qt's own palette does not carry. Cheap: reads the
/// environment and at most one small settings file.
bool desktopPrefersDark();

} // namespace Intake
