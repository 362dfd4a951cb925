#include "forms/choicebox.h"

#include "forms/lineinput.h"
#include "forms/lineundo.h"
#include "forms/rankedchoices.h"

#include <functional>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScopedValueRollback>
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

/// Letters, and what mends them: in a list they mean nothing.
bool isForTheText(const QKeyEvent *key)
{
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Paste) ||
           (!key->text().isEmpty() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)));
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
        m_undo = new LineUndo(line, this);
        listGoesWithTheKeyboard(this);
        connect(line, &QLineEdit::textEdited, this, &ChoiceBox::makeSuggestions);
        connect(lineEdit(), &QLineEdit::textChanged, this, &ChoiceBox::textEdited);
    } else {
        connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
            if (!m_isTakingBack)
                m_chosen.push_back(m_now);
            m_now = index;
            emit textEdited();
        });
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
        auto *suggestions = new QCompleter(new RankedChoices(model(), this), this);
        suggestions->setCompletionMode(QCompleter::PopupCompletion);
        suggestions->setCaseSensitivity(Qt::CaseInsensitive);
        suggestions->setFilterMode(Qt::MatchContains);
        setCompleter(suggestions);
    }
    if (auto *ranked = qobject_cast<RankedChoices *>(completer()->model()))
        ranked->follow(lineEdit()->text());
    completer()->popup()->installEventFilter(this);
}

void ChoiceBox::setText(const QString &text)
{
    const QSignalBlocker showing(this);
    if (m_undo)
        m_undo->begin([&] { select(text); });
    else
        select(text);
}

void ChoiceBox::select(const QString &text)
{
    setCurrentIndex(findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (isEditable())
        setEditText(text);
}

void ChoiceBox::setItems(const QStringList &items)
{
    refill([&] {
        clear();
        addItems(items);
    });
}

void ChoiceBox::refill(const std::function<void()> &fill)
{
    const QString kept = currentText();
    const QSignalBlocker showing(this);
    const auto change = [&] {
        fill();
        select(kept);
    };
    if (m_undo)
        m_undo->keep(change);
    else
        change();
}

void ChoiceBox::setChosen(int index)
{
    const QSignalBlocker showing(this);
    setCurrentIndex(index);
    m_now = index;
    m_chosen.clear();
}

void ChoiceBox::takeBack()
{
    if (m_chosen.empty())
        return;
    const QScopedValueRollback takingBack(m_isTakingBack, true);
    const int before = m_chosen.back();
    m_chosen.pop_back();
    setCurrentIndex(before);
}

void ChoiceBox::setOffering(bool offering)
{
    m_offering = offering;
    update();
}

void ChoiceBox::fitItems()
{
    m_fitsItems = true;
    updateGeometry();
}

/// As wide as six letters at least, whatever it offers: the form's columns give it its room.
QSize ChoiceBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    int width = leastLetters * fontMetrics().horizontalAdvance(u'X');
    for (int item = 0; m_fitsItems && item < count(); ++item)
        width = std::max(width, fontMetrics().horizontalAdvance(itemText(item)) + 1);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, {width, fontMetrics().height()}, this);
}

void ChoiceBox::showPopup()
{
    view()->setFrameStyle(QFrame::NoFrame);
    QComboBox::showPopup();
    view()->installEventFilter(this);
    // Else the first is current without looking so, and Down would skip it; or one that was chosen before is, and a key
    // would put it over what has been typed since.
    if (currentIndex() < 0 || itemText(currentIndex()) != currentText())
        view()->selectionModel()->clear();
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
    const bool leaps = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown ||
                       (!isEditable() && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End));
    if (leaps)
        return event->ignore(); // for the page: by itself each of these would put another choice here at once
    const bool opens = (arrow && event->modifiers() == Qt::NoModifier) || (m_ignoresLetters && typesText(event));
    if (opens && count() > 0)
        return showPopup();
    if (!isEditable() && event->matches(QKeySequence::Undo))
        return takeBack();
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
    if (list == view())
        return leaveList(key) || QComboBox::eventFilter(watched, event);
    if (key->key() != Qt::Key_Escape)
        return QComboBox::eventFilter(watched, event);
    list->hide();
    setEditText(completer()->completionPrefix());
    return true;
}

/// Keys that go on in the form or in the text close the list and do so; Tab takes what is marked on its way.
bool ChoiceBox::leaveList(const QKeyEvent *key)
{
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const QModelIndex marked = view()->currentIndex();
    if (m_ignoresLetters && typesText(key))
        return true;
    if (key->key() == Qt::Key_Escape || (enter && marked.isValid()))
        return false;
    if (!tab && !enter && !(isEditable() && isForTheText(key)))
        return false;
    if (tab && marked.isValid() && marked.row() != currentIndex()) {
        QKeyEvent take(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(view(), &take);
    }
    hidePopup();
    setFocus(Qt::PopupFocusReason);
    const std::unique_ptr<QEvent> same(key->clone());
    QCoreApplication::sendEvent(this, same.get());
    return true;
}

} // namespace Intake
