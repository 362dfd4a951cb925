// Which intake is open: new ones, parked ones, what is typed into them, and what is discarded.

#include "forms/samepanel.h"
#include "forms/sidelist.h"
#include "forms/windowband.h"
#include "shell/mainwindow.h"
#include "shell/sidewords.h"
#include "shell/statewords.h"
#include "shell/todayview.h"

#include <limits>
#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QStackedWidget>

namespace Intake {

namespace {

/// Ctrl+Z for as long as an undo is offered, where an empty line would swallow it.
class UndoKey : public QObject
{
public:
    using Asked = std::function<bool()>;

    UndoKey(Asked isOffered, Asked isDone, QObject *parent)
        : QObject(parent)
        , m_isOffered(std::move(isOffered))
        , m_isDone(std::move(isDone))
    {
        qApp->installEventFilter(this);
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!watched->isWidgetType() || event->type() != QEvent::KeyPress ||
            !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
            return QObject::eventFilter(watched, event);
        if (m_isOffered())
            return m_isDone();
        deleteLater();
        return false;
    }

    Asked m_isOffered;
    Asked m_isDone;
};

} // namespace

void MainWindow::openFresh()
{
    m_current = QUuid::createUuid();
    m_formWanted = false;
    m_shown = State::Draft;
    IntakePage *fresh = m_pages.take(m_current);
    fresh->layout()->setEnabled(isVisible()); // before the window is, it would be arranged for a size that it never has
    m_stack->setCurrentWidget(fresh);
    fresh->layout()->setEnabled(true);
    fresh->open({});
    m_side->setCurrent(m_current);
    m_same->clear();
}

bool MainWindow::isUntouched() const
{
    return page() && !m_desk.intakes().card(m_current) && filledFields(page()->form()->value()) == 0;
}

/// Leaves the open intake: saved, or, when it holds nothing, not kept.
void MainWindow::park()
{
    const QUuid id = m_current;
    const bool empty = page() && m_shown == State::Draft && filledFields(page()->form()->value()) == 0;
    if (empty) {
        m_desk.drafts().discard(id, {});
        m_side->model().drop(id);
        m_pages.drop(id);
        return;
    }
    m_desk.drafts().flush();
    m_back = id;
    m_side->model().refresh(id);
}

void MainWindow::newIntake()
{
    if (isLocked())
        return;
    if (isUntouched()) {
        m_setup.isFirstRun = false;
        m_stack->setCurrentWidget(page());
        return page()->form()->focusSection(0); // wherever the keyboard went on its empty fields
    }
    park();
    m_band->hide();
    openFresh();
}

/// By value, for parking changes what the id may be read from.
void MainWindow::open(QUuid id)
{
    if (id == m_current && m_today && m_today->isOpen())
        return m_today->leave();
    if (!isLocked() && discardedItem(m_desk, id))
        return undoDiscard(id);
    const bool isThere = m_desk.intakes().card(id) || m_pages.find(id) || m_desk.people().find(id);
    if (isLocked() || !isThere)
        return;
    if (id == m_current)
        return focusOpen();
    park();
    m_band->hide();
    m_current = id;
    m_shown.reset();
    m_formWanted = true;
    m_side->setCurrent(id);
    m_same->clear();
    if (!m_opening) // else it was open when the program ended, and the window is not ready yet
        m_desk.people().begin();
    showCurrent();
    if (const Card *card = m_desk.intakes().card(id); card && m_desk.retention().isUntouched(*card))
        askAboutOld(*card);
}

void MainWindow::goBack()
{
    if (!m_back.isNull())
        open(m_back);
}

void MainWindow::typed(const QUuid &id)
{
    prepareServer();
    if (m_storeWaits)
        openStore();
    if (m_shown == State::Ready || m_shown == State::Waiting)
        takeBack(id);
    m_desk.drafts().typed(id, [this, id, last = Draft()]() mutable {
        if (const IntakePage *form = m_pages.find(id))
            last = form->form()->value();
        return last;
    });
}

/// The list says whose draft it is while the name is typed.
void MainWindow::followName(const QUuid &id)
{
    const IntakePage *form = m_pages.find(id);
    if (!form || m_shown != State::Draft)
        return;
    const Client client = form->form()->value().client;
    const Card *card = m_desk.intakes().card(id);
    const qint64 rank = card ? card->row.order : std::numeric_limits<qint64>::max();
    if (card || filledFields({client, {}}) > 0)
        m_side->model().put({id, SideGroup::Drafts, rank,
                             sideName(client.firstName, client.lastName, client.phoneNumber.text),
                             isNamed(client.firstName, client.lastName)});
}

void MainWindow::saved(const QUuid &id, const QDateTime &at)
{
    m_alarm->hide();
    if (IntakePage *form = m_pages.find(id); form && m_kept)
        form->setSaved(tr("saved %1").arg(momentWords(at)));
}

void MainWindow::discard()
{
    const IntakePage *form = page();
    if (!form || !form->mayCreate())
        return;
    const QUuid id = m_current;
    const Draft draft = form->form()->value();
    m_desk.drafts().discard(id, draft);
    listDiscarded(id);
    m_pages.drop(id);
    if (m_back == id)
        m_back = {};
    openFresh();
    if (filledFields(draft) == 0)
        return;
    tellDiscarded(id, draft.client);
}

/// It stands at the end of the list for as long as it can be put back.
void MainWindow::listDiscarded(const QUuid &id)
{
    const auto item = m_desk.intakes().card(id) ? std::nullopt : discardedItem(m_desk, id);
    item ? m_side->model().put(*item) : m_side->model().drop(id);
}

void MainWindow::tellDiscarded(const QUuid &id, const Client &client)
{
    const QString name = bandName(sideName(client.firstName, client.lastName, client.phoneNumber.text));
    m_band->tell(tr("Discarded: %1").arg(Words::isolated(name)), {{tr("Undo"), [this, id] { undoDiscard(id); }}},
                 false);
    m_band->setAbout(id);
    retell(m_band, [id, client](MainWindow &window) { window.tellDiscarded(id, client); });
    const auto isOffered = [this, told = m_band->tellings()] {
        return m_band->tellings() == told && !m_band->isHidden();
    };
    const auto isDone = [this, id] {
        const QWidget *form = m_stack->currentWidget() == page() ? page() : nullptr;
        if (!form || !form->isAncestorOf(QApplication::focusWidget()) || !isUntouched())
            return false;
        m_band->hide();
        undoDiscard(id);
        return true;
    };
    new UndoKey(isOffered, isDone, m_band);
    // The lock forgets what could be undone.
    const auto leave = [this, told = m_band->tellings()] {
        if (m_band->tellings() == told)
            m_band->hide();
    };
    connect(&m_desk.lock(), &DeskLock::aboutToLock, m_band, leave, Qt::SingleShotConnection);
}

void MainWindow::undoDiscard(const QUuid &id)
{
    const QMetaObject::Connection once = connect(
        &m_desk.drafts(), &Drafts::restored, this, [this](const QUuid &restored) { open(restored); },
        Qt::SingleShotConnection);
    if (m_desk.drafts().undoDiscard(id))
        return;
    disconnect(once);
    m_band->tell(tr("It is more than ten minutes ago: the intake cannot be brought back."), {{tr("Understood"), [] {}}},
                 false);
}

} // namespace Intake
