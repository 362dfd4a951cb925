#include "api/complaints.h"

#include "fuzz/targets.h"

#include <QJsonDocument>

namespace Intake::Fuzz {

namespace {

bool isPlain(const QString &words)
{
    return words.size() <= 500 &&
           std::none_of(words.begin(), words.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

void complaints(const QByteArray &bytes)
{
    const QJsonObject answer = QJsonDocument::fromJson(bytes).object();
    const auto found = complaintsIn(answer);
    promised(found.size() <= 100, "at most 100 complaints");
    for (const Complaint &each : found) {
        promised(isPlain(each.words) && isPlain(each.name),
                 "words of the server are short and without control characters");
        promised(each.path.isEmpty() || each.name.isEmpty(), "a complaint is about a field of ours or names another");
    }
    promised(isPlain(messageIn(answer)), "the message is short and without control characters");
    promised(isPlain(serverWords(QString::fromUtf8(bytes))), "any text becomes short and plain");
}

} // namespace Intake::Fuzz
