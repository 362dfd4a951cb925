// What was done here today, and what has lain for long.

#include "forms/windowband.h"
#include "forms/words.h"
#include "shell/mainwindow.h"
#include "shell/paperwork.h"
#include "shell/sidewords.h"
#include "shell/statewords.h"
#include "shell/statusline.h"
#include "shell/todayview.h"

namespace Intake {

namespace {

// Nothing of this is on the way to a window that can be worked in.
constexpr std::chrono::seconds untilAtWork{5};

bool isStillToDo(State state)
{
    return state != State::Created && state != State::Discarded;
}

} // namespace

void MainWindow::openToday()
{
    if (isLocked())
        return;
    if (m_storeWaits || m_opening) { // there is a moment yet until a day can be read
        connect(this, &MainWindow::storeOpened, this, &MainWindow::openToday,
                Qt::ConnectionType(Qt::SingleShotConnection | Qt::UniqueConnection));
        if (m_storeWaits)
            openStore();
        return;
    }
    if (!m_today) {
        m_today = new TodayView(m_desk, m_stack);
        connect(m_today, &TodayView::left, this, [this] {
            focusOpen();
            showCurrent();
        });
        // The foot says what is so: elsewhere they stay hidden.
        connect(m_today, &TodayView::namesAsked, this, [this] { m_status->setNamesHidden(false); });
        connect(m_today, &TodayView::namesGone, this, [this] { m_status->setNamesHidden(m_namesHidden); });
        connect(m_today, &TodayView::intakeWanted, this, &MainWindow::open);
        connect(m_today, &TodayView::storeTrouble, this, &MainWindow::tellTrouble);
        connect(m_today, &TodayView::printWanted, this, &MainWindow::printRecord);
        connect(m_today, &TodayView::pdfWanted, this,
                [this] { paperwork()->saveDay(m_today->shown(), m_setup.settings.clinic); });
    }
    m_today->open(m_setup.settings.clinic);
}

/// Until the last of them is not there any more. Those of the list that is not read yet are taken to be.
void MainWindow::tellWaiting(int count)
{
    const int unknown = m_desk.intakes().total(State::Unknown);
    const QString notYet =
        tr("%Ln client(s) from before are not created yet. They are in the list.", nullptr, count - unknown);
    m_band->tell(sentences({count > unknown ? notYet : QString(), mayBeCreatedWords(unknown)}),
                 {{tr("Understood"), [] {}}}, false);
    std::vector<QUuid> ids;
    for (const auto &[id, card] : m_desk.intakes().cards())
        if (id != m_current && isStillToDo(card.row.state))
            ids.push_back(id);
    m_band->setHolds([this, ids, areAll = int(ids.size()) == count] {
        return !areAll || std::ranges::any_of(ids, [this](const QUuid &id) {
            const Card *card = m_desk.intakes().card(id);
            return card && isStillToDo(card->row.state);
        });
    });
}

void MainWindow::beginRetention()
{
    m_desk.retention().setKeepDays(m_setup.settings.keepDays);
    QTimer::singleShot(untilAtWork, this, [this] {
        connect(&m_desk.retention(), &Retention::ran, this, &MainWindow::tellOld, Qt::UniqueConnection);
        m_desk.retention().start();
    });
}

/// Once a day at most, and never in place of something else.
void MainWindow::tellOld()
{
    const int count = int(m_desk.retention().untouchedDrafts().size());
    const QDate today = m_desk.clock().now().toLocalTime().date();
    if (count == 0 || m_toldOld == today || !m_band->isHidden())
        return;
    m_toldOld = today;
    m_band->tell(tr("%Ln draft(s) have not been touched for 14 days. Keep or discard each: it is there until you do.",
                    nullptr, count),
                 {{tr("Look at the oldest"),
                   [this] {
                       const std::vector<QUuid> old = m_desk.retention().untouchedDrafts();
                       if (!old.empty() && old.front() != m_current)
                           open(old.front());
                       else if (!old.empty())
                           askAboutOld(*m_desk.intakes().card(m_current));
                   }},
                  {tr("Later"), [] {}}},
                 false);
}

void MainWindow::askAboutOld(const Card &card)
{
    const QUuid id = card.row.id;
    const QDate day = QDateTime::fromMSecsSinceEpoch(card.row.changed).date();
    m_band->tell(tr("Nobody has touched this draft since %1. Is it still needed?").arg(Words::date(day)),
                 {{tr("Keep"), [this, id] { m_desk.retention().keep(id); }},
                  {tr("Discard"),
                   [this, id] {
                       if (id == m_current)
                           discard();
                   }}},
                 false);
    m_band->setAbout(id);
}

} // namespace Intake
