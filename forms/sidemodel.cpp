#include "forms/sidemodel.h"

#include "forms/tooltip.h"
#include "forms/words.h"

#include <QKeySequence>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

QString groupTitle(SideGroup group)
{
    switch (group) {
    case SideGroup::Drafts:
        return SideModel::tr("Drafts");
    case SideGroup::Waiting:
        return SideModel::tr("Waiting");
    case SideGroup::Attention:
        return SideModel::tr("Needs attention");
    case SideGroup::Created:
        return SideModel::tr("Created today");
    case SideGroup::Discarded:
        return SideModel::tr("Discarded");
    }
    return {};
}

/// What stands below the title of a group that has nobody, and what to do about it.
QString emptyWords(SideGroup group)
{
    if (group == SideGroup::Drafts)
        return SideModel::tr("No drafts. Press %1 when the next person walks in.")
            .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    return group == SideGroup::Created ? SideModel::tr("Nobody created yet today.") : QString();
}

} // namespace

QString folded(const QString &name)
{
    QString plain;
    bool startsWord = true;
    const QString apart = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        const bool letter = c.isLetterOrNumber() || c.isSurrogate();
        if (letter && startsWord)
            plain += u' ';
        if (letter)
            plain += c.toCaseFolded();
        startsWord = !letter && c != u'\'' && c != u'’';
    }
    // What no decomposition gives, but everybody types without: Wisniewska for Wiśniewska is covered, Łukasz is not.
    return plain.replace(u'ł', u'l').replace(u'ø', u'o').replace(u'đ', u'd').replace(u"ß"_s, u"ss"_s);
}

SideModel::SideModel(QObject *parent)
    : QAbstractListModel(parent)
{
    arrange();
}

void SideModel::reset(const std::vector<SideItem> &items, const std::array<int, sideGroups> &totals)
{
    beginResetModel();
    m_more = totals;
    m_all.clear();
    for (const SideItem &item : items) {
        m_all.insert_or_assign(item.id, Kept{item, folded(item.name)});
        int &more = m_more[std::size_t(item.group)];
        more = std::max(0, more - 1);
    }
    arrange();
    endResetModel();
}

void SideModel::put(const SideItem &item)
{
    const auto known = m_all.find(item.id);
    if (known != m_all.end() && known->second.item == item)
        return refresh(item.id);
    beginResetModel();
    m_all.insert_or_assign(item.id, Kept{item, folded(item.name)});
    arrange();
    endResetModel();
}

void SideModel::drop(const QUuid &id)
{
    if (!m_all.contains(id))
        return;
    beginResetModel();
    m_all.erase(id);
    arrange();
    endResetModel();
}

void SideModel::refresh(const QUuid &id)
{
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row), index(row));
}

void SideModel::refreshAll()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

void SideModel::hideNames(bool hidden)
{
    m_hidden = hidden;
    refreshAll();
}

QString SideModel::shownName(const SideItem &item) const
{
    if (!m_hidden)
        return Words::shown(item.name);
    return item.isNamed ? Words::isolated(Words::initials(item.name)) : item.name.section(u" · "_s, 0, 0);
}

void SideModel::find(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    arrange();
    endResetModel();
}

bool SideModel::isFound(const Kept &kept) const
{
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return kept.folded.contains(QString(u' ' % word)); });
}

void SideModel::arrange()
{
    std::array<std::vector<const Kept *>, sideGroups> groups;
    for (const auto &[id, kept] : m_all)
        if (isFound(kept))
            groups[std::size_t(kept.item.group)].push_back(&kept);
    m_lines.clear();
    const bool all = m_words.isEmpty();
    for (int i = 0; i < sideGroups; ++i) {
        auto &group = groups[std::size_t(i)];
        std::ranges::sort(group, std::greater(), [](const Kept *kept) { return kept->item.rank; });
        // What waits or needs somebody is news: it has its place only while there is some.
        const bool always = SideGroup(i) == SideGroup::Drafts || SideGroup(i) == SideGroup::Created;
        if (always || !group.empty())
            m_lines.push_back({nullptr, SideGroup(i), int(group.size()) + (all ? m_more[std::size_t(i)] : 0)});
        for (const Kept *kept : group)
            m_lines.push_back({kept, SideGroup(i), 0});
    }
}

int SideModel::rowOf(const QUuid &id) const
{
    const auto hit =
        std::ranges::find_if(m_lines, [&](const Line &line) { return line.kept && line.kept->item.id == id; });
    return hit == m_lines.end() ? -1 : int(hit - m_lines.begin());
}

int SideModel::found() const
{
    return int(std::ranges::count_if(m_lines, [](const Line &line) { return line.kept != nullptr; }));
}

int SideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SideModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    return line.kept ? entry(line, role) : title(line, role);
}

QVariant SideModel::title(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupTitle(line.group);
    case CountRole:
        return line.count;
    case GroupRole:
        return int(line.group);
    case EmptyRole:
        return line.count == 0 && m_words.isEmpty() ? emptyWords(line.group) : QString();
    case Qt::AccessibleDescriptionRole:
        return title(line, EmptyRole);
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln", "group title, count", line.count).arg(groupTitle(line.group));
    default:
        return {};
    }
}

QVariant SideModel::entry(const Line &line, int role) const
{
    const SideItem &item = line.kept->item;
    switch (role) {
    case Qt::DisplayRole:
        return shownName(item);
    case Qt::ToolTipRole: // whole, where the list has no room for it
        return plainToolTip(QString(shownName(item) % u"\n" % m_describe(item.id).detail));
    case GroupRole:
        return int(item.group);
    case IdRole:
        return item.id;
    case DetailRole:
        return m_describe(item.id).detail;
    case ToneRole:
        return int(m_describe(item.id).tone);
    case Qt::AccessibleTextRole:
        return QString(shownName(item) % u", " % m_describe(item.id).detail);
    default:
        return {};
    }
}

Qt::ItemFlags SideModel::flags(const QModelIndex &index) const
{
    const bool title = !index.isValid() || !m_lines[std::size_t(index.row())].kept;
    return title ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Intake
