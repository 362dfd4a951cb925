#pragma once

#include <functional>
#include <QComboBox>
#include <vector>

namespace Intake {

class LineUndo;

/// A list of suggestions below the field closes when the field is left by a key that the list does not know; left open,
/// it would keep the next letter from where the person types it.
void listGoesWithTheKeyboard(QWidget *field);

/// A choice box for a front desk: the wheel scrolls the page and never changes the choice; suggestions come as a list
/// below and are never typed into the field by themselves; Down opens it; Esc leaves the list and keeps what was typed,
/// and typing goes on in the field; Enter goes on; Ctrl+Z takes back what was typed and what was chosen, one by one.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    enum class Text { Free, FromList };
    explicit ChoiceBox(Text text, QWidget *parent = nullptr);

    /// For Free: the typed text. A text equal to an item is that item.
    QString text() const { return currentText(); }
    void setText(const QString &text);
    void setItems(const QStringList &items);

    /// Fills the list anew; the text, and what Ctrl+Z brings back, stay.
    void refill(const std::function<void()> &fill);

    /// For FromList: shows a choice that nobody has made just now.
    void setChosen(int index);

    /// Ctrl+Z is taking the last choice back, while textEdited() is sent.
    bool isTakingBack() const { return m_isTakingBack; }

    /// For FromList: a letter opens the list and chooses nothing, neither here nor there.
    void ignoreLetters() { m_ignoresLetters = true; }

    /// It is as wide as the longest of what it offers.
    void fitItems();

    /// Without anything to offer it looks like a line of text.
    void setOffering(bool offering);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;

signals:
    void textEdited(); ///< by a person or an assistive tool; setText() and setItems() are silent

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void initStyleOption(QStyleOptionComboBox *option) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSuggestions();
    void select(const QString &text);
    void takeBack();
    bool leaveList(const QKeyEvent *key);

    LineUndo *m_undo = nullptr; ///< of Free
    std::vector<int> m_chosen;  ///< of FromList: what was chosen before, the last one behind
    int m_now = -1;             ///< of FromList
    bool m_isTakingBack = false;
    bool m_offering = true;
    bool m_fitsItems = false;
    bool m_ignoresLetters = false;
};

} // namespace Intake
