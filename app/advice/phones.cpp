#include "advice/phones.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QStringBuilder>

namespace Intake {

std::unique_ptr<PhoneReader> loadPhoneReader()
{
    using Maker = PhoneReader *(*)();
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *folder : {"/", "/../lib/intake/"}) {
        QLibrary part(QString(here % QLatin1StringView(folder) % QStringLiteral("intake-phones.so")));
        if (const auto make = reinterpret_cast<Maker>(part.resolve("intakePhoneReader")))
            return std::unique_ptr<PhoneReader>(make());
    }
    return nullptr;
}

} // namespace Intake
