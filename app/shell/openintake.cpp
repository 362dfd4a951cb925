#include "shell/openintake.h"

#include "shell/outcomewords.h"

#include <QCoreApplication>

namespace Intake {

namespace {

QString clock(const QDateTime &time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

SideEntry createdEntry(const OpenIntake &intake)
{
    const int differ = int(differences(intake.created->sent, intake.created->record.client).size());
    if (differ == 0)
        return {intake.id, {}, clock(intake.since), Theme::Token::Good};
    return {intake.id,
            {},
            QCoreApplication::translate("SideList", "%1 · %n difference(s)", nullptr, differ).arg(clock(intake.since)),
            Theme::Token::Warn};
}

SideEntry unsentEntry(const OpenIntake &intake, bool isOpen)
{
    SideEntry entry{intake.id, {}, QCoreApplication::translate("SideList", "now"), Theme::Token::Muted};
    if (!isOpen)
        entry.detail = QCoreApplication::translate("SideList", "parked, begun %1").arg(clock(intake.since));
    if (intake.isSending())
        entry.detail = QCoreApplication::translate("SideList", "being sent");
    else if (intake.notice && intake.notice->blocksCreate)
        entry.detail = QCoreApplication::translate("SideList", "not known whether created");
    else if (intake.notice)
        entry.detail = QCoreApplication::translate("SideList", "not created");
    else if (!intake.remarks.empty())
        entry.detail = QCoreApplication::translate("SideList", "%n to fix", nullptr, int(intake.remarks.size()));
    if (intake.notice || !intake.remarks.empty())
        entry.tone = Theme::Token::Warn;
    return entry;
}

} // namespace

Notice noticeOf(const Verdict &verdict)
{
    const OutcomeWords words = outcomeWords(verdict, Place::Window);
    const bool unknown = verdict.outcome == Outcome::Unknown;
    return {verdict.outcome == Outcome::Refused ? Notice::Tone::Bad : Notice::Tone::Warn, words.headline,
            QString(words.body % u' ' % serverSays(verdict)).trimmed(),
            unknown ? QCoreApplication::translate("MainWindow", "I have looked: not there, send again") : QString(),
            unknown};
}

Remarks remarksOf(const Verdict &verdict, const Draft &draft)
{
    Remarks remarks;
    for (const Complaint &complaint : verdict.complaints)
        remarks.push_back({pathInDraft(draft, complaint.path), complaint.name, complaint.words});
    return remarks;
}

int OpenIntakes::begin()
{
    auto intake = std::make_unique<OpenIntake>();
    intake->id = ++m_lastId;
    intake->since = QDateTime::currentDateTime();
    m_all.push_back(std::move(intake));
    return m_lastId;
}

OpenIntake *OpenIntakes::find(int id)
{
    const auto hit = std::ranges::find(m_all, id, [](const auto &intake) { return intake->id; });
    return hit == m_all.end() ? nullptr : hit->get();
}

std::unique_ptr<OpenIntake> OpenIntakes::take(int id)
{
    const auto hit = std::ranges::find(m_all, id, [](const auto &intake) { return intake->id; });
    if (hit == m_all.end())
        return nullptr;
    auto taken = std::move(*hit);
    m_all.erase(hit);
    return taken;
}

void OpenIntakes::putBack(std::unique_ptr<OpenIntake> intake)
{
    m_all.push_back(std::move(intake));
}

int OpenIntakes::unsent() const
{
    return int(std::ranges::count_if(m_all, [](const auto &intake) { return intake->isUnsent(); }));
}

std::vector<SideGroup> OpenIntakes::groups(int current) const
{
    SideGroup drafts{QCoreApplication::translate("SideList", "Drafts"), {}};
    SideGroup attention{QCoreApplication::translate("SideList", "Needs attention"), {}};
    SideGroup created{QCoreApplication::translate("SideList", "Created today"), {}};
    for (const auto &intake : m_all) {
        const Client &client = intake->created ? intake->created->record.client : intake->draft.client;
        const QString typed = QString(client.firstName % u' ' % client.lastName).trimmed();
        SideEntry entry = intake->created ? createdEntry(*intake) : unsentEntry(*intake, intake->id == current);
        entry.name = typed.isEmpty() ? QCoreApplication::translate("SideList", "Unnamed") : typed;
        (intake->created ? created : intake->notice ? attention : drafts).entries.push_back(entry);
    }
    return {drafts, attention, created};
}

} // namespace Intake
