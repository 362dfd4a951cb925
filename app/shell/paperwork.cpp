#include "shell/paperwork.h"

#include "forms/blankform.h"
#include "forms/paperday.h"
#include "forms/paperrecord.h"
#include "forms/words.h"
#include "model/recordexport.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

QString endingOf(RecordFormat format)
{
    switch (format) {
    case RecordFormat::Pdf:
        return u"pdf"_s;
    case RecordFormat::Json:
        return u"json"_s;
    case RecordFormat::Text:
        return u"txt"_s;
    case RecordFormat::Fhir:
        return u"fhir.json"_s;
    }
    return {};
}

QByteArray bytesOf(const RecordShown &shown, RecordFormat format)
{
    switch (format) {
    case RecordFormat::Pdf: {
        const QSizeF sheet = sheetSize(QLocale());
        return pdf(RecordPaper(shown, sheet, QDateTime::currentDateTime()), sheet, Paperwork::tr("Intake record"));
    }
    case RecordFormat::Json:
        return recordJson(shown.record);
    case RecordFormat::Text:
        return asText(shown).toUtf8();
    case RecordFormat::Fhir:
        return recordFhir(shown.record, shown.isPractice ? Made::ForPractice : Made::ForSomebody);
    }
    return {};
}

QString saveWords(const SaveProblem &problem)
{
    switch (problem.fault) {
    case SaveFault::NoFolder:
        return Paperwork::tr(
            "Nothing was saved: this folder does not exist any more. Save it again in another folder.");
    case SaveFault::NotAllowed:
        return Paperwork::tr("Nothing was saved: you may not write in this folder. Save it again in another folder.");
    case SaveFault::DiskFull:
        return Paperwork::tr("Nothing was saved: the disk is full. Make room or save it again on another disk.");
    case SaveFault::Other:
        return Paperwork::tr("Nothing was saved. The system says: %1. Save it again in another folder.")
            .arg(problem.system);
    }
    return {};
}

} // namespace

Paperwork::Paperwork(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

Paperwork::~Paperwork() = default;

bool Paperwork::isAwaited() const
{
    const QWidget *now = m_window->focusWidget();
    return !now || now == m_asker || !now->testAttribute(Qt::WA_InputMethodEnabled);
}

void Paperwork::print(const RecordShown &shown)
{
    print(tr("Intake record"), [shown](QSizeF sheet) -> std::unique_ptr<Paper> {
        return std::make_unique<RecordPaper>(shown, sheet, QDateTime::currentDateTime());
    });
}

void Paperwork::printBlankForm(const Clinic &clinic)
{
    print(tr("Intake form"),
          [clinic](QSizeF sheet) -> std::unique_ptr<Paper> { return std::make_unique<BlankForm>(clinic, sheet); });
}

void Paperwork::print(const QString &job, const PaperMaker &make)
{
    m_asker = m_window->focusWidget();
    if (!m_printer)
        m_printer = loadPaperPrinter();
    if (!m_printer)
        return emit failed(tr("The part of Intake that prints is not on this computer. Save as PDF works without it."));
    m_printer->print(m_window, job, make, [self = QPointer(this), about = m_about](Printed printed) {
        if (!self || printed == Printed::Cancelled)
            return;
        if (printed == Printed::Failed)
            return emit self->failed(tr("The printer did not take it. Nothing was printed; the record is safe. Look at "
                                        "the printer, or save it as PDF."));
        emit self->isDone(AuditEvent::Printed, about, {});
        emit self->done(printed == Printed::IntoFile ? tr("It was written to the file that you named, not to paper.")
                                                     : tr("It was given to the printer."),
                        {});
    });
}

void Paperwork::save(const RecordShown &shown, RecordFormat format)
{
    const QByteArray bytes = bytesOf(shown, format);
    if (bytes.isEmpty())
        return emit failed(tr("Nothing was saved: the server’s own words of this record are not kept here."));
    ask(recordFileName(shown.record.client.id.text, QDate::currentDate(), endingOf(format)), bytes);
}

void Paperwork::printDay(const TodayShown &shown, const Clinic &clinic)
{
    print(tr("A day at the desk"), [shown, clinic](QSizeF sheet) -> std::unique_ptr<Paper> {
        return std::make_unique<DayPaper>(shown, clinic.name, sheet, QDateTime::currentDateTime());
    });
}

void Paperwork::saveDay(const TodayShown &shown, const Clinic &clinic)
{
    const QSizeF sheet = sheetSize(QLocale());
    const DayPaper paper(shown, clinic.name, sheet, QDateTime::currentDateTime());
    ask(u"intake-day-"_s + shown.day.toString(Qt::ISODate) + u".pdf"_s, pdf(paper, sheet, tr("A day at the desk")));
}

void Paperwork::ask(const QString &name, const QByteArray &bytes)
{
    m_asker = m_window->focusWidget();
    auto *dialog =
        new QFileDialog(m_window, m_about.isNull() ? tr("Save the day") : tr("Save a copy of the record"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // which asks before it takes the name of a file that is there
    dialog->setDefaultSuffix(name.section(u'.', 1));
    dialog->selectFile(freeFileName(m_folder, name));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes, about = m_about, format = name.section(u'.', 1)](const QString &path) {
                write(path, bytes, about, format);
            });
    dialog->open();
}

void Paperwork::write(const QString &path, const QByteArray &bytes, const QUuid &about, const QString &format)
{
    if (const auto saved = saveFile(path, bytes); !saved)
        return emit failed(saveWords(saved.error()));
    emit isDone(AuditEvent::Saved, about, format);
    const QFileInfo file(path);
    m_folder = file.path();
    emit done(tr("Saved as %1 in %2", "file, folder")
                  .arg(Words::isolated(file.fileName()), Words::isolated(QDir::toNativeSeparators(m_folder))),
              m_folder);
}

} // namespace Intake
