#pragma once

#include "forms/theme.h"

#include <QIcon>

class QPainter;

namespace Intake {

/// Line icons of one family: drawn on a grid of 16 with a line of 1.5, always beside words, in the colour of the text
/// that they stand with. They lie in `resources/icons` and are read when first drawn.
enum class Icon { New, Find, Check, Warning, Stop, Waiting, Question, Draft, Copy, Print, Settings, Lock, Open };

void drawIcon(QPainter *painter, const QRectF &rect, Icon icon, const QColor &color);

/// For buttons and fields; it follows a change of the scheme. Disabled it is faded.
QIcon themeIcon(Icon icon, Theme::Token token);

/// The usual side of an icon beside text of this font.
int iconSide(const QFont &font);

} // namespace Intake
