#pragma once

#include <QLayout>
#include <vector>

namespace Intake {

/// Widgets side by side that go on in a line below where one is full, so that large text cuts no button off. They stand
/// at the start of the line or, as the buttons of a bar, at its end. Words may go before them, in the room that they
/// leave on their line, and on lines of their own where that is too narrow to read; what stands at the start of the
/// line stands right behind its words.
class FlowLine : public QLayout
{
public:
    enum class Side { Start, End };
    explicit FlowLine(Side side, QWidget *parent = nullptr);
    ~FlowLine() override;

    /// Words that wrap; before anything else is added.
    void addWords(QWidget *words);
    void insertWidget(int index, QWidget *widget);

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
    std::size_t begin() const { return m_hasWords ? 1 : 0; }
    bool showsWords() const { return m_hasWords && !m_items.front()->isEmpty(); }
    QSize wholeLine() const;
    bool mustBeTight(int width) const;
    int wordsBeside(int width) const;
    QRect behind(const QRect &rect, int words) const;
    int arrange(const QRect &rect, bool place) const;
    int flow(const QRect &rect, Side side, bool place) const;
    void placeLine(const QRect &rect, Side side, std::size_t first, std::size_t last, int y, const QSize &line) const;

    Side m_side;
    bool m_hasWords = false;
    std::vector<QLayoutItem *> m_items;
};

} // namespace Intake
