#include "api/complaints.h"

#include "model/fieldpath.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 500;
constexpr std::size_t mostComplaints = 100;
constexpr int deepestNest = 8;

/// Flattens `errors`. What is nested too deeply to be a name is kept as its JSON, so that the depth of an answer never
/// becomes the depth of our stack.
class Collector
{
public:
    std::vector<Complaint> complaints;

    void collect(const QJsonValue &value, const QString &name, int depth)
    {
        if (value.isNull() || complaints.size() >= mostComplaints)
            return;
        if (value.isObject() && depth < deepestNest)
            collectMembers(value.toObject(), name, depth + 1);
        else if (value.isArray() && depth < deepestNest)
            collectEntries(value.toArray(), name, depth + 1);
        else
            add(name, value.isString() ? value.toString() : asWritten(value));
    }

    void collectMembers(const QJsonObject &object, const QString &name, int depth)
    {
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(*member, name.isEmpty() ? member.key() : name % u'.' % member.key(), depth);
    }

private:
    // A list of texts says several things about one field; a list of objects counts rows.
    void collectEntries(const QJsonArray &array, const QString &name, int depth)
    {
        for (qsizetype i = 0; i < array.size() && complaints.size() < mostComplaints; ++i) {
            const bool row = array[i].isObject() || array[i].isArray();
            collect(array[i], row ? name % u'.' % QString::number(i) : name, depth);
        }
    }

    void add(const QString &name, const QString &words)
    {
        const auto path = pathFromServer(name);
        complaints.push_back({path.value_or(QString()), path ? QString() : serverWords(name), serverWords(words)});
    }

    static QString asWritten(const QJsonValue &value)
    {
        const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(text.sliced(1, text.size() - 2));
    }
};

} // namespace

QString serverWords(const QString &text)
{
    QString words = text.left(4 * longestWords);
    for (QChar &c : words)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    words = words.simplified().left(longestWords);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    return words;
}

QString messageIn(const QJsonObject &answer)
{
    for (const QJsonValue &value : {answer["message"_L1], answer["error"_L1], answer["errors"_L1]})
        if (const QString words = serverWords(value.toString()); !words.isEmpty())
            return words;
    return {};
}

std::vector<Complaint> complaintsIn(const QJsonObject &answer)
{
    Collector collector;
    collector.collectMembers(answer["errors"_L1].toObject(), {}, 0);
    return std::move(collector.complaints);
}

} // namespace Intake
