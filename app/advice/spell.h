#pragma once

#include <QString>
#include <QStringList>

namespace Intake {

/// A name as it is spelled to somebody who listens.
struct Spelling
{
    QString letters;     ///< "K-e-l-l-e-r", as the letters stand; words are apart by a wide space
    QStringList remarks; ///< what the ear does not hear: "ś is s with an acute", "the D in the middle is a capital"
};

Spelling spelled(const QString &name);

/// A number in groups as people read it: `+61 412 345 678`, `03 9876 5432`. Text that is no number stays as it is.
QString groupedDigits(const QString &phone);

/// "h-e-l-e-n · dot · k · at · example · dot · com"; the domain's words stay whole.
QString spelledEmail(const QString &email);

} // namespace Intake
