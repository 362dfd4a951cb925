#pragma once

#include <QByteArray>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Intake::Testing {

/// What a person can select in a PDF, in the order in which it was painted; pdftotext reads it.
inline QString pdfText(const QByteArray &pdf, const QStringList &options = {QStringLiteral("-raw")})
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 QStringList(options) + QStringList{QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput())
                                                              : QString();
}

/// What `pdfinfo` says of a PDF: pages, page size, title, author …
inline QString pdfFacts(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdfinfo"), {QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

/// Without what lines, shapes of letters and directions do to a text: only its letters, as they are typed.
inline QString letters(const QString &text)
{
    static const QRegularExpression notTyped(
        QStringLiteral("[\\s\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]+"));
    return text.normalized(QString::NormalizationForm_KC).remove(notTyped);
}

} // namespace Intake::Testing
