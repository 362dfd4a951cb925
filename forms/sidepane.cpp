#include "forms/sidepane.h"

#include "forms/samepanel.h"
#include "forms/sidelist.h"

#include <algorithm>
#include <QApplication>
#include <QVBoxLayout>

namespace Intake {

namespace {

// In pixels of the grid, and in letters where these are large: a form beside the list shows a usual name.
constexpr int leastGrid = 90, leastLetters = 70;

} // namespace

SidePane::SidePane(SideList *list, SamePanel *same)
    : Panel(Kind::Side)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(list, 1);
    column->addWidget(same);
    connect(same, &SamePanel::changed, this, &SidePane::folded);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { follow(now); });
}

/// A narrow window gives its room to the form first.
void SidePane::fit(int width)
{
    const int letter = fontMetrics().averageCharWidth();
    const int wide = std::max(Theme::grid(34), letter * 30);
    setFixedWidth(width < 4 * wide ? wide * 17 / 20 : wide);
    m_isNarrow = width < std::max(Theme::grid(leastGrid), letter * leastLetters);
    setVisible(!m_isNarrow || isAncestorOf(QApplication::focusWidget()));
    emit folded();
}

void SidePane::unfold()
{
    show();
    emit folded();
}

void SidePane::follow(const QWidget *now)
{
    if (!m_isNarrow || isHidden() || !now || now->window() != window() || isAncestorOf(now))
        return;
    hide();
    emit folded();
}

} // namespace Intake
