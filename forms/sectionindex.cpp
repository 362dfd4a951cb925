#include "forms/sectionindex.h"

#include "forms/flowline.h"
#include "forms/pages.h"
#include "forms/theme.h"

#include <algorithm>
#include <QPushButton>
#include <QShortcut>

namespace Intake {

namespace {

/// The section on whose cards a field stands; -1 for none.
int pageOf(const QString &path)
{
    for (int page = 0; page < int(std::size(Pages::all)); ++page)
        for (const CardPlan &card : Pages::all[page].cards)
            for (const Placement &placement : card.fields)
                if (const QString own = QString::fromLatin1(placement.path); path == own || path.startsWith(own % u'/'))
                    return page;
    return -1;
}

} // namespace

SectionIndex::SectionIndex(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new FlowLine(FlowLine::Side::Start, this);
    line->setSpacing(Theme::grid(0.5));
    for (int page = 0; page < int(std::size(Pages::all)); ++page) {
        auto *button = new QPushButton(Words::translated("Page", Pages::all[page].title), this);
        Theme::setButtonKind(button, Theme::ButtonKind::Section);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::NoFocus);
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
        connect(button, &QPushButton::clicked, this, [this, page] { emit chosen(page); });
        connect(button, &QPushButton::toggled, this, [this, page](bool on) { // a screen reader's way of pressing it
            if (on)
                emit chosen(page);
        });
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, page] { emit chosen(page); });
        line->addWidget(button);
        m_buttons.push_back(button);
    }
}

/// What is wrong goes before what is still to ask.
void SectionIndex::showCounts(const Remarks &remarks, const QStringList &toAsk)
{
    for (int page = 0; page < count(); ++page) {
        const auto here = [page](const QString &path) { return pageOf(path) == page; };
        const int toFix = int(std::ranges::count_if(remarks, here, &Remark::path));
        const int open = int(std::ranges::count_if(toAsk, here));
        QPushButton *button = m_buttons[std::size_t(page)];
        QString name = button->text();
        if (toFix > 0)
            name = tr("%1, %n to fix", nullptr, toFix).arg(name);
        if (open > 0)
            name = tr("%1, %n still to ask", nullptr, open).arg(name);
        Theme::setCount(button, toFix);
        Theme::setHint(button, toFix == 0 && open > 0 ? tr("%1 to ask").arg(open) : QString());
        button->setAccessibleName(name);
    }
}

void SectionIndex::showCurrent(int page)
{
    for (int each = 0; each < count(); ++each) {
        const QSignalBlocker shownOnly(m_buttons[std::size_t(each)]);
        m_buttons[std::size_t(each)]->setChecked(each == page);
    }
}

} // namespace Intake
