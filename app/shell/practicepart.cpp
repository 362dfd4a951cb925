#include "shell/practicepart.h"

#include <QCoreApplication>
#include <QLibrary>

namespace Intake {

namespace {

using Maker = PracticeHost *(*)();

/// Beside the program as built; in the folder for its parts as installed.
Maker maker(QString &missing)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *folder : {"/", "/../lib/intake/"}) {
        QLibrary part(QString(here % QLatin1StringView(folder) % QStringLiteral("intake-practice.so")));
        if (const auto symbol = part.resolve("intakePracticeHost"))
            return reinterpret_cast<Maker>(symbol);
        if (missing.isEmpty())
            missing = part.errorString();
    }
    return nullptr;
}

} // namespace

tl::expected<QUrl, QString> PracticePart::start(quint16 port)
{
    QString missing;
    const Maker make = maker(missing);
    if (!make)
        return tl::unexpected(missing);
    m_host.reset(make());
    return m_host->start(port);
}

} // namespace Intake
