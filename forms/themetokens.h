#pragma once

#include "forms/theme.h"

#include <array>

class QPalette;

namespace Intake::Theme {

inline constexpr std::size_t tokenCount = std::size_t(Token::GoodSoft) + 1;
using Colors = std::array<QRgb, tokenCount>;

/// The token table.
extern const Colors lightColors, darkColors;

/// The tokens of a desktop with colours of high contrast: its own few colours, with edges where others have shades.
Colors colorsOf(const QPalette &palette);

/// Black on white, white on black, or nearly so: such a desktop was set up by someone who needs it.
bool isHighContrast(const QPalette &palette);
bool isHighContrast(); ///< of the colours in force

/// The contrast of two opaque colours as WCAG defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// `share` of `over` laid on `under`, opaque.
QColor mix(const QColor &under, const QColor &over, double share);

} // namespace Intake::Theme
