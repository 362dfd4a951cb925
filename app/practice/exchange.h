#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>
#include <utility>
#include <vector>

namespace Intake::Practice {

/// What came in, as far as the routes care.
struct Call
{
    QByteArray method;
    QString path; ///< `/v1/clients`, decoded
    QUrlQuery query;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray host;
    QByteArray body;
};

/// How an answer is given. Slow waits first; Hang says nothing until the other side or the program ends; Cut breaks off
/// in the middle of the body.
enum class Manner { Plain, Slow, Hang, Cut };

/// What goes back: JSON, always.
struct Answer
{
    int status = 200;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    Manner manner = Manner::Plain;
};

Answer answerWith(int status, const QJsonObject &json);

/// `{"message": …}`, the whole body of every refusal that names no field.
Answer refusal(int status, const QString &message);

} // namespace Intake::Practice
