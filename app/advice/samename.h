#pragma once

#include <memory>
#include <QString>

namespace Intake {

/// Writes names so that they can be compared: in small Latin letters without accents, a space between words. `Müller`
/// becomes `muller`, `O’Brien` `obrien`, `García-López` `garcia lopez`, `Иванов` `ivanov`, `王` `wang`. ICU does it by
/// the rules of Unicode's CLDR; they are read when the first name needs them (40 ms; 120 ms with Chinese), so this
/// belongs on a worker thread. Not to be used from two threads at once.
class NameFolder
{
public:
    NameFolder();
    ~NameFolder();
    QString operator()(const QString &name);

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

/// How two folded names agree, from nothing to the same.
enum class Likeness {
    None,
    Sound,    ///< they sound alike, see soundOf()
    Spelling, ///< an edit away, from eight letters on two; or one is the beginning or a part of the other
    Same,
};

/// What a folded name sounds like, for any language written in Latin letters: a vowel at the start, then the
/// consonants in eight classes (`ph` is f; v and w too; c, ck, q, kh and g are k; d and th are t; b is p; sh, sch, sz,
/// cz, ch, ts, z and x are s), doubled letters once, h, y and j only at the start. `Mohammed` and `Muhamad` are one,
/// `Schmidt` and `Schmitt`, `Ivanoff` and `Iwanow`.
QString soundOf(QStringView folded);

/// Edits that lead from one to the other: a letter put in, left out or changed, or two neighbours swapped; counted up
/// to `most` + 1.
int edits(QStringView a, QStringView b, int most);

/// Jaro–Winkler, from 0 to 1: which of many alike names is the most alike (W. Winkler, 1990).
double jaroWinkler(QStringView a, QStringView b);

} // namespace Intake
