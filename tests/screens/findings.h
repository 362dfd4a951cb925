#pragma once

#include <QStringList>
#include <QWidget>

namespace Intake::Testing {

/// What a careful person would find wrong with a window, by walking its widgets: one sentence a finding, none where all
/// is well. Pixels are not compared.

/// Words that do not fit: of labels, buttons, choices, tabs, table heads, lists; and widgets that reach out of what
/// they stand in. A name that is shortened must stand whole in a tooltip.
QStringList cutOff(const QWidget &window);

/// Widgets of one parent that lie on each other; cards that come over the window are meant to.
QStringList overlapping(const QWidget &window);

/// What can have the keyboard and tells a screen reader no name or no role, and fields whose problem stands on screen
/// and not in their description.
QStringList unnamed(const QWidget &window);

/// Two things that answer to the same letter with Alt.
QStringList sameMnemonics(const QWidget &window);

/// What can be clicked and is smaller than 24 pixels.
QStringList smallTargets(const QWidget &window);

/// The places where Tab goes against the reading direction.
QStringList tabOrder(const QWidget &window);

/// The places where a screen reader reads what stands further on before what stands first.
QStringList readingOrder(const QWidget &window);

/// Text that stands out from its ground by less than 4.5 to 1, by the colours of the palettes and of the theme.
QStringList faint(const QWidget &window);

/// All of these.
QStringList findings(const QWidget &window);

/// For the sentences: class, object name and text of a widget.
QString named(const QWidget &widget);

/// What a person sees of the window now, in the order of the tree.
QList<const QWidget *> seen(const QWidget &window);

/// Whether `next` is read after `now`: below it, or on the same line towards the end of the line.
bool isReadAfter(const QWidget &now, const QWidget &next);

/// Something that comes over the window for a while.
bool isOver(const QWidget &widget);

} // namespace Intake::Testing
