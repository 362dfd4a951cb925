#pragma once

#include <QStringList>
#include <vector>

namespace Intake {

/// A name that is offered for what has been typed so far.
struct Suggestion
{
    QString name;  ///< what is put into the field when it is taken
    QString shown; ///< the same; of look-alikes the letters that differ stand in capitals: "prednisOLone"
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// A list of names to find by their beginnings: those that come with the program and the clinic's own. Names are
/// compared without case, accents and surplus spaces. Making one reads a file, so it is made when it is first needed.
class NameList
{
public:
    enum class Kind { Medications, Allergens };

    /// Short lists of drug names have caused the wrong drug to be picked; Australian guidance for electronic display of
    /// medicines asks for five letters before anything is shown.
    static constexpr int fewestLetters = 5;
    static constexpr int mostShown = 8;

    /// The list that comes with the program.
    explicit NameList(Kind kind);
    NameList(const QStringList &names, const QList<QStringList> &lookAlikes);

    /// Names that begin with what was typed, then names of which a later word does, each in the order of the alphabet;
    /// a look-alike stands right after its name. Nothing before the fifth letter; never the name that stands there
    /// already.
    std::vector<Suggestion> suggestions(const QString &typed, const QStringList &own) const;

    /// Whether it is in the list, written in any way.
    bool has(const QString &name) const;
    const QStringList &names() const { return m_names; }

private:
    /// The names that fit, the best first, each with its look-alikes behind it.
    std::vector<QStringList> found(const QString &start, const QStringList &own) const;
    QStringList lookAlikesOf(const QString &name) const;

    QStringList m_names;
    QStringList m_folded;            ///< the same, as they are compared
    QList<QStringList> m_lookAlikes; ///< pairs, both of which are in the list
};

/// A name as it is compared: case folded, marks and surplus spaces away.
QString foldedName(const QString &name);

} // namespace Intake
