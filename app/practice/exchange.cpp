#include "practice/exchange.h"

#include <QJsonDocument>

namespace Intake::Practice {

Answer answerWith(int status, const QJsonObject &json)
{
    return {status, QJsonDocument(json).toJson(QJsonDocument::Compact), {}, Manner::Plain};
}

Answer refusal(int status, const QString &message)
{
    return answerWith(status, {{QStringLiteral("message"), message}});
}

} // namespace Intake::Practice
