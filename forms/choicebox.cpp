#include "forms/choicebox.h"

#include "forms/lineinput.h"

#include <functional>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace Intake {

namespace {

constexpr int leastLetters = 6;

/// What the key would do in the window if no list were open; null for nothing. A list in a window of its own keeps all
/// keys from the shortcuts.
std::function<void()> shortcutIn(const QWidget *window, const QKeyEvent *key)
{
    const QKeySequence keys(QKeyCombination(key->modifiers() & ~Qt::KeypadModifier, Qt::Key(key->key())));
    const QList<QShortcut *> shortcuts = window->findChildren<QShortcut *>();
    for (QShortcut *each : shortcuts)
        if (const auto *at = qobject_cast<const QWidget *>(each->parent());
            each->isEnabled() && each->key() == keys && at && at->isVisible())
            return [shortcut = QPointer(each)] {
                if (shortcut)
                    emit shortcut->activated();
            };
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons)
        if (each->isVisible() && each->isEnabled() && each->shortcut() == keys)
            return [button = QPointer(each)] {
                if (button)
                    button->click();
            };
    return {};
}

/// A line that has a completer is given no other by its box; what this one is for is done then.
QCompleter *noSuggestions()
{
    static QPointer<QCompleter> none;
    if (!none)
        none = new QCompleter(qApp);
    return none;
}

} // namespace

ChoiceBox::ChoiceBox(Text text, QWidget *parent)
    : QComboBox(parent)
{
    setMaxVisibleItems(12);
    if (text == Text::Free) {
        // Not setEditable(), which makes the list of choices with each box, long before somebody opens it: with the
        // same in setSizeAdjustPolicy() that was 5 % of the start (instructions to a ready window).
        auto *line = new QLineEdit(this);
        line->setCompleter(noSuggestions());
        setLineEdit(line);
        line->setCompleter(nullptr);
        setInsertPolicy(QComboBox::NoInsert);
        limitLine(line);
        listGoesWithTheKeyboard(this);
        connect(line, &QLineEdit::textEdited, this, &ChoiceBox::makeSuggestions);
        connect(lineEdit(), &QLineEdit::textChanged, this, &ChoiceBox::textEdited);
    } else {
        connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::textEdited);
    }
}

void listGoesWithTheKeyboard(QWidget *field)
{
    QObject::connect(qApp, &QApplication::focusChanged, field, [field](const QWidget *left) {
        QWidget *list = left == field ? QApplication::activePopupWidget() : nullptr;
        if (!list || list->focusProxy() != field)
            return;
        list->hide();
        QFocusEvent unheard(QEvent::FocusOut); // a completer keeps it to itself while its list is open
        QApplication::sendEvent(field, &unheard);
    });
}

/// With the first letter: nine of them made beforehand were 4 % of the start.
void ChoiceBox::makeSuggestions()
{
    if (!completer()) {
        auto *suggestions = new QCompleter(model(), this);
        suggestions->setCompletionMode(QCompleter::PopupCompletion);
        suggestions->setCaseSensitivity(Qt::CaseInsensitive);
        suggestions->setFilterMode(Qt::MatchContains);
        setCompleter(suggestions);
    }
    completer()->popup()->installEventFilter(this);
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

/// As wide as six letters at least, whatever it offers: the form's columns give it its room.
QSize ChoiceBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize letters(leastLetters * fontMetrics().horizontalAdvance(u'X'), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, letters, this);
}

void ChoiceBox::showPopup()
{
    view()->setFrameStyle(QFrame::NoFrame);
    QComboBox::showPopup();
    view()->installEventFilter(this);
    if (currentIndex() < 0) // else the first is current without looking so, and Down would skip it
        view()->selectionModel()->clearCurrentIndex();
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
    const bool arrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (arrow && event->modifiers() == Qt::NoModifier && isEditable() && count() > 0)
        return showPopup(); // by itself it would put the next choice over what is typed
    QComboBox::keyPressEvent(event);
    if (enter)
        enterMovesOn(isEditable() ? static_cast<QWidget *>(lineEdit()) : this, event);
}

/// Moving in the suggestions shows each in the line; Esc brings back what was typed. The shortcuts of the window work
/// from within an open list, too.
bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    if (!list || event->type() != QEvent::KeyPress)
        return QComboBox::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (const auto run = shortcutIn(window(), key)) {
        list == view() ? hidePopup() : list->hide();
        setFocus(Qt::PopupFocusReason);
        QMetaObject::invokeMethod(this, run, Qt::QueuedConnection); // when the list has gone
        return true;
    }
    if (list == view() || key->key() != Qt::Key_Escape)
        return QComboBox::eventFilter(watched, event);
    list->hide();
    setEditText(completer()->completionPrefix());
    return true;
}

} // namespace Intake
