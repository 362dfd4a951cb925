#pragma once

#include "forms/theme.h"

#include <array>
#include <functional>
#include <map>
#include <QAbstractListModel>
#include <QUuid>

namespace Intake {

/// The groups of the list at the left, as people see the states of an intake.
/// At the end what was discarded, for as long as it can be put back.
enum class SideGroup { Drafts, Waiting, Attention, Created, Discarded };
inline constexpr int sideGroups = 5;

/// What the list must know of an intake to sort and find it.
struct SideItem
{
    QUuid id;
    SideGroup group = SideGroup::Drafts;
    qint64 rank = 0;     ///< within its group, the greatest on top
    QString name = {};   ///< as shown, and as found
    bool isNamed = true; ///< else the name is words for nobody, and may end in a phone
    friend bool operator==(const SideItem &, const SideItem &) = default;
};

/// How it stands, in a few words: made only for the rows that are on screen.
struct SideWords
{
    QString detail;
    Theme::Token tone = Theme::Token::Muted;
};

/// All intakes in their groups: a row for each group with its count, below it its intakes. Ten thousand of them are
/// found in and sorted without making a word for those that are not seen.
class SideModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, DetailRole, ToneRole, CountRole, GroupRole, EmptyRole };
    using Describe = std::function<SideWords(const QUuid &)>;

    explicit SideModel(QObject *parent = nullptr);

    void setDescribe(Describe describe) { m_describe = std::move(describe); }
    /// `totals`: how many each group has, when these are only the first of them.
    void reset(const std::vector<SideItem> &items, const std::array<int, sideGroups> &totals = {});
    void put(const SideItem &item);
    void drop(const QUuid &id);

    /// The words of one intake, or of all, may have changed.
    void refresh(const QUuid &id);
    void refreshAll();

    /// Initials stand for the names, wherever one would be read; they are still found by.
    void hideNames(bool hidden);

    /// Shows only those with each of these words at the start of a word of their name; accents and case do not matter.
    void find(const QString &text);

    int rowOf(const QUuid &id) const;
    int found() const; ///< how many intakes are shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Kept
    {
        SideItem item;
        QString folded; ///< for finding: a space before each word
    };
    struct Line
    {
        const Kept *kept = nullptr; ///< null: the title of `group`
        SideGroup group = SideGroup::Drafts;
        int count = 0;
    };

    void arrange();
    bool isFound(const Kept &kept) const;
    QString shownName(const SideItem &item) const;
    QVariant title(const Line &line, int role) const;
    QVariant entry(const Line &line, int role) const;

    std::map<QUuid, Kept> m_all;
    std::array<int, sideGroups> m_more{}; ///< beyond those that are here
    std::vector<Line> m_lines;
    QStringList m_words;
    bool m_hidden = false;
    Describe m_describe = [](const QUuid &) { return SideWords(); };
};

/// A name as it is looked for: without case and accents, a space before each word.
QString folded(const QString &name);

} // namespace Intake
