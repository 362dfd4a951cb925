#include "forms/keyspanel.h"

#include "forms/scrolledpage.h"
#include "forms/words.h"

#include <algorithm>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Intake {

namespace {

struct Key
{
    QKeyCombination keys;
    const char *does;
};

constexpr Key keys[] = {
    {Qt::CTRL | Qt::Key_N, QT_TRANSLATE_NOOP("Keys", "New intake; the open one is parked")},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_N, QT_TRANSLATE_NOOP("Keys", "Another of the same family")},
    {Qt::ALT | Qt::Key_Left, QT_TRANSLATE_NOOP("Keys", "Back to the parked one")},
    {Qt::CTRL | Qt::Key_Enter, QT_TRANSLATE_NOOP("Keys", "Create client")},
    {Qt::Key_Enter, QT_TRANSLATE_NOOP("Keys", "Next field; in an empty row: leave the list")},
    {Qt::CTRL | Qt::Key_G, QT_TRANSLATE_NOOP("Keys", "Go to a field by a part of its name")},
    {Qt::CTRL | Qt::Key_1, QT_TRANSLATE_NOOP("Keys", "First section; %1 to %2 the others")},
    {Qt::Key_F2, QT_TRANSLATE_NOOP("Keys", "Take what is offered under a field, or the marked suggestion")},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_V, QT_TRANSLATE_NOOP("Keys", "Fill in from the clipboard")},
    {Qt::CTRL | Qt::Key_R, QT_TRANSLATE_NOOP("Keys", "Read back")},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, QT_TRANSLATE_NOOP("Keys", "Remove a row")},
    {Qt::CTRL | Qt::Key_Z,
     QT_TRANSLATE_NOOP("Keys", "Undo; put back a row that was removed or an intake just discarded")},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_C, QT_TRANSLATE_NOOP("Keys", "Copy the id of the record")},
    {Qt::CTRL | Qt::Key_P, QT_TRANSLATE_NOOP("Keys", "Print the record")},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_P, QT_TRANSLATE_NOOP("Keys", "Print a blank form")},
    {Qt::CTRL | Qt::Key_F, QT_TRANSLATE_NOOP("Keys", "Find in the list")},
    {Qt::Key_F4, QT_TRANSLATE_NOOP("Keys", "Hide all names, and show them again")},
    {Qt::Key_F6, QT_TRANSLATE_NOOP("Keys", "Round the form, the list and who may be the same person")},
    {Qt::Key_F7, QT_TRANSLATE_NOOP("Keys", "To who may be the same person")},
    {Qt::Key_F8, QT_TRANSLATE_NOOP("Keys", "Today: who did what, and the day’s sum")},
    {Qt::Key_F10, QT_TRANSLATE_NOOP("Keys", "How it stands: this intake, the connection, what waits")},
    {Qt::CTRL | Qt::Key_L, QT_TRANSLATE_NOOP("Keys", "Lock the window")},
    {Qt::Key_F9, QT_TRANSLATE_NOOP("Keys", "Who is at the desk, and their PIN")},
    {Qt::CTRL | Qt::Key_Comma, QT_TRANSLATE_NOOP("Keys", "Settings")},
    {Qt::Key_F1, QT_TRANSLATE_NOOP("Keys", "This list; Esc takes it away")},
};

QString native(QKeyCombination combination)
{
    return QKeySequence(combination).toString(QKeySequence::NativeText);
}

/// What a key does; the other keys of its kind by the names that this desktop has for them.
QString doing(const Key &key)
{
    const QString does = Words::translated("Keys", key.does);
    return does.contains(u"%1") ? does.arg(native(Qt::CTRL | Qt::Key_2), native(Qt::CTRL | Qt::Key_7)) : does;
}

} // namespace

KeysPanel::KeysPanel(QWidget *over)
    : Overlay(over)
    , m_scrolled(new ScrolledPage(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scrolled);
    auto *grid = new QGridLayout(m_scrolled->inside());
    grid->setColumnStretch(1, 1);
    grid->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(3));
    grid->setHorizontalSpacing(Theme::grid(3));
    grid->setVerticalSpacing(Theme::grid(0.5)); // all of them at 1024×700
    auto *title = plainLabel(tr("Keys"), this);
    title->setFont(Theme::font(Theme::Size::Name, QFont::DemiBold));
    grid->addWidget(title, 0, 0, 1, 2);
    QStringList all;
    for (int line = 1; const Key &key : keys) {
        const QString name = native(key.keys), does = doing(key);
        auto *left = plainLabel(name, this);
        left->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
        left->setWordWrap(false);
        auto *right = plainLabel(does, this);
        m_does.push_back(right);
        grid->addWidget(left, line, 0);
        grid->addWidget(right, line++, 1);
        all += QString(name % u": " % does);
    }
    setAccessibleName(tr("Keys"));
    setAccessibleDescription(all.join(QStringLiteral(". ")));
}

/// Words that may wrap would have the panel narrow and tall wherever it stands.
void KeysPanel::place()
{
    for (const bool wraps : {false, true}) {
        for (QLabel *does : m_does)
            does->setWordWrap(wraps);
        m_scrolled->inside()->layout()->activate();
        const int bar = m_scrolled->verticalScrollBar()->sizeHint().width();
        if (m_scrolled->inside()->minimumSizeHint().width() + bar <= room().width())
            break;
    }
    Overlay::place();
}

void KeysPanel::keyPressEvent(QKeyEvent *event)
{
    constexpr int scrolling[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (std::ranges::find(scrolling, event->key()) == std::end(scrolling))
        return Overlay::keyPressEvent(event);
    QCoreApplication::sendEvent(m_scrolled->verticalScrollBar(), event);
}

} // namespace Intake
