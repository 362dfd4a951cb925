#include "forms/aloud.h"

#include <QCoreApplication>

namespace Intake::Words {

namespace {

/// A full stop after a question mark would be read out, too.
QString ended(const QString &part)
{
    static const QString signs = QStringLiteral(".?!:…。？！：؟");
    return signs.contains(part.back()) ? part : QString(part + u'.');
}

} // namespace

QString aloud(QStringList parts)
{
    parts.removeAll(QString());
    for (qsizetype at = 0; at + 1 < parts.size(); ++at)
        parts[at] = ended(parts[at]);
    return parts.join(u' ');
}

QString offerAloud(const QString &words, const QString &verb)
{
    return QCoreApplication::translate("FieldEditor", "%1 %2: F2", "an offer, and what F2 does about it")
        .arg(ended(words), verb);
}

} // namespace Intake::Words
