#include "forms/choicebox.h"

#include "forms/lineinput.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace Intake {

ChoiceBox::ChoiceBox(Text text, QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(12);
    if (text == Text::Free) {
        setEditable(true);
        setInsertPolicy(QComboBox::NoInsert);
        completer()->setCompletionMode(QCompleter::PopupCompletion);
        completer()->setCaseSensitivity(Qt::CaseInsensitive);
        completer()->setFilterMode(Qt::MatchContains);
        limitLine(lineEdit());
        connect(lineEdit(), &QLineEdit::textChanged, this, &ChoiceBox::textEdited);
    } else {
        connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::textEdited);
    }
}

void ChoiceBox::setText(const QString &text)
{
    const QSignalBlocker showing(this);
    setCurrentIndex(findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (isEditable())
        setEditText(text);
}

void ChoiceBox::setItems(const QStringList &items)
{
    const QString kept = currentText();
    const QSignalBlocker showing(this);
    clear();
    addItems(items);
    setText(kept);
}

void ChoiceBox::setOffering(bool offering)
{
    m_offering = offering;
    update();
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    option->subControls.setFlag(QStyle::SC_ComboBoxArrow, m_offering);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QComboBox::keyPressEvent(event);
    if (enter)
        enterMovesOn(isEditable() ? static_cast<QWidget *>(lineEdit()) : this, event);
}

} // namespace Intake
