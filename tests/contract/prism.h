#pragma once

#include "practice/rawhttp.h"

#include <QProcess>
#include <QUrl>

/// Prism with the project's OpenAPI file, on a free port: alone it answers by the file's examples, before another
/// server it watches what goes through. It ends with this object.
class Prism
{
public:
    Prism();
    ~Prism();
    Prism(const Prism &) = delete;
    Prism &operator=(const Prism &) = delete;

    bool start(); ///< answers by itself; a request that breaks the contract gets 422
    bool startBefore(const QUrl &server);

    /// `http://127.0.0.1:PORT`: Prism serves without the version in front.
    QUrl base() const { return m_base; }

    /// What went wrong when a start failed.
    QString complaint() const { return m_complaint; }

private:
    bool run(const QString &mode, const QStringList &more);

    QProcess m_process;
    QUrl m_base;
    QString m_complaint;
};

/// The breaches of the contract that Prism saw in a request or its answer, a line each; `side` is "request" or
/// "response".
QString breaches(const RawAnswer &answer, const QString &side);
