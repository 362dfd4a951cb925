// Ctrl+Shift+V: what lies in the clipboard, field by field.

#include "advice/paste.h"
#include "forms/pastepanel.h"
#include "forms/readbackpage.h"
#include "forms/taborder.h"
#include "forms/windowband.h"
#include "shell/mainwindow.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>

namespace Intake {

namespace {

/// The text of a clipboard; address books put their cards there under names of their own. Nothing but plain text is
/// taken: no markup, no picture, no file.
QString textOf(const QMimeData *data)
{
    if (!data)
        return {};
    for (const auto kind : {QLatin1StringView("text/vcard"), QLatin1StringView("text/x-vcard")})
        if (data->hasFormat(kind))
            return QString::fromUtf8(data->data(kind).left(longestCard));
    const bool isPlain = data->hasFormat(QStringLiteral("text/plain"));
    return isPlain && !data->hasUrls() ? data->text() : QString();
}

QString nothingWords(const QMimeData *data, const QString &text, const Pasted &pasted)
{
    if (data && text.isEmpty() && data->hasImage())
        return MainWindow::tr("The clipboard holds a picture. Copy the words themselves; nothing was changed.");
    if (text.trimmed().isEmpty())
        return MainWindow::tr("The clipboard holds no plain text, so nothing was changed. Copy the words themselves.");
    if (!pasted.proposals.empty())
        return MainWindow::tr("All that the clipboard says stands in the form already.");
    const QString more = PastePanel::remarkWords(pasted.remarks);
    const QString words =
        MainWindow::tr("Nothing in the clipboard looks like a field of the form, so nothing was changed.");
    return more.isEmpty() ? words : QString(words % u' ' % more);
}

} // namespace

PastePanel *MainWindow::pastePanel()
{
    if (m_paste)
        return m_paste;
    QWidget *right = m_stack->parentWidget();
    m_paste = new PastePanel(right);
    auto *column = static_cast<QBoxLayout *>(right->layout());
    column->insertWidget(column->indexOf(m_stack), m_paste);
    readInOrder(column);
    connect(m_paste, &PastePanel::takeRequested, this, &MainWindow::takePasted);
    connect(m_paste, &PastePanel::left, this, &MainWindow::leavePasted);
    connect(m_stack, &QStackedWidget::currentChanged, m_paste, &PastePanel::close);
    return m_paste;
}

void MainWindow::pasteAnything()
{
    IntakePage *form = page();
    if (isLocked() || !form || m_stack->currentWidget() != form || !form->mayCreate())
        return;
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    const QString text = textOf(held);
    const Pasted pasted = readPasted(text, {m_setup.settings.clinic.defaultCountry, QDate::currentDate(), QLocale()});
    m_band->hide();
    if (!pastePanel()->offer(pasted, form->form()))
        m_band->tell(nothingWords(held, text, pasted), {{tr("Understood"), [] {}}}, false);
}

void MainWindow::takePasted()
{
    const std::vector<PasteRow> rows = m_paste->taken();
    IntakePage *form = page();
    m_paste->close();
    if (!form)
        return;
    auto fill = std::make_shared<PasteFill>(PasteFill::take(rows, *form->form()));
    form->focusForm();
    if (fill->count() == 0)
        return;
    tellPasted(fill, m_current);
}

void MainWindow::tellPasted(const std::shared_ptr<PasteFill> &fill, const QUuid &id)
{
    m_band->tellGood(tr("%n field(s) filled from the clipboard.", nullptr, fill->count()),
                     {{tr("Undo"), [this, fill, id] { undoPasted(*fill, id); }}}, false);
    m_band->setAbout(id);
    retell(m_band, [fill, id](MainWindow &window) { window.tellPasted(fill, id); });
}

void MainWindow::undoPasted(PasteFill &fill, const QUuid &id)
{
    const IntakePage *form = m_pages.find(id);
    const int left = form ? fill.undo(*form->form()) : 0;
    if (m_readBack && m_stack->currentWidget() == m_readBack)
        endReadBack(); // it would show what is gone
    if (left == 0)
        return;
    // Later, for the band is still busy with the button that asked for this.
    QMetaObject::invokeMethod(
        this,
        [this, left] {
            m_band->tell(tr("%n field(s) had been changed since and stay as they are.", nullptr, left),
                         {{tr("Understood"), [] {}}}, false);
        },
        Qt::QueuedConnection);
}

void MainWindow::leavePasted()
{
    m_paste->close();
    if (IntakePage *form = page())
        form->focusForm();
}

} // namespace Intake
