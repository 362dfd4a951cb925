#pragma once

#include "forms/recordlabel.h"
#include "forms/recordsheet.h"

class QVBoxLayout;

namespace Intake {

/// Size, colour and weight of a label, and its lines begun where the lines of the screen begin.
void dress(QLabel *label, Theme::Size size, Theme::Token token, QFont::Weight weight = QFont::Normal);

/// A value under a name that a screen reader says with it.
RecordLabel *valueLabel(const QString &value, const QString &name, QWidget *parent);

/// The column of what stands in a card or band.
QVBoxLayout *columnIn(QWidget *panel);

/// A section: title, and a line for each value with its label beside it and, below it, how it differs.
QWidget *sectionCard(const RecordSection &section, int labels, QWidget *parent);

/// Pixels; what the longest word of their labels needs, so that those of all cards stand in line and none is cut off.
int labelWidth(const std::vector<RecordSection> &sections);

} // namespace Intake
