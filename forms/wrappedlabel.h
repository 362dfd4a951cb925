#pragma once

#include <array>
#include <optional>
#include <QLabel>

namespace Intake {

/// A label that wraps and remembers how high it is at the widths it was last asked for. A layout asks the same question
/// a dozen times before a window is shown, and QLabel breaks its text into lines anew for each.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override; ///< another font or style: other heights

private:
    std::optional<int> heightOfOneLine(int width) const;

    struct Known
    {
        int width = -1;
        int height = 0;
    };
    mutable std::array<Known, 4> m_known;
    mutable std::size_t m_next = 0;
    mutable QString m_text; ///< for which the heights are known
};

} // namespace Intake
