#pragma once

#include "forms/theme.h"

#include <optional>
#include <QHash>
#include <QLabel>

namespace Intake {

/// Room beside the text of each label of the record view, so that a ring of focus does not touch it.
inline constexpr int labelMargin = Theme::grid(0.5);

/// A value that came from elsewhere: always plain text, selected and copied by mouse and keyboard, wrapped even inside
/// a word that is longer than the line. Where the screen runs from right to left each part is isolated, so that a
/// number or an id keeps its own direction. What is added for showing is never copied.
class RecordLabel : public QLabel
{
    Q_OBJECT
public:
    explicit RecordLabel(const QString &value, QWidget *parent);

    /// Parts of one line, with a dot between them.
    RecordLabel(const QStringList &parts, QWidget *parent);

    /// The text without what was added for showing.
    QString value() const { return m_value; }
    void setValue(const QString &value);

    /// A soft ground behind the text.
    void setGround(Theme::Token token);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure();
    QString shownAt(int width) const;
    int heightAt(int width) const;
    void rearrange();
    void align();
    int inner(int width) const;
    QString chosenText() const;

    QStringList m_parts;
    QString m_value;
    std::optional<Theme::Token> m_ground;
    int m_widestLine = 0;
    int m_widestWord = 0;
    mutable QHash<int, int> m_heights; ///< by width: layouts ask again and again, and each answer is a text layout
    bool m_ring = false;
};

} // namespace Intake
