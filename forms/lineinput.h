#pragma once

#include <QLineEdit>

namespace Intake {

/// A line of text that takes at most `longestLine` characters: what would make it longer is refused whole, with a
/// signal, so that nothing is cut in silence (QLineEdit alone cuts at 32,767). Line breaks and tabs of a paste become
/// spaces. Enter goes to the next field.
class LineInput : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineInput(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Gives a line (of a combo box, say) the same limit.
void limitLine(QLineEdit *line);

/// The key is a letter, a figure or a sign, as the words of a text begin with; not Space, which presses a button.
bool typesText(const QKeyEvent *event);

/// Enter without modifiers: the next field takes the keyboard. False for other keys.
bool enterMovesOn(QWidget *from, const QKeyEvent *event);

} // namespace Intake
