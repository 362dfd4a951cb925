// The same person again, and another of the same family.

#include "advice/family.h"
#include "forms/samepanel.h"
#include "forms/sidelist.h"
#include "forms/sidepane.h"
#include "forms/windowband.h"
#include "forms/words.h"
#include "shell/mainwindow.h"
#include "shell/sidewords.h"
#include "shell/statusline.h"
#include "shell/todayview.h"

#include <QStackedWidget>

namespace Intake {

namespace {

QString standing(const People::Entry &entry)
{
    switch (sideGroup(entry.state)) {
    case SideGroup::Drafts:
        return MainWindow::tr("a draft");
    case SideGroup::Waiting:
        return MainWindow::tr("waiting to be sent");
    case SideGroup::Attention:
        return MainWindow::tr("needs attention");
    case SideGroup::Created:
    case SideGroup::Discarded:
        break;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(entry.changed).date();
    return MainWindow::tr("created %1").arg(Words::date(day));
}

} // namespace

void MainWindow::connectSame()
{
    connect(m_same, &SamePanel::openWanted, this, &MainWindow::openSame);
    connect(m_same, &SamePanel::left, this, [this] {
        if (page())
            page()->focusForm();
    });
    const auto answered = [this](const QUuid &id, bool isSomeoneElse) {
        if (page())
            page()->form()->setSomeoneElse(id, isSomeoneElse);
        lookForSame(m_current);
    };
    connect(m_same, &SamePanel::isSomeoneElse, this, [answered](const QUuid &id) { answered(id, true); });
    connect(m_same, &SamePanel::mayBeTheSame, this, [answered](const QUuid &id) { answered(id, false); });
    connect(m_record, &RecordView::familyRequested, this, &MainWindow::newFamilyIntake);
    connect(&m_desk.people(), &People::wholeRead, this, &MainWindow::lookAgainForSame);
}

/// Nobody is read on the way to the ready window: only once somebody types or opens an intake, or has had the time to.
void MainWindow::lookAgainForSame()
{
    if (m_desk.people().hasBegun())
        lookForSame(m_current);
}

void MainWindow::lookForSame(const QUuid &id)
{
    if (id != m_current || !page())
        return;
    m_desk.people().begin();
    const Person person = personOf(page()->form()->value());
    if ((m_shown != State::Draft && m_shown != State::Refused) || !isTelling(person))
        return m_same->clear();
    m_desk.people().look(id, person, this, [this, id](const std::vector<SamePerson> &found) {
        if (id == m_current && page() && (m_shown == State::Draft || m_shown == State::Refused))
            showSame(id, found);
    });
}

void MainWindow::showSame(const QUuid &id, const std::vector<SamePerson> &found)
{
    const People &people = m_desk.people();
    std::vector<SameShown> shown;
    shown.reserve(found.size());
    for (const SamePerson &each : found)
        if (const People::Entry *entry = people.find(each.id))
            shown.push_back({each.id, sideName(entry->firstName, entry->lastName, {}), entry->dateOfBirth,
                             standing(*entry), each.why, each.nickname});
    m_same->show(shown, {people.searched(id), people.isWhole(), people.unreadable(), m_setup.settings.keepDays});
}

void MainWindow::openSame(const QUuid &id)
{
    open(id);
    if (page())
        page()->focusForm();
}

/// While somebody stands at the counter. Again: they are shown.
void MainWindow::hideNames()
{
    showNames(!m_namesHidden || (m_today && m_today->showsNames()));
}

void MainWindow::showNames(bool hidden)
{
    m_namesHidden = hidden;
    m_side->model().hideNames(hidden);
    m_same->hideNames(hidden);
    for (IntakePage *each : m_pages.all())
        each->hideNames(hidden);
    m_record->hideNames(hidden);
    if (hidden && m_today)
        m_today->hideNames();
    if (m_shown == State::Unknown)
        showCurrent();
    m_status->setNamesHidden(hidden);
    // What is told anew is told with the names as they are shown now.
    for (const Retelling &tell : retellings())
        tell(*this);
}

QString MainWindow::bandName(const QString &name) const
{
    return m_namesHidden ? Words::initials(name) : Words::shown(name);
}

/// From the form to the panel and back.
void MainWindow::focusSame()
{
    if (!m_same->isAncestorOf(focusWidget())) {
        if (m_same->hasPeople())
            m_sidePanel->unfold();
        m_same->focusPanel();
    } else if (page())
        page()->focusForm();
}

void MainWindow::newFamilyIntake()
{
    if (isLocked())
        return;
    if (page() && m_stack->currentWidget() == page()) {
        const Draft draft = page()->form()->value();
        return beginFamily(draft, sideName(draft.client.firstName, draft.client.lastName, {}));
    }
    m_desk.intakes().read(m_current, this, [this, id = m_current](const Intakes::Result &result) {
        if (!result || id != m_current)
            return;
        Draft draft = result->draft;
        if (result->sending)
            draft.client = result->sending->client;
        if (result->record) {
            // What came back, but for the referral type: its id goes out and comes back in two ways.
            const ReferralTypeId sent = draft.client.referralTypeId;
            draft.client = result->record->client;
            draft.client.referralTypeId = sent;
        }
        beginFamily(draft, sideName(result->firstName(), result->lastName(), {}));
    });
}

void MainWindow::beginFamily(const Draft &draft, const QString &name)
{
    Draft family = familyDraft(draft);
    if (family == Draft()) {
        m_band->tell(tr("There is nothing to copy yet: address, emergency contact, phone and referral are empty."),
                     {{tr("Understood"), [] {}}}, false);
        return;
    }
    const QUuid source = m_current;
    family.someoneElse.insert(source);
    park();
    openFresh();
    page()->open(family);
    typed(m_current);
    followName(m_current);
    tellFamily(m_current, source, name);
}

void MainWindow::tellFamily(const QUuid &id, const QUuid &source, const QString &name)
{
    m_band->tellGood(
        tr("Copied from %1: address, emergency contact, phone and referral, as far as they were there. Each "
           "field says so until you change or confirm it.")
            .arg(Words::isolated(bandName(name))),
        {{tr("Undo"), [this, id, source] { undoFamily(id, source); }}}, false);
    m_band->setAbout(id);
    retell(m_band, [id, source, name](MainWindow &window) { window.tellFamily(id, source, name); });
}

void MainWindow::undoFamily(const QUuid &id, const QUuid &source)
{
    const IntakePage *copy = m_pages.find(id);
    if (!copy || id != m_current || !copy->mayCreate())
        return;
    const Draft draft = copy->form()->value();
    open(source);
    m_desk.drafts().discard(id, draft);
    listDiscarded(id);
    m_pages.drop(id);
    m_back = {};
    m_band->tell(tr("The copy is discarded."), {{tr("Undo"), [this, id] { undoDiscard(id); }}}, false);
    retell(m_band, [id, client = draft.client](MainWindow &window) { window.tellDiscarded(id, client); });
}

} // namespace Intake
