#pragma once

#include <QComboBox>

namespace Intake {

/// A list of suggestions below the field closes when the field is left by a key that the list does not know; left open,
/// it would keep the next letter from where the person types it.
void listGoesWithTheKeyboard(QWidget *field);

/// A choice box for a front desk: the wheel scrolls the page and never changes the choice; suggestions come as a list
/// below and are never typed into the field by themselves; Down opens it; Esc leaves the list and keeps what was typed;
/// Enter goes on.
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

    bool m_offering = true;
};

} // namespace Intake
