#include "forms/recordsheet.h"

#include "forms/addresslabels.h"
#include "forms/pages.h"
#include "forms/recordfold.h"
#include "forms/words.h"

#include <algorithm>
#include <QCoreApplication>

namespace Intake {

namespace {

bool stands(const QString &path, const QString &root)
{
    return path == root || path.startsWith(root % u'/');
}

bool isNoKnown(const Allergy &allergy)
{
    return asSent(allergy.name).compare(QStringLiteral("NKA"), Qt::CaseInsensitive) == 0;
}

bool onlyNoKnown(const std::vector<Allergy> &allergies)
{
    return allergies.size() == 1 && isNoKnown(allergies.front()) && allergies.front().reaction.isEmpty();
}

QString joinedWords(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString allergyWords(const std::vector<Allergy> &allergies)
{
    QStringList all;
    for (const Allergy &allergy : allergies) {
        const QString name = RecordWords::line(allergy.name), reaction = RecordWords::line(allergy.reaction);
        all += reaction.isEmpty() ? name : joinedWords({name, u'(' % reaction % u')'}, QStringLiteral(" "));
    }
    return Words::listed(all);
}

/// The sheet as it grows: head first, then what the fold found, put where pages.h says.
class Maker
{
public:
    explicit Maker(const RecordShown &shown)
        : m_shown(shown)
        , m_words(shown.clinic, shown.record.client.address.countryCode.text)
        , m_differences(recordDifferences(shown.sent, shown.record, m_words))
        , m_fold(m_words, m_differences)
    {
        m_fold.fold(shown.record.client, {});
    }

    RecordSheet made()
    {
        head();
        warnings();
        differences();
        sections();
        details();
        notRecorded();
        if (m_shown.isPractice)
            m_sheet.practice = QCoreApplication::translate("RecordView", "Practice: this is no real client");
        return std::move(m_sheet);
    }

private:
    const Client &client() const { return m_shown.record.client; }

    void head()
    {
        const QString space = QStringLiteral(" ");
        const QString title = m_words.at(client(), QStringLiteral("title"));
        const QString person =
            joinedWords({RecordWords::line(client().firstName), RecordWords::line(client().lastName)}, space);
        const QString birth = m_words.at(client(), QStringLiteral("date_of_birth"));
        m_sheet.outcome = createdWords(client().createdAt.text, m_shown.today);
        m_sheet.name = joinedWords({title, person}, space);
        if (m_sheet.name.isEmpty())
            m_sheet.name = QCoreApplication::translate("RecordView", "No name came back");
        m_sheet.nameAndBirthDate = joinedWords({person, birth}, QStringLiteral(", "));
        m_sheet.id = RecordWords::line(client().id.text);
        m_sheet.facts = {birth, age(), m_words.at(client(), QStringLiteral("phone_number"))};
        m_sheet.facts.removeAll(QString());
    }

    QString age() const
    {
        const auto birth = client().dateOfBirth;
        return birth && *birth <= m_shown.today ? Words::age(ageOn(m_shown.today, *birth)) : QString();
    }

    void warn(const QString &path, const QString &words)
    {
        if (!words.isEmpty())
            m_sheet.warnings.push_back({path, m_words.label(path), m_words.label(path), words});
    }

    void warnings()
    {
        warn(QStringLiteral("alert"), RecordWords::line(client().alert.text));
        if (!onlyNoKnown(client().allergies))
            warn(QStringLiteral("allergies"), allergyWords(client().allergies));
        if (client().privacyPolicyConsent == Consent::Rejected)
            warn(QStringLiteral("privacy_policy_consent"), inSentence(m_words.of(client().privacyPolicyConsent, {})));
    }

    void differences()
    {
        for (const RecordDifference &difference : m_differences)
            m_sheet.differences += difference.sentence();
        const int count = int(m_sheet.differences.size());
        if (count == 1)
            m_sheet.differencesTitle =
                QCoreApplication::translate("RecordView", "One difference between what was sent and what came back.");
        else if (count > 1)
            m_sheet.differencesTitle = QCoreApplication::translate(
                "RecordView", "%n differences between what was sent and what came back.", nullptr, count);
    }

    void sections()
    {
        if (onlyNoKnown(client().allergies))
            for (RecordLine &line : m_fold.lines)
                if (line.path == u"allergies/0" && !line.value.isEmpty())
                    line.value = QCoreApplication::translate("RecordView", "No known allergies");
        for (const Page &page : Pages::all) {
            RecordSection section{Words::translated("Page", page.title), {}};
            for (const CardPlan &card : page.cards)
                for (const QString &path : pathsOf(card))
                    moveLines(path, section.lines);
            if (!section.lines.empty())
                m_sheet.sections.push_back(std::move(section));
        }
    }

    /// An address stands as its country writes it.
    QStringList pathsOf(const CardPlan &card) const
    {
        QStringList paths;
        for (const Placement &placement : card.fields)
            paths += QString::fromLatin1(placement.path);
        return inAddressOrder(paths, client().address.countryCode.text);
    }

    void moveLines(const QString &root, std::vector<RecordLine> &into)
    {
        const auto here = [&](const RecordLine &line) { return stands(line.path, root); };
        std::ranges::copy_if(m_fold.lines, std::back_inserter(into), here);
        std::erase_if(m_fold.lines, here);
    }

    /// What no section has a place for: new fields, what only the server gives, and members that no field describes.
    void details()
    {
        RecordSection section{QCoreApplication::translate("RecordView", "Details"), std::move(m_fold.lines)};
        std::ranges::move(m_fold.details, std::back_inserter(section.lines));
        for (const OddMember &odd : m_shown.record.odd) {
            const QString name = m_words.label(odd.path);
            const bool isMoment = odd.path.endsWith(QStringLiteral("_at"));
            section.lines.push_back(
                {odd.path, name, name, isMoment ? RecordWords::moment(odd.text) : RecordWords::line(odd.text)});
        }
        if (!section.lines.empty())
            m_sheet.sections.push_back(std::move(section));
    }

    bool isOdd(const QString &path) const
    {
        return std::ranges::any_of(
            m_shown.record.odd, [&](const OddMember &odd) { return stands(odd.path, path) || stands(path, odd.path); });
    }

    /// The labels of the blank fields that stand on a card; none when one of its fields holds something.
    QStringList takeBlanks(const CardPlan &card, bool &all)
    {
        QStringList names;
        for (const QString &path : pathsOf(card)) {
            const auto blank = std::ranges::find(m_fold.blanks, path, &RecordFold::Blank::path);
            all = all && blank != m_fold.blanks.end();
            if (blank == m_fold.blanks.end())
                continue;
            names += blank->label;
            m_fold.blanks.erase(blank);
        }
        return names;
    }

    void notRecorded()
    {
        // What came back in a form that no field can hold did come back: it stands among the details.
        std::erase_if(m_fold.blanks, [&](const RecordFold::Blank &blank) { return isOdd(blank.path); });
        QStringList names;
        for (const Page &page : Pages::all)
            for (const CardPlan &card : page.cards) {
                bool all = true;
                const QStringList blank = takeBlanks(card, all);
                names += all ? QStringList{Words::translated("Page", card.title)} : blank;
            }
        for (const RecordFold::Blank &blank : m_fold.blanks)
            names += blank.label;
        std::ranges::transform(names, names.begin(), inSentence);
        if (!names.isEmpty())
            m_sheet.notRecorded =
                QCoreApplication::translate("RecordView", "Not recorded: %1").arg(Words::listed(names));
    }

    const RecordShown &m_shown;
    RecordWords m_words;
    std::vector<RecordDifference> m_differences;
    RecordFold m_fold;
    RecordSheet m_sheet;
};

} // namespace

RecordSheet recordSheet(const RecordShown &shown)
{
    return Maker(shown).made();
}

} // namespace Intake
