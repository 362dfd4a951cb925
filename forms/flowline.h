#pragma once

#include <QLayout>
#include <vector>

namespace Intake {

/// Widgets side by side that go on in a line below where one is full, so that large text cuts no button off. They stand
/// at the start of the line or, as the buttons of a bar, at its end.
class FlowLine : public QLayout
{
public:
    enum class Side { Start, End };
    explicit FlowLine(Side side, QWidget *parent = nullptr);
    ~FlowLine() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    void invalidate() override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;
    void placeLine(const QRect &rect, std::size_t first, std::size_t last, const QPoint &at, const QSize &line) const;

    Side m_side;
    std::vector<QLayoutItem *> m_items;
};

} // namespace Intake
