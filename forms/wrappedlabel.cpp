#include "forms/wrappedlabel.h"

#include <algorithm>

namespace Intake {

int WrappedLabel::heightForWidth(int width) const
{
    if (m_text != text()) {
        m_text = text();
        m_known.fill({});
    }
    const auto known = std::ranges::find(m_known, width, &Known::width);
    if (known != m_known.end())
        return known->height;
    Known &slot = m_known[m_next++ % m_known.size()];
    slot = {width, QLabel::heightForWidth(width)};
    return slot.height;
}

void WrappedLabel::changeEvent(QEvent *event)
{
    m_known.fill({});
    QLabel::changeEvent(event);
}

} // namespace Intake
