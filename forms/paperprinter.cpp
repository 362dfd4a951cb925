#include "forms/paperprinter.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QStringBuilder>

namespace Intake {

std::unique_ptr<PaperPrinter> loadPaperPrinter()
{
    using Maker = PaperPrinter *(*)();
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *folder : {"/", "/../lib/intake/"}) {
        QLibrary part(QString(here % QLatin1StringView(folder) % QStringLiteral("intake-paper.so")));
        if (const auto make = reinterpret_cast<Maker>(part.resolve("intakePaperPrinter")))
            return std::unique_ptr<PaperPrinter>(make());
    }
    return nullptr;
}

} // namespace Intake
