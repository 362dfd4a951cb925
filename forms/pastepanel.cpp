#include "forms/pastepanel.h"

#include "forms/aloud.h"
#include "forms/flowline.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Intake {

namespace {

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    label->setFont(Theme::font(Theme::Size::Help));
    Theme::setTextToken(label, Theme::Token::Muted);
    return label;
}

} // namespace

PastePanel::PastePanel(QWidget *parent)
    : Panel(Kind::Info, parent)
    , m_remarks(quietLabel({}, this))
    , m_scroll(new QScrollArea(this))
{
    build();
    hide();
}

void PastePanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(3), Theme::grid(1.5), Theme::grid(3), Theme::grid(1.5));
    column->setSpacing(Theme::grid(1));
    auto *title = plainLabel(tr("From the clipboard"), this);
    title->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
    auto *take = new QPushButton(tr("Take the ticked ones"), this);
    Theme::setHint(take, QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    auto *leave = new QPushButton(tr("Leave them"), this);
    Theme::setButtonKind(leave, Theme::ButtonKind::Quiet);
    Theme::setHint(leave, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    auto *line = new FlowLine(FlowLine::Side::End);
    line->setSpacing(Theme::grid(1));
    line->addWords(title);
    line->addWidget(leave);
    line->addWidget(take);
    column->addLayout(line);
    column->addWidget(m_remarks);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll);
    readInOrder(column);
    connect(take, &QPushButton::clicked, this, &PastePanel::takeRequested);
    connect(leave, &QPushButton::clicked, this, &PastePanel::left);
    // Read from top to bottom, the choices come before what is done with them.
    setTabOrder(m_scroll, take);
    setTabOrder(take, leave);
}

bool PastePanel::offer(const Pasted &pasted, IntakeForm *form)
{
    close();
    const std::vector<PasteRow> rows = pasteRows(pasted, *form);
    if (rows.empty())
        return false;
    m_form = form;
    connect(form, &IntakeForm::edited, this, &PastePanel::followForm);
    m_remarks->setText(remarkWords(pasted.remarks));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid(2));
    grid->setVerticalSpacing(Theme::grid(0.5));
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
    m_lines.reserve(rows.size());
    for (const PasteRow &row : rows)
        addLine(row, inside, grid);
    for (const Line &line : m_lines)
        followTick(line, line.box->isChecked());
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget() turns it on
    show();
    fit();
    // The field that had the keyboard gets it back, so it has not been left.
    m_lines.front().box->setFocus(Qt::PopupFocusReason);
    return true;
}

/// As high as its lines at this width; it scrolls only where they would leave too little of the form.
void PastePanel::fit()
{
    const QWidget *inside = m_scroll->widget();
    if (!inside)
        return;
    const int wanted = inside->layout()->heightForWidth(m_scroll->viewport()->width());
    m_scroll->setFixedHeight(std::min(wanted, window()->height() / 2));
}

void PastePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fit();
}

void PastePanel::addLine(const PasteRow &row, QWidget *inside, QGridLayout *grid)
{
    const int at = grid->rowCount();
    auto *box = new QCheckBox(Words::fieldLabel(row.path), inside);
    box->setObjectName(QStringLiteral("paste/") % row.path);
    box->setChecked(row.isOffered());
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    // The words of a row stand on one line, those that wrap too.
    const QFontMetrics text(Theme::font(Theme::Size::Text)), help(Theme::font(Theme::Size::Help));
    const int drop = std::max(0, (box->sizeHint().height() - text.height()) / 2);
    cell->setContentsMargins(0, drop, 0, 0);
    auto *value = plainLabel(Words::shown(row.value), inside);
    value->setFont(Theme::font(Theme::Size::Text, QFont::DemiBold));
    auto *standing = quietLabel({}, inside);
    Theme::setTextToken(standing, Theme::Token::Warn);
    cell->addWidget(value);
    cell->addWidget(standing);
    cell->addStretch();
    grid->addWidget(box, at, 0, Qt::AlignTop);
    grid->addLayout(cell, at, 1);
    auto *where = quietLabel(Words::shown(row.where), inside);
    where->setContentsMargins(0, drop + text.ascent() - help.ascent(), 0, 0);
    grid->addWidget(where, at, 2, Qt::AlignTop);
    m_lines.push_back({row, box, standing});
    tellStanding(m_lines.back());
    connect(box, &QCheckBox::toggled, this,
            [this, at = m_lines.size() - 1](bool ticked) { followTick(m_lines[at], ticked); });
}

void PastePanel::tellStanding(Line &line)
{
    QString words;
    if (!line.row.standing.isEmpty())
        words = tr("The form has: %1").arg(Words::isolated(Words::shown(line.row.standing)));
    else if (!line.row.isSure)
        words = tr("Not certain: tick it if it is right");
    line.standing->setText(words);
    line.standing->setVisible(!words.isEmpty());
    line.box->setAccessibleDescription(Words::aloud({line.row.value, words, line.row.where}));
}

/// A reaction goes nowhere without its allergy.
void PastePanel::followTick(const Line &head, bool ticked)
{
    for (const Line &line : m_lines) {
        if (!belongsTo(line.row, head.row))
            continue;
        line.box->setEnabled(ticked);
        line.box->setChecked(ticked && line.row.isOffered());
    }
}

/// Whoever types into a field while the panel is open has answered what goes there.
void PastePanel::followForm()
{
    if (!m_form || isHidden())
        return;
    for (Line &line : m_lines) {
        const QString now = standingAt(line.row.path, *m_form);
        if (now == line.row.standing)
            continue;
        line.row.standing = now;
        line.box->setChecked(line.row.isOffered());
        tellStanding(line);
    }
    fit();
}

std::vector<PasteRow> PastePanel::taken() const
{
    std::vector<PasteRow> rows;
    rows.reserve(m_lines.size());
    for (const Line &line : m_lines)
        if (line.box->isChecked() && line.box->isEnabled())
            rows.push_back(line.row);
    return rows;
}

void PastePanel::close()
{
    if (m_form)
        m_form->disconnect(this);
    m_form = nullptr;
    m_lines.clear();
    // Later, because one of its boxes may still be speaking.
    if (QWidget *inside = m_scroll->takeWidget())
        inside->deleteLater();
    hide();
}

void PastePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit takeRequested();
    else if (isPlain && event->key() == Qt::Key_Escape)
        emit left();
    else
        Panel::keyPressEvent(event);
}

QString PastePanel::remarkWords(const std::vector<PasteRemark> &remarks)
{
    QStringList sentences, nowhere, damaged, undated;
    for (const PasteRemark &remark : remarks) {
        if (remark.kind == PasteRemark::Cut)
            sentences += tr("The clipboard holds very much text. Only its first %1 characters were read.")
                             .arg(QLocale().toString(remark.count));
        else if (remark.kind == PasteRemark::SeveralCards)
            sentences += tr("There are %n cards in the clipboard. This is the first.", nullptr, remark.count);
        else if (remark.kind == PasteRemark::AboutOther)
            sentences +=
                tr("The text may be about somebody else than its writer, so the writer’s name and numbers were "
                   "left out.");
        else
            (remark.kind == PasteRemark::NoField  ? nowhere
             : remark.kind == PasteRemark::NoDate ? undated
                                                  : damaged) += Words::shown(remark.detail);
    }
    if (!nowhere.isEmpty())
        sentences += tr("The form has no field for: %1.").arg(Words::listed(nowhere));
    if (!undated.isEmpty())
        sentences += tr("Not a whole birth date, so left out: %1.").arg(Words::listed(undated));
    if (!damaged.isEmpty())
        sentences += tr("Damaged in the clipboard, so left out: %1.").arg(Words::listed(damaged));
    return sentences.join(u' ');
}

} // namespace Intake
