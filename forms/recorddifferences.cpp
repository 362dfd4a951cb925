#include "forms/recorddifferences.h"

#include "model/fieldpath.h"

#include <algorithm>
#include <QCoreApplication>

namespace Intake {

namespace {

/// Are two rows about the same thing, though a detail differs?
template <Described Row>
bool sameThing(const Row &a, const Row &b, const RecordWords &words)
{
    bool equal = true;
    forEachField<Row>([&](const auto &field) {
        if (field.rules.required)
            equal = asSent(words.of(a.*field.member, field.rules)) == asSent(words.of(b.*field.member, field.rules));
    });
    return equal;
}

bool sameThing(const PhoneNumber &a, const PhoneNumber &b, const RecordWords &)
{
    return phoneAsSent(QString(a.code % a.number)) == phoneAsSent(QString(b.code % b.number));
}

/// Where each row of the list that is about the same thing as the row sent keeps the detail at `path`.
QStringList detailPaths(const QString &path, const Client &sent, const Client &returned, const RecordWords &words)
{
    const QStringList parts = path.split(u'/');
    QStringList found;
    forEachField<Client>([&]<typename Value>(const Field<Client, Value> &field) {
        if constexpr (RowList<Value>) {
            if (field.key != parts[0])
                return;
            const auto &original = (sent.*field.member).at(parts[1].toUInt());
            qsizetype row = 0;
            for (const auto &candidate : returned.*field.member) {
                if (sameThing(original, candidate, words))
                    found += joined(parts[0], row) % u'/' % parts[2];
                ++row;
            }
        }
    });
    return found;
}

/// Where the detail of a row stands in what came back, for rows may have changed their order; empty when its row is
/// gone.
QString detailPath(const Difference &difference, const Client &sent, const Client &returned, const RecordWords &words)
{
    const QStringList all = detailPaths(difference.path, sent, returned, words);
    const QString own = words.at(sent, difference.path), returnedText = Words::leaf(difference.returned);
    const auto says = [&](const QString &path) { return words.at(returned, path) == returnedText; };
    const auto differs = [&](const QString &path) { return words.at(returned, path) != own; };
    auto hit = std::ranges::find_if(all, says);
    if (hit == all.end())
        hit = std::ranges::find_if(all, differs);
    return hit == all.end() ? QString() : *hit;
}

bool isRowList(const QString &key)
{
    bool is = false;
    forEachField<Client>(
        [&]<typename Value>(const Field<Client, Value> &field) { is = is || (RowList<Value> && field.key == key); });
    return is;
}

QString oddAt(const QString &path, const Record &record)
{
    const auto odd = std::ranges::find(record.odd, path, &OddMember::path);
    return odd == record.odd.end() ? QString() : RecordWords::line(odd->text);
}

/// The words at a path; what the comparison says when the path leads nowhere.
QString side(const Client &client, const QString &path, const Leaf &leaf, const RecordWords &words)
{
    if (std::holds_alternative<std::monostate>(leaf))
        return {};
    const QString found = words.at(client, path);
    return found.isEmpty() ? Words::leaf(leaf) : found;
}

RecordDifference inWords(const Difference &difference, const Client &sent, const Record &returned,
                         const RecordWords &words)
{
    const bool inRow = isRowList(difference.path.section(u'/', 0, 0));
    const bool detail = inRow && difference.path.count(u'/') == 2;
    const bool entry = difference.path.count(u'/') == 1 && fieldName(difference.path).value_or(FieldName{}).row > 0;
    const QString path = detail ? detailPath(difference, sent, returned.client, words) : difference.path;
    const QString sentWords = side(sent, difference.path, difference.sent, words);
    QString returnedWords = side(returned.client, path, difference.returned, words);
    if (returnedWords.isEmpty() && !path.isEmpty())
        returnedWords = oddAt(path, returned);
    const bool lost = path.isEmpty() || (entry && std::holds_alternative<std::monostate>(difference.returned));
    const QString name = detail ? Words::fieldLabel(fieldName(difference.path)->label) : QString();
    return {
        path.isEmpty() ? difference.path : path, lost, words.label(difference.path), name, sentWords, returnedWords};
}

} // namespace

QString RecordDifference::sentence() const
{
    const QString name = Words::isolated(label);
    if (sent.isEmpty())
        return QCoreApplication::translate("RecordView", "%1: not sent, returned %2")
            .arg(name, Words::isolated(returned));
    if (returned.isEmpty())
        return QCoreApplication::translate("RecordView", "%1: sent %2, returned nothing")
            .arg(name, Words::isolated(sent));
    return QCoreApplication::translate("RecordView", "%1: sent %2, returned %3")
        .arg(name, Words::isolated(sent), Words::isolated(returned));
}

QString RecordDifference::mark() const
{
    QString words = QCoreApplication::translate("RecordView", "differs: not sent");
    if (!sent.isEmpty() && returned.isEmpty())
        words =
            QCoreApplication::translate("RecordView", "differs: sent %1, returned nothing").arg(Words::isolated(sent));
    else if (!sent.isEmpty())
        words = QCoreApplication::translate("RecordView", "differs: sent %1").arg(Words::isolated(sent));
    return detail.isEmpty() ? words
                            : QCoreApplication::translate("RecordView", "%1 %2", "detail of a row, how it differs")
                                  .arg(detail, words);
}

std::vector<RecordDifference> recordDifferences(const Client &sent, const Record &returned, const RecordWords &words)
{
    std::vector<RecordDifference> all;
    for (const Difference &difference : differences(sent, returned.client))
        all.push_back(inWords(difference, sent, returned, words));
    return all;
}

} // namespace Intake
