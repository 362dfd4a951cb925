#include "forms/intakepage.h"

#include "forms/flowline.h"
#include "forms/gotofield.h"
#include "forms/panel.h"
#include "forms/problemlist.h"
#include "forms/sectionindex.h"
#include "forms/taborder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Intake {

namespace {

QLabel *makeLabel(QWidget *parent, Theme::Size size, Theme::Token token, QFont::Weight weight = QFont::Normal)
{
    auto *label = plainLabel({}, parent);
    label->setFont(Theme::font(size, weight));
    Theme::setTextToken(label, token);
    return label;
}

} // namespace

IntakePage::IntakePage(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_form(new IntakeForm(context))
    , m_problems(new ProblemList([this](const QString &path) { return m_form->labelAt(path); },
                                 [this](const QString &path) { return m_form->offerAt(path); }))
    , m_scroll(new QScrollArea(this))
    , m_notice(new NoticePanel)
{
    auto *inside = new QWidget;
    m_scroll->setWidget(inside); // while it is empty: it is measured each time, and once is enough
    m_scroll->setWidgetResizable(true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), 0);
    above->setSpacing(Theme::grid(1));
    above->addWidget(m_notice);
    above->addWidget(m_problems);
    column->addLayout(above);
    column->addWidget(m_form);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is always kept: the form is arranged once and not again for the bar, and nothing moves sideways.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(Theme::grid(4)); // on a low screen index and buttons stay whole

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildBar());
    readInOrder(layout);

    connect(m_notice, &NoticePanel::action, this, &IntakePage::noticeAction);
    connect(m_problems, &ProblemList::chosen, m_form, [this](const QString &path) { m_form->focusField(path); });
    connect(m_problems, &ProblemList::offerTaken, m_form, &IntakeForm::takeOfferAt);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(m_form, &IntakeForm::edited, &m_pause, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        refresh();
        emit edited();
    });
    connect(m_form, &IntakeForm::remarksChanged, this, &IntakePage::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &IntakePage::followScroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &IntakePage::holdFocus);
    connect(m_form, &IntakeForm::aboutToJudge, this, &IntakePage::rememberTops);
    m_scroll->installEventFilter(this); // the header above it grows and shrinks too
}

IntakePage::~IntakePage()
{
    // What the fields and the scroll bar still have to say while they are taken down is for nobody.
    disconnect(qApp, nullptr, this, nullptr);
    m_form->disconnect(this);
    m_scroll->verticalScrollBar()->disconnect(this);
}

QWidget *IntakePage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1));
    layout->setSpacing(Theme::grid(1));
    auto *line = m_headline = new QHBoxLayout;
    m_name = makeLabel(header, Theme::Size::Name, Theme::Token::Ink, QFont::DemiBold);
    m_name->setWordWrap(false);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_name->setText(QStringLiteral("X"));
    m_name->setMinimumHeight(m_name->sizeHint().height()); // or the form moves down with its first letter
    m_state = makeLabel(header, Theme::Size::Help, Theme::Token::Muted);
    m_state->setWordWrap(false);
    m_name->installEventFilter(this);
    line->addWidget(m_name, 1);
    line->addWidget(m_state, 0, Qt::AlignBottom);
    header->installEventFilter(this);
    layout->addLayout(line);
    m_index = new SectionIndex(header);
    connect(m_index, &SectionIndex::chosen, this, &IntakePage::goToSection);
    layout->addWidget(m_index);
    return header;
}

QWidget *IntakePage::buildBar()
{
    auto *bar = new Panel(Panel::Kind::Bar, this);
    auto *line = new FlowLine(FlowLine::Side::End, bar);
    line->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1.5));
    line->setSpacing(Theme::grid(1.5));
    m_summary = makeLabel(bar, Theme::Size::Text, Theme::Token::Muted);
    m_discard = new QPushButton(tr("&Discard"), bar);
    Theme::setButtonKind(m_discard, Theme::ButtonKind::Quiet);
    m_paste = new QPushButton(tr("&Fill from the clipboard"), bar);
    Theme::setButtonKind(m_paste, Theme::ButtonKind::Quiet);
    Theme::setHint(m_paste, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V).toString(QKeySequence::NativeText));
    connect(m_paste, &QPushButton::clicked, this, &IntakePage::pasteRequested);
    m_readBack = new QPushButton(tr("&Read back"), bar);
    Theme::setHint(m_readBack, QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText));
    connect(m_readBack, &QPushButton::clicked, this, &IntakePage::readBackRequested);
    m_create = new QPushButton(tr("&Create client"), bar);
    Theme::setButtonKind(m_create, Theme::ButtonKind::Main);
    Theme::setHint(m_create, QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText));
    line->addWords(m_summary);
    for (QPushButton *button : {m_paste, m_discard, m_readBack, m_create}) {
        button->setAutoDefault(true); // Enter presses it too
        line->addWidget(button);
    }
    readInOrder(line);
    connect(m_discard, &QPushButton::clicked, this, &IntakePage::discardRequested);
    connect(m_create, &QPushButton::clicked, this, &IntakePage::createRequested);
    return bar;
}

void IntakePage::open(const Draft &draft)
{
    m_notice->clear();
    m_saved.clear();
    m_toldToAsk.clear();
    m_problems->show({}, {});
    m_form->setValue(draft);
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    m_form->focusSection(0);
    goOnAtTheEnd();
    // Until it is arranged nothing is at its place, and what is held there would leave the sight.
    QTimer::singleShot(0, this, [this] {
        if (m_form->sectionCard(0)->isAncestorOf(QApplication::focusWidget())) {
            m_scroll->verticalScrollBar()->setValue(0);
            followScroll();
        }
    });
}

/// What stands in the field is not selected, or the next key would replace it.
void IntakePage::goOnAtTheEnd()
{
    if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()); line && isAncestorOf(line))
        line->end(false);
}

void IntakePage::showProblems(const Remarks &remarks)
{
    const Remarks others = m_form->showRemarks(remarks);
    Remarks own = remarks;
    std::erase_if(own, [&](const Remark &remark) { return std::ranges::find(others, remark) != others.end(); });
    m_problems->show(m_form->inOrder(own), others);
    m_scroll->verticalScrollBar()->setValue(0);
    m_problems->focusFirst();
}

bool IntakePage::mayLeaveUnasked()
{
    const QStringList open = m_form->stillToAsk();
    const bool told = std::ranges::all_of(open, [this](const QString &path) { return m_toldToAsk.contains(path); });
    m_toldToAsk = open;
    if (!told) {
        Remarks remarks;
        for (const QString &path : open)
            remarks.push_back({path, {}, m_form->contradiction(path)});
        m_problems->ask(remarks);
        m_scroll->verticalScrollBar()->setValue(0);
        m_problems->focusFirst();
        return false;
    }
    m_form->noteToAsk(open);
    return true;
}

void IntakePage::showNotice(const Notice &notice)
{
    m_notice->show(notice);
    refresh();
    if (notice.isQuiet)
        return;
    m_scroll->verticalScrollBar()->setValue(0);
}

void IntakePage::clearNotice()
{
    m_notice->clear();
    refresh();
}

void IntakePage::setBusy(bool busy)
{
    const QWidget *at = QApplication::focusWidget();
    const bool isHere = at && isAncestorOf(at);
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_discard->setEnabled(!busy);
    m_summary->setFocusPolicy(busy ? Qt::TabFocus : Qt::NoFocus);
    refresh();
    if (isHere && (busy || at == m_summary))
        focusForm();
}

void IntakePage::goToSection(int page)
{
    m_form->focusSection(page);
    const int top = m_form->sectionCard(page)->mapTo(m_scroll->widget(), QPoint()).y();
    m_scroll->verticalScrollBar()->setValue(top - Theme::grid(1));
    followFocus(QApplication::focusWidget()); // in large letters it may lie below what is seen of the card
}

void IntakePage::focusForm()
{
    if (m_busy)
        m_summary->setFocus(Qt::OtherFocusReason);
    else if (!m_form->focusField(m_lastField, Qt::OtherFocusReason))
        m_form->focusSection(0);
}

void IntakePage::goToField()
{
    if (!m_goTo)
        m_goTo = new GoToField(m_form, this);
    m_goTo->ask();
}

void IntakePage::setSaved(const QString &words)
{
    m_saved = words;
    showState(filledFields(m_form->value()));
}

} // namespace Intake
