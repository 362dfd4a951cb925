#pragma once

class QWidget;

namespace Intake {

/// Makes Tab go through what is seen in `root` as it is read: in the order of its layouts, whatever was made first.
void tabInReadingOrder(QWidget *root);

} // namespace Intake
