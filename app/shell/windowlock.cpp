#include "shell/windowlock.h"

#include "forms/panel.h"
#include "forms/words.h"
#include "shell/lockwords.h"
#include "shell/sessionwatch.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolTip>

namespace Intake {

namespace {

bool asksToLock(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier;
}

/// A dialog's own way of hiding ends the loop in which it was asked, and whoever asked takes it for answered:
/// "overwrite this file?" would have overwritten it. One that the system draws hides in that way only.
void hideUnanswered(QWidget &window)
{
    if (window.testAttribute(Qt::WA_DontShowOnScreen))
        window.hide();
    else
        window.QWidget::setVisible(false);
}

} // namespace

WindowLock::WindowLock(QMainWindow &window, Desk &desk)
    : m_window(window)
    , m_desk(desk)
    , m_idle(desk.clock())
{
    qApp->installEventFilter(this);
    connect(&m_desk.lock(), &DeskLock::aboutToLock, this, &WindowLock::cover);
    connect(&m_desk.lock(), &DeskLock::unlocked, this, &WindowLock::uncover);
    connect(&m_idle, &IdleWatch::nearlyOver, this, &WindowLock::warn);
    connect(&m_idle, &IdleWatch::kept, this, [this] { delete m_warning; });
    connect(&m_idle, &IdleWatch::over, &m_desk.lock(), &DeskLock::lock);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &WindowLock::countDown);
}

WindowLock::~WindowLock()
{
    qApp->removeEventFilter(this);
}

bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    if (asksToLock(event)) {
        m_desk.lock().lock();
        return true;
    }
    // One that comes late, such as a dialog that was being made, does not stay either.
    if (event->type() == QEvent::Show && m_page && watched->isWidgetType() && watched != &m_window &&
        static_cast<QWidget *>(watched)->isWindow())
        QMetaObject::invokeMethod(this, &WindowLock::hideOthers, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void WindowLock::cover()
{
    if (m_page)
        return;
    closePopups();
    m_idle.stop();
    m_focus = m_window.focusWidget();
    m_active = QApplication::activeWindow();
    LockPage *page = makePage();
    // As if another window had come: a field that is half typed is not left, and keeps its cursor and selection.
    page->setParent(&m_window);
    page->setGeometry(m_window.rect());
    page->show();
    page->setFocus(Qt::ActiveWindowFocusReason);
    m_page = page;
    hideOthers();
    m_content.reset(m_window.takeCentralWidget());
    // Cards and large print that lie over the content.
    for (QObject *child : m_window.children())
        if (child->isWidgetType() && child != page)
            static_cast<QWidget *>(child)->hide();
    m_window.setCentralWidget(page);
    showStanding();
    page->focusFirst();
    m_window.repaint(); // the computer may be asleep before the next event
}

void WindowLock::closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        if (!popup->close())
            popup->hide();
    QToolTip::hideText();
}

void WindowLock::hideOthers()
{
    if (!m_page)
        return;
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &m_window || !other->isVisible())
            continue;
        if (other->windowType() == Qt::Dialog || other->windowType() == Qt::Window)
            m_hidden.emplace_back(other);
        hideUnanswered(*other);
    }
    if (m_window.isVisible())
        m_window.activateWindow();
}

void WindowLock::uncover()
{
    m_second.stop();
    if (!m_page)
        return;
    m_page.clear();
    QWidget *content = m_content.release();
    m_window.setCentralWidget(content); // which takes down the page
    content->show();
    putBack();
    watchIdle();
    if (m_session)
        m_session->forgetRequest();
    emit uncovered();
}

void WindowLock::putBack()
{
    if (m_focus && m_focus->window() == &m_window && m_focus->isVisible()) // a card over the content does not come back
        m_focus->setFocus(Qt::ActiveWindowFocusReason);
    for (const QPointer<QWidget> &each : std::exchange(m_hidden, {}))
        if (each)
            each->show();
    if (m_active && m_active != &m_window && m_active->isVisible())
        m_active->activateWindow();
}

void WindowLock::setIdleTime(std::chrono::minutes time)
{
    if (std::exchange(m_idleTime, time) != time)
        watchIdle();
}

void WindowLock::watchIdle()
{
    if (m_page)
        m_idle.stop();
    else
        m_idle.start(m_idleTime);
}

/// In the window that somebody would look at; it takes neither the keyboard nor the mouse.
void WindowLock::warn()
{
    QWidget *over = QApplication::activeWindow() ? QApplication::activeWindow() : &m_window;
    auto *card = new Panel(Panel::Kind::Warn, over);
    card->setAttribute(Qt::WA_TransparentForMouseEvents);
    card->showIcon();
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(card->marginsBesideIcon(Theme::grid(1.5)));
    auto *words = plainLabel(tr("The window locks in 20 seconds. Any key keeps it open."), card);
    words->setWordWrap(false);
    line->addWidget(words);
    card->setAccessibleName(words->text());
    card->adjustSize();
    card->move((over->width() - card->width()) / 2, Theme::grid(2));
    card->show();
    card->raise();
    m_warning = card;
}

LockPage *WindowLock::makePage()
{
    auto *page = new LockPage(m_clinic, &m_window);
    const DeskLock::Reply reply = [this](UnlockAnswer answer) { answered(answer); };
    DeskLock *lock = &m_desk.lock();
    connect(page, &LockPage::pinGiven, this, [lock, page, reply](const QString &initials, const QString &pin) {
        lock->unlock(initials, pin, page, reply);
    });
    connect(page, &LockPage::passphraseGiven, this,
            [lock, page, reply](const QByteArray &passphrase) { lock->unlockWith(passphrase, page, reply); });
    connect(page, &LockPage::showAgainWanted, this, [lock, page, reply] { lock->unlockFreely(page, reply); });
    connect(page, &LockPage::sessionLockWanted, this, &WindowLock::lockSession);
    for (const auto signal : {&DeskLock::locked, &DeskLock::waysChanged})
        connect(lock, signal, page, [this] { showStanding(); });
    connect(&m_desk.drafts(), &Drafts::saved, page, [this] { showStanding(); });
    connect(&m_desk.outbox(), &Outbox::statusChanged, page, [this] { showStanding(); });
    connect(&m_desk.receptionists(), &Receptionists::changed, page, [this] { showStanding(); });
    return page;
}

void WindowLock::showStanding()
{
    if (!m_page)
        return;
    const DeskLock::Ways ways = m_desk.lock().ways();
    LockPage::Ways offered{{},       m_desk.receptionists().atDesk(), ways.passphrase, ways.recoveryKey, ways.session,
                           ways.free};
    if (ways.pin)
        for (const Receptionist &each : m_desk.receptionists().all())
            offered.initials += each.initials;
    m_page->offer(offered);
    const QueueStatus queue = m_desk.outbox().status();
    m_page->tell(lockedWords(m_desk.drafts().isUnsaved(), m_isKept), lockedQueueWords(queue.waiting + queue.sending));
}

void WindowLock::follow(SessionWatch &session)
{
    m_session = &session;
    connect(&session, &SessionWatch::locked, &m_desk.lock(), &DeskLock::lock);
    connect(&session, &SessionWatch::unlocked, this, &WindowLock::sessionUnlocked);
    connect(&session, &SessionWatch::sleeping, this, &WindowLock::sleepWhenLocked);
    connect(&session, &SessionWatch::refused, this, [this] {
        if (m_page)
            m_page->refuse(
                tr("This computer’s screen could not be locked from here. Lock it by its own key or menu, and "
                   "open it again."));
    });
}

void WindowLock::lockSession()
{
    if (!m_session || !m_session->lockSession())
        m_page->refuse(
            tr("This computer’s screen cannot be locked from here. What was typed is safe. Ask whoever looks "
               "after this computer."));
}

void WindowLock::sleepWhenLocked()
{
    m_desk.lock().lock();
    if (m_desk.lock().isWiped())
        return m_session->readyToSleep();
    connect(&m_desk.lock(), &DeskLock::locked, m_session, &SessionWatch::readyToSleep, Qt::SingleShotConnection);
}

void WindowLock::sessionUnlocked()
{
    if (m_page && m_desk.lock().ways().session)
        m_desk.lock().unlockBySession(m_page, [this](UnlockAnswer answer) { answered(answer); });
}

void WindowLock::answered(UnlockAnswer answer)
{
    if (answer == UnlockAnswer::Open || !m_page)
        return;
    showStanding();
    m_page->refuse(unlockWords(answer, m_desk.lock(), m_desk.receptionists().triesLeft()));
    if (m_desk.lock().waitLeft().count() > 0)
        m_second.start();
}

void WindowLock::countDown()
{
    const bool isOver = m_desk.lock().waitLeft().count() <= 0;
    if (isOver)
        m_second.stop();
    if (m_page)
        m_page->say(isOver ? QString() : unlockWords(UnlockAnswer::WaitFirst, m_desk.lock(), 0));
}

} // namespace Intake
