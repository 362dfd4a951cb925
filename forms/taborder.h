#pragma once

class QLayout;
class QWidget;

namespace Intake {

/// Makes Tab go through what is seen in `root` as it is read: in the order of its layouts, whatever was made first.
void tabInReadingOrder(QWidget *root);

/// A screen reader reads widgets in the order in which they were made; from now on those of this layout, and of the
/// layouts in it, in the order in which they stand.
void readInOrder(const QLayout *layout);

} // namespace Intake
