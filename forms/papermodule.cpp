// The part that is loaded when somebody prints.

#include "forms/paperprinter.h"

#include <algorithm>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace Intake {

namespace {

/// The printing system keeps what it prints in a file until it has taken it. While this lives such files are made in
/// the person's own folder in memory, where there is one, so that not even a power cut leaves a record on a disk.
class FilesInMemory
{
public:
    FilesInMemory()
        : m_before(qgetenv("TMPDIR"))
    {
        const QByteArray own = qgetenv("XDG_RUNTIME_DIR");
        if (!own.isEmpty())
            qputenv("TMPDIR", own);
    }
    FilesInMemory(const FilesInMemory &) = delete;
    FilesInMemory &operator=(const FilesInMemory &) = delete;
    ~FilesInMemory()
    {
        if (m_before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }

private:
    QByteArray m_before;
};

/// In the order and as often as the dialog was told and the printer does not do by itself.
std::vector<int> pagesFor(const QPrinter &printer, int count)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    std::vector<int> once;
    for (int page = first; page < last; ++page)
        once.push_back(page);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(once);
    std::vector<int> all;
    for (int copy = printer.supportsMultipleCopies() ? 1 : printer.copyCount(); copy > 0; --copy)
        all.insert(all.end(), once.begin(), once.end());
    return all;
}

class SystemPrinter : public PaperPrinter
{
public:
    ~SystemPrinter() override { delete m_dialog; }

    void print(QWidget *window, const QString &job, const PaperMaker &make,
               const std::function<void(Printed)> &done) override
    {
        delete m_dialog;
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        m_printer->setDocName(job);
        m_printer->setCreator(QStringLiteral("Intake"));
        m_printer->setFullPage(true); // the margins are the paper's own
        m_printer->setPageSize(QPageSize(sheetSize(QLocale()), QPageSize::Point, {}, QPageSize::FuzzyMatch));
        m_dialog = new QPrintDialog(m_printer.get(), window);
        m_dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
        QObject::connect(m_dialog, &QDialog::finished, m_dialog, [this, make, done](int result) {
            done(result == QDialog::Accepted ? run(make) : Printed::Cancelled);
        });
        m_dialog->open();
    }

private:
    Printed run(const PaperMaker &make) const
    {
        const FilesInMemory memory;
        const std::unique_ptr<Paper> paper = make(m_printer->pageLayout().fullRectPoints().size());
        const bool done = paintPages(*m_printer, *paper, pagesFor(*m_printer, paper->pages()));
        if (!done || m_printer->printerState() == QPrinter::Error)
            return Printed::Failed;
        return m_printer->outputFileName().isEmpty() ? Printed::Done : Printed::IntoFile;
    }

    std::unique_ptr<QPrinter> m_printer;
    QPointer<QPrintDialog> m_dialog;
};

} // namespace

} // namespace Intake

extern "C" Q_DECL_EXPORT Intake::PaperPrinter *intakePaperPrinter()
{
    return std::make_unique<Intake::SystemPrinter>().release();
}
