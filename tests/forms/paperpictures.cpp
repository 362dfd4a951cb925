#include "forms/blankform.h"
#include "forms/paperrecord.h"
#include "forms/recordsamples.h"
#include "forms/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Intake;

/// Saves what is printed as PDF files in the folder given, to be looked at.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, QStringLiteral(".")));
    Theme::apply(app, Theme::Scheme::Dark);
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 44));
    const auto save = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name % QStringLiteral(".pdf")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    bool saved = true;
    for (const char *language : {"en_AU", "en_US", "ar"}) {
        const QLocale locale(QString::fromLatin1(language));
        QLocale::setDefault(locale);
        QGuiApplication::setLayoutDirection(locale.textDirection());
        const QSizeF sheet = sheetSize(locale);
        const auto title = QStringLiteral("Intake record");
        Clinic clinic;
        clinic.name = QStringLiteral("Wattle Street Clinic");
        saved = save(QStringLiteral("blank-") % locale.name(), pdf(BlankForm(clinic, sheet), sheet, title)) && saved;
        for (auto [name, shown] : {std::pair(QStringLiteral("typical-"), Samples::typical()),
                                   {QStringLiteral("fullest-"), Samples::fullest()},
                                   {QStringLiteral("nasty-"), Samples::nasty()}}) {
            shown.clinic.name = QStringLiteral("Wattle Street Clinic");
            saved = save(name % locale.name(), pdf(RecordPaper(shown, sheet, now), sheet, title)) && saved;
        }
    }
    return saved ? 0 : 1;
}
