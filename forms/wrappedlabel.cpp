#include "forms/wrappedlabel.h"

#include <algorithm>

namespace Intake {

/// What stands on one line where QLabel would like to have it stands on one line wherever there is as much room.
std::optional<int> WrappedLabel::heightOfOneLine(int width) const
{
    const QSize wanted = sizeHint();
    const QFontMetrics metrics = fontMetrics();
    const int above = wanted.height() - metrics.height() - contentsMargins().top() - contentsMargins().bottom();
    return width >= wanted.width() && above < metrics.height() / 2 ? std::optional(wanted.height()) : std::nullopt;
}

int WrappedLabel::heightForWidth(int width) const
{
    if (const auto height = heightOfOneLine(width))
        return *height;
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
