// Paper and files: the record printed and saved, and the form for when nothing works.

#include "forms/blankform.h"
#include "forms/paperrecord.h"
#include "forms/recorddifferences.h"
#include "forms/windowband.h"
#include "forms/words.h"
#include "shell/mainwindow.h"
#include "shell/paperwork.h"
#include "shell/todayview.h"

#include <QDesktopServices>
#include <QStackedWidget>

namespace Intake {

Paperwork *MainWindow::paperwork()
{
    if (!m_paperwork) {
        m_paperwork = new Paperwork(this);
        connect(m_paperwork, &Paperwork::done, this, &MainWindow::tellPaper);
        connect(m_paperwork, &Paperwork::failed, this, &MainWindow::tellNoPaper);
        connect(m_paperwork, &Paperwork::isDone, this,
                [this](AuditEvent event, const QUuid &intake, const QString &detail) {
                    m_desk.note(event, intake, detail);
                });
    }
    m_paperwork->setAbout(m_stack->currentWidget() == m_record ? m_current : QUuid());
    return m_paperwork;
}

void MainWindow::tellPaper(const QString &words, const QString &folder)
{
    std::vector<WindowBand::Verb> verbs;
    if (!folder.isEmpty())
        verbs.push_back({tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    verbs.push_back({tr("Understood"), [] {}});
    m_band->tellGood(words, verbs, m_paperwork->isAwaited());
}

void MainWindow::tellNoPaper(const QString &words)
{
    m_band->tell(words, {{tr("Understood"), [] {}}}, m_paperwork->isAwaited());
}

/// What no font here can draw is said before it stands as codes on paper.
void MainWindow::checkFonts(const QString &missing, const std::function<void()> &goOn)
{
    if (missing.isEmpty())
        return goOn();
    m_band->tell(tr("This computer has no font for %1. On paper their codes stand instead. Whoever looks after this "
                    "computer can install the font.")
                     .arg(Words::isolated(missing)),
                 {{tr("Go on all the same"), goOn}, {tr("Leave it"), [] {}}}, true);
}

void MainWindow::printRecord()
{
    if (isLocked())
        return;
    if (m_today && m_today->isOpen())
        return paperwork()->printDay(m_today->shown(), m_setup.settings.clinic);
    if (m_stack->currentWidget() != m_record) {
        m_band->tell(tr("Printing is for records that the server returned. A blank form for when nothing works: "
                        "Ctrl+Shift+P."),
                     {{tr("Understood"), [] {}}}, false);
        return m_band->setAbout(m_current);
    }
    checkFonts(withoutFont(m_record->shown()), [this, shown = m_record->shown()] { paperwork()->print(shown); });
}

void MainWindow::saveRecord(RecordFormat format)
{
    const auto save = [this, format, shown = m_record->shown()] { paperwork()->save(shown, format); };
    if (format == RecordFormat::Pdf)
        checkFonts(withoutFont(m_record->shown()), save);
    else
        save();
}

void MainWindow::printBlankForm()
{
    const Clinic &clinic = m_setup.settings.clinic;
    checkFonts(withoutFont(clinic), [this, clinic] {
        paperwork()->setAbout({});
        m_paperwork->printBlankForm(clinic);
    });
}

} // namespace Intake
