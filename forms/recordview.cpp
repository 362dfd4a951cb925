#include "forms/recordview.h"

#include "forms/flowline.h"
#include "forms/panel.h"
#include "forms/recordaddress.h"
#include "forms/recordcopy.h"
#include "forms/recordpage.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

namespace Intake {

RecordView::RecordView(QWidget *parent)
    : QWidget(parent)
    , m_sheet(std::make_unique<RecordSheet>())
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    m_bar = buildBar();
    layout->addWidget(m_bar);
}

RecordView::~RecordView() = default;

QWidget *RecordView::buildBar()
{
    auto *bar = new Panel(Panel::Kind::Bar, this);
    auto *line = new FlowLine(FlowLine::Side::End, bar);
    line->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1.5));
    line->setSpacing(Theme::grid(1.5));
    m_copyAll = new CopyButton(
        tr("Copy all as &text"), Theme::ButtonKind::Plain, [this] { return asText(); }, bar);
    line->addWidget(m_copyAll);
    m_paper = new QPushButton(tr("Save or &print"), bar);
    line->addWidget(m_paper);
    auto *family = new QPushButton(tr("Same &family"), bar);
    Theme::setButtonKind(family, Theme::ButtonKind::Quiet);
    family->setAccessibleDescription(
        tr("Another of the same family: begins with this address, emergency contact, phone and referral"));
    line->addWidget(family);
    connect(family, &QPushButton::clicked, this, &RecordView::familyRequested);
    m_new = new QPushButton(tr("Ne&w intake"), bar);
    Theme::setHint(m_new, QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    line->addWidget(m_new);
    m_open = new QPushButton(bar);
    Theme::setButtonKind(m_open, Theme::ButtonKind::Main);
    line->addWidget(m_open);
    for (QPushButton *button : {m_paper, family, m_new, m_open})
        button->setAutoDefault(true); // Enter presses it too
    connect(m_new, &QPushButton::clicked, this, &RecordView::newIntakeRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_address)
            emit openRequested(*m_address);
    });
    showAddress({});
    return bar;
}

void RecordView::show(const RecordShown &shown)
{
    m_shown = shown;
    *m_sheet = recordSheet(shown);
    buildPaperMenu();
    m_page = new RecordPage(*m_sheet);
    m_page->showName(*m_sheet, m_namesHidden);
    m_scroll->setWidget(m_page);
    m_copyAll->reset();
    // Taken out and put back, the bar follows the new page when Tab walks the window.
    m_bar->setParent(nullptr);
    layout()->addWidget(m_bar);
    m_bar->show();
    showAddress(recordAddress(shown.clinic.recordAddress, shown.record.client.id.text));
}

void RecordView::hideNames(bool hidden)
{
    m_namesHidden = hidden;
    if (m_page)
        m_page->showName(*m_sheet, hidden);
}

/// Made with the first record, for nobody needs it before.
void RecordView::buildPaperMenu()
{
    if (m_paper->menu())
        return;
    auto *menu = new QMenu(m_paper);
    m_paper->setMenu(menu);
    // The keys work in the whole window; here they only stand beside the words.
    const auto keys = [](const QString &words, const QKeySequence &key) {
        return QString(words % u'\t' % key.toString(QKeySequence::NativeText));
    };
    const auto saves = [&](const QString &words, RecordFormat format) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, format] { emit saveRequested(format); });
    };
    connect(menu->addAction(keys(tr("&Print…"), QKeySequence::Print)), &QAction::triggered, this,
            &RecordView::printRequested);
    menu->addSeparator();
    saves(tr("Save as P&DF…"), RecordFormat::Pdf);
    saves(tr("Save as &text…"), RecordFormat::Text);
    saves(tr("Save as &JSON, as the server returned it…"), RecordFormat::Json);
    saves(tr("Save as &FHIR R4, for other clinical software…"), RecordFormat::Fhir);
    menu->addSeparator();
    connect(menu->addAction(keys(tr("&Blank paper form…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P)), &QAction::triggered,
            this, &RecordView::blankFormRequested);
}

void RecordView::showAddress(const std::optional<QUrl> &address)
{
    m_address = address;
    m_open->setVisible(address.has_value());
    if (address)
        m_open->setText(tr("&Open in Caspen · %1").arg(statedHost(*address)));
    Theme::setButtonKind(m_new, address ? Theme::ButtonKind::Plain : Theme::ButtonKind::Main);
}

QString RecordView::asText() const
{
    return Intake::asText(*m_sheet);
}

void RecordView::copyId()
{
    if (m_page)
        m_page->copyId()->press();
}

/// The other keys that scroll are the scrolled page's own.
void RecordView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        return bar->setValue(event->key() == Qt::Key_Home ? 0 : bar->maximum());
    QWidget::keyPressEvent(event);
}

void RecordView::focusOutcome()
{
    if (m_page)
        m_page->headline()->setFocus(Qt::OtherFocusReason);
}

} // namespace Intake
