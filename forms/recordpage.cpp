#include "forms/recordpage.h"

#include "forms/panel.h"
#include "forms/recordcopy.h"
#include "forms/recordparts.h"
#include "forms/words.h"

#include <numeric>
#include <QFontDatabase>
#include <QVBoxLayout>

namespace Intake {

namespace {

using Theme::Size;
using Theme::Token;

/// How high a section will be, roughly, in lines.
int weight(const RecordSection &section)
{
    int lines = 3;
    for (const RecordLine &line : section.lines)
        lines += 1 + int(line.value.size() / 40) + int(line.value.count(u'\n')) + (line.mark.isEmpty() ? 0 : 1);
    return lines;
}

/// How many sections stand in the first column, so that both end at nearly the same height.
std::size_t inFirstColumn(const std::vector<RecordSection> &sections)
{
    const int whole = std::transform_reduce(sections.begin(), sections.end(), 0, std::plus(), weight);
    int above = 0;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const int next = above + weight(sections[i]);
        if (next * 2 > whole && next - whole / 2 > whole / 2 - above)
            return i;
        above = next;
    }
    return sections.size();
}

} // namespace

RecordPage::RecordPage(const RecordSheet &sheet)
    : m_layout(new QVBoxLayout)
{
    const int side = Theme::grid(3) - labelMargin;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(side, Theme::grid(2), side, Theme::grid(3));
    whole->setSpacing(Theme::grid(2));
    whole->addLayout(buildHead(sheet));
    // Panels stand at the page's edge, bare text so far outside of it that the letters do.
    whole->addLayout(m_layout);
    m_layout->setContentsMargins(labelMargin, 0, labelMargin, 0);
    m_layout->setSpacing(Theme::grid(2));
    buildWarnings(sheet);
    buildDifferences(sheet);
    buildSections(sheet);
    if (!sheet.notRecorded.isEmpty()) {
        RecordLabel *blank = valueLabel(sheet.notRecorded, tr("Not recorded"), this);
        Theme::setTextToken(blank, Token::Muted);
        whole->addWidget(blank);
    }
    whole->addStretch(1);
}

QWidget *RecordPage::headline() const
{
    return m_headline;
}

void RecordPage::showName(const RecordSheet &sheet, bool asInitials)
{
    const QString name = asInitials ? Words::initials(sheet.name) : sheet.name;
    m_headline->setValue(name);
    m_headline->setAccessibleName(tr("Created: %1, id %2").arg(Words::isolated(name), Words::isolated(sheet.id)));
}

QLayout *RecordPage::buildHead(const RecordSheet &sheet)
{
    auto *head = new QVBoxLayout;
    head->setSpacing(Theme::grid(0.25));
    auto *outcome = plainLabel(u"✓ " % sheet.outcome, this);
    dress(outcome, Size::Text, Token::Good, QFont::DemiBold);
    head->addWidget(outcome);
    m_headline = new RecordLabel(QString(), this);
    dress(m_headline, Size::Headline, Token::Ink, QFont::DemiBold);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse); // a caret in a headline looks like a field
    m_headline->setFocusPolicy(Qt::StrongFocus);
    showName(sheet, false);
    m_headline->setAccessibleDescription(sheet.differencesTitle);
    head->addWidget(m_headline);
    auto *facts = new RecordLabel(sheet.facts, this);
    dress(facts, Size::Text, Token::Muted);
    facts->setVisible(!sheet.facts.isEmpty());
    head->addWidget(facts);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(0.5));
    RecordLabel *id = valueLabel(sheet.id, tr("Client id"), this);
    QFont fixed = Theme::font(Size::Text);
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    id->setFont(fixed);
    line->addWidget(id, 0, Qt::AlignVCenter);
    const auto copy = [&](const QString &name, const QString &text) {
        auto *button = new CopyButton(
            name, Theme::ButtonKind::Quiet, [text] { return text; }, this);
        line->addWidget(button);
        return button;
    };
    m_copyId = copy(tr("Copy &id"), sheet.id);
    copy(tr("Copy name and &birth date"), sheet.nameAndBirthDate);
    line->addStretch();
    head->addLayout(line);
    return head;
}

void RecordPage::buildWarnings(const RecordSheet &sheet)
{
    if (sheet.warnings.empty())
        return;
    auto *band = new Panel(Panel::Kind::Bad, this);
    m_layout->addWidget(band);
    QVBoxLayout *inside = columnIn(band);
    for (const RecordLine &warning : sheet.warnings) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::grid(0.5));
        auto *name = plainLabel(warning.label, band);
        name->setWordWrap(false);
        dress(name, Size::Text, Token::Bad, QFont::Bold);
        line->addWidget(name, 0, Qt::AlignTop);
        RecordLabel *value = valueLabel(warning.value, warning.name, band);
        Theme::setTextToken(value, Token::Bad);
        line->addWidget(value, 1);
        inside->addLayout(line);
    }
}

void RecordPage::buildDifferences(const RecordSheet &sheet)
{
    if (sheet.differences.isEmpty())
        return;
    auto *band = new Panel(Panel::Kind::Warn, this);
    m_layout->addWidget(band);
    QVBoxLayout *inside = columnIn(band);
    auto *title = plainLabel(sheet.differencesTitle, band);
    dress(title, Size::Text, Token::Ink, QFont::Bold);
    inside->addWidget(title);
    for (const QString &sentence : sheet.differences)
        inside->addWidget(valueLabel(sentence, tr("Difference"), band));
}

void RecordPage::buildSections(const RecordSheet &sheet)
{
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(Theme::grid(2));
    m_layout->addLayout(m_columns);
    const std::size_t first = inFirstColumn(sheet.sections);
    const int labels = labelWidth(sheet.sections);
    QVBoxLayout *column = nullptr;
    for (std::size_t i = 0; i < sheet.sections.size(); ++i) {
        if (i == 0 || i == first) {
            column = new QVBoxLayout;
            column->setSpacing(Theme::grid(2));
            m_columns->addLayout(column, 1);
        }
        column->addWidget(sectionCard(sheet.sections[i], labels, this));
        if (i + 1 == first || i + 1 == sheet.sections.size())
            column->addStretch();
    }
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Under 80 average letters two columns would leave a value less than 20.
    const bool narrow = width() < 80 * fontMetrics().averageCharWidth();
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace Intake
