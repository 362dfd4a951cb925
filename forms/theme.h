#pragma once

#include "model/settings.h"

#include <QColor>
#include <QFont>

class QAbstractButton;
class QApplication;
class QWidget;

namespace Intake::Theme {

/// The colours by name; each exists in light and dark. Text pairs keep a contrast of 4.5 : 1, shapes 3 : 1.
enum class Token {
    Background,
    Side,
    Card,
    Field,
    Line,
    FieldLine,
    Ink,
    Muted,
    Accent,
    OnAccent,
    OnAccentMuted,
    AccentSoft,
    Bad,
    BadSoft,
    Warn,
    WarnSoft,
    Good,
    GoodSoft
};

using Scheme = Look;

/// Sets style, palette and font of the whole program; called again, it changes what is on screen. `System` follows the
/// desktop: light or dark, or the desktop's own colours where those are of high contrast.
void apply(QApplication &app, Look look = Look::System, Density density = Density::Roomy);
bool isDark();
bool isCompact();
QColor color(Token token);

/// Four sizes as ratios of the system's font: help and labels 0.89, text 1, the person's name 1.57, headline 2. Text is
/// never smaller than 14 pixels at 96 dpi.
enum class Size { Help, Text, Name, Headline };
QFont font(Size size, QFont::Weight weight = QFont::Normal);

/// Multiples of the 8-pixel grid (half steps allowed), in device-independent pixels.
constexpr int grid(double steps)
{
    return int(8 * steps);
}

/// Room between things that shrinks where the density is compact. Distances within a control never do.
int air(double steps);

/// What kind of control this is; the style draws by it. Main: filled, at most one a screen. Plain: edged. Quiet: accent
/// text without an edge. Section: a tab of the section index. Segment: one of a row of choices that touch each other (a
/// push button or, better, a radio button); put them side by side with spacing 0.
enum class ButtonKind { Plain, Main, Quiet, Section, Segment };
void setButtonKind(QWidget *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// Drawn smaller and fainter after the text of a button, and no part of its name: a shortcut ("Ctrl+Enter").
void setHint(QAbstractButton *button, const QString &hint);
QString hint(const QWidget *button);

/// A number in the colour of problems after the text of a section button; 0 shows none.
void setCount(QAbstractButton *button, int count);
int count(const QWidget *button);

/// A field with a problem gets a red edge and a bar at its start side.
void setProblem(QWidget *field, bool problem);
bool hasProblem(const QWidget *field);

/// Text colour of a label by token: muted help, red problem. It follows a change of the scheme.
void setTextToken(QWidget *label, Token token);

} // namespace Intake::Theme
