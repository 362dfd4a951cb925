#pragma once

#include "forms/recorddifferences.h"
#include "forms/recordsheet.h"
#include "model/fieldpath.h"

namespace Intake {

/// Folds the field table over a returned client: a line for each value and each difference, in the order of the table.
class RecordFold
{
public:
    struct Blank
    {
        QString path;
        QString label;
    };

    RecordFold(const RecordWords &words, const std::vector<RecordDifference> &differences)
        : m_words(words)
        , m_differences(differences)
    {
    }

    std::vector<RecordLine> lines;   ///< what persons give
    std::vector<RecordLine> details; ///< what only the server gives
    std::vector<Blank> blanks;       ///< fields without a value

    template <Described Struct>
    void fold(const Struct &from, const QString &path)
    {
        forEachField<Struct>([&](const auto &field) { add(from.*field.member, joined(path, field.key), field.rules); });
    }

private:
    template <typename Value>
    void add(const Value &value, const QString &path, const Rules &rules)
    {
        if constexpr (Described<Value>)
            fold(value, path);
        else if constexpr (RowList<Value> || std::same_as<Value, QStringList>)
            addRows(value, path, rules);
        else if (rules.origin == Origin::Server)
            addDetail(path, m_words.of(value, rules));
        else
            addField(path, m_words.of(value, rules));
    }

    template <typename List>
    void addRows(const List &list, const QString &path, const Rules &rules)
    {
        const std::size_t first = lines.size();
        for (qsizetype row = 0; row < qsizetype(list.size()); ++row) {
            const QString at = joined(path, row);
            if (const QString words = m_words.of(list[row], rules); !words.isEmpty())
                addLine(at, rowLabel(list[row], at), words);
            if constexpr (RowList<List>)
                foldServerMembers(list[row], at);
        }
        if (lines.size() == first)
            blanks.push_back({path, m_words.label(path)});
        constexpr bool ownLabels = std::same_as<List, std::vector<PhoneNumber>>;
        addLost(path, ownLabels);
        if (!ownLabels && lines.size() > first)
            lines[first].label = m_words.label(path);
    }

    template <Described Row>
    void foldServerMembers(const Row &row, const QString &path)
    {
        forEachField<Row>([&](const auto &field) {
            if (field.rules.origin == Origin::Server)
                addDetail(joined(path, field.key), m_words.of(row.*field.member, field.rules));
        });
    }

    /// A phone says its type beside the label; other rows stand under the label of their list.
    template <typename Row>
    QString rowLabel(const Row &, const QString &) const
    {
        return {};
    }
    QString rowLabel(const PhoneNumber &phone, const QString &path) const;

    void addField(const QString &path, const QString &words);
    void addDetail(const QString &path, const QString &words);
    void addLine(const QString &path, const QString &label, const QString &words);
    void addLost(const QString &path, bool ownLabels);
    QString marksAt(const QString &path) const;

    const RecordWords &m_words;
    const std::vector<RecordDifference> &m_differences;
};

/// A word inside a sentence: in English without its capital, in other languages as it is.
QString inSentence(const QString &word);

} // namespace Intake
