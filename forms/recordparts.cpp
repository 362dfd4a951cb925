#include "forms/recordparts.h"

#include "forms/panel.h"
#include "forms/words.h"

#include <algorithm>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Intake {

using Theme::Size;
using Theme::Token;

namespace {

/// Columns of a grid get their share whatever their texts are.
QWidget *sharing(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    widget->setSizePolicy(policy);
    return widget;
}

QLabel *besideValue(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    dress(label, Size::Help, Token::Muted);
    const int drop = QFontMetrics(Theme::font(Size::Text)).ascent() - QFontMetrics(Theme::font(Size::Help)).ascent();
    label->setContentsMargins(labelMargin, 1 + drop, labelMargin, 1);
    return label;
}

/// The value and, below it, how it differs.
QWidget *valueCell(const RecordLine &line, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(0.25));
    if (!line.value.isEmpty())
        layout->addWidget(valueLabel(line.value, line.name, cell));
    if (!line.mark.isEmpty()) {
        RecordLabel *mark = valueLabel(line.mark, line.name, cell);
        Theme::setTextToken(mark, Token::Warn);
        mark->setGround(Token::WarnSoft);
        layout->addWidget(mark, 0, Qt::AlignLeading);
    }
    return cell;
}

} // namespace

void dress(QLabel *label, Size size, Token token, QFont::Weight weight)
{
    label->setFont(Theme::font(size, weight));
    label->setContentsMargins(labelMargin, 1, labelMargin, 1);
    Theme::setTextToken(label, token);
    // QLabel aligns by the script of its text; here lines begin where the screen's lines begin.
    const bool mirrored = label->layoutDirection() == Qt::RightToLeft;
    label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) |
                        (mirrored ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft));
}

RecordLabel *valueLabel(const QString &value, const QString &name, QWidget *parent)
{
    auto *label = new RecordLabel(value, parent);
    // A label has no text interface, so a screen reader hears of it what its name says.
    label->setAccessibleName(value);
    label->setAccessibleDescription(name);
    dress(label, Size::Text, Token::Ink);
    return label;
}

QVBoxLayout *columnIn(QWidget *panel)
{
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(Theme::grid(1.5), Theme::grid(1.5), Theme::grid(1.5), Theme::grid(1.5));
    layout->setSpacing(Theme::grid(0.5));
    return layout;
}

int labelWidth(const std::vector<RecordSection> &sections)
{
    const QFontMetrics metrics(Theme::font(Size::Help));
    int widest = 0;
    for (const RecordSection &section : sections)
        for (const RecordLine &line : section.lines)
            for (const QString &word : line.label.split(u' '))
                widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + 2 * labelMargin + 1;
}

QWidget *sectionCard(const RecordSection &section, int labels, QWidget *parent)
{
    auto *card = new Panel(Panel::Kind::Card, parent);
    QVBoxLayout *inside = columnIn(card);
    auto *title = plainLabel(section.title, card);
    dress(title, Size::Text, Token::Ink, QFont::DemiBold);
    inside->addWidget(title);
    inside->addSpacing(Theme::grid(0.25));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::grid(1));
    grid->setVerticalSpacing(Theme::grid(0.75));
    grid->setColumnMinimumWidth(0, labels);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 7); // an id of 30 characters stays on one line
    inside->addLayout(grid);
    for (int row = 0; const RecordLine &line : section.lines) {
        grid->addWidget(sharing(besideValue(line.label, card)), row, 0, Qt::AlignTop);
        grid->addWidget(sharing(valueCell(line, card)), row, 1, Qt::AlignTop);
        ++row;
    }
    return sharing(card);
}

} // namespace Intake
