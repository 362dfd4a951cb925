#include "advice/phones.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QStringBuilder>

namespace Intake {

QString withDigitsForLetters(const QString &text)
{
    constexpr qsizetype mostReplaced = 4; // more of them are a word
    QString mended = text;
    qsizetype replaced = 0, digits = 0;
    constexpr QStringView looks = u"OolI|SBZ", means = u"00111582";
    for (QChar &c : mended) {
        if (const qsizetype look = looks.indexOf(c); look >= 0) {
            c = means[look];
            ++replaced;
        } else if (c.isDigit()) {
            ++digits;
        } else if (!c.isSpace() && !QStringView(u"+()-./").contains(c)) {
            return {};
        }
    }
    return replaced > 0 && replaced <= mostReplaced && digits > replaced ? mended : QString();
}

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
