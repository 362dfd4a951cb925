// What has the keyboard comes into sight, and stays where it is while words come and go around it.

#include "forms/intakepage.h"
#include "forms/sectionindex.h"

#include <algorithm>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace Intake {

namespace {

constexpr int fewestLetters = 40; ///< of a header whose name and state stand on one line

} // namespace

void IntakePage::followFocus(QWidget *now)
{
    if (!now || !m_scroll->widget()->isAncestorOf(now))
        return;
    // The whole field, label and words below included, and above it the title of its card.
    QWidget *field = now;
    while (field->parentWidget() != m_scroll->widget() && !qobject_cast<FieldEditor *>(field))
        field = field->parentWidget();
    if (const auto *editor = qobject_cast<FieldEditor *>(field))
        m_lastField = editor->path();
    if (const auto before = m_topsBefore.constFind(field); before != m_topsBefore.cend())
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() +
                                                field->mapTo(this, QPoint()).y() - *before);
    m_topsBefore.clear();
    m_scroll->ensureWidgetVisible(qobject_cast<FieldEditor *>(field) ? field : now, 0, Theme::grid(7));
    m_scroll->ensureWidgetVisible(now, 0, Theme::grid(1)); // of a field that is higher than the page its middle is seen
    followScroll();
}

/// Words that come below a field when it is left are there before the next field has the keyboard.
void IntakePage::rememberTops()
{
    m_topsBefore.clear();
    const auto fields = m_form->findChildren<FieldEditor *>();
    for (const FieldEditor *field : fields)
        m_topsBefore.insert(field, field->mapTo(this, QPoint()).y());
}

/// In the page and not in what scrolls: the header above that may grow by a line too.
int IntakePage::focusTop() const
{
    const QWidget *now = QApplication::focusWidget();
    const bool isInside = now && m_form->isAncestorOf(now);
    return isInside ? now->mapTo(this, QPoint()).y() : 0;
}

/// Something above the keyboard has grown or gone: the page scrolls by as much, so that nobody's eyes lose the field.
/// One that was in sight stays in sight.
void IntakePage::holdFocus()
{
    const QWidget *now = QApplication::focusWidget();
    if (!now || now != m_held)
        return;
    const int kept = m_heldTop, top = now->mapTo(m_scroll->viewport(), QPoint()).y();
    int moved = focusTop() - kept;
    if (m_heldInSight)
        moved = std::min(std::max(moved, top + now->height() - m_scroll->viewport()->height()), top);
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + moved);
    m_heldTop = kept; // until the keyboard or a hand moves on: what goes again puts all back
}

void IntakePage::followScroll()
{
    QWidget *now = QApplication::focusWidget();
    m_held = now && m_form->isAncestorOf(now) ? now : nullptr;
    m_heldTop = focusTop();
    m_heldInSight = m_held && m_scroll->viewport()->rect().contains(
                                  QRect(m_held->mapTo(m_scroll->viewport(), QPoint()), m_held->size()));
    int current = 0;
    for (int page = 0; page < m_index->count(); ++page)
        if (m_form->sectionCard(page)->mapTo(m_scroll->viewport(), QPoint()).y() < m_scroll->viewport()->height() / 3)
            current = page;
    for (int page = 0; page < m_index->count(); ++page)
        if (now && m_form->sectionCard(page)->isAncestorOf(now))
            current = page;
    m_index->showCurrent(current);
}

bool IntakePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Resize && event->type() != QEvent::Move)
        return QWidget::eventFilter(watched, event);
    if (watched == m_name)
        showName(m_fullName);
    else if (watched == m_scroll)
        holdFocus();
    else
        foldHeader(static_cast<const QWidget *>(watched)->width());
    return QWidget::eventFilter(watched, event);
}

/// Beside a long state a name in large letters would be cut off after its first one.
void IntakePage::foldHeader(int width)
{
    const bool isNarrow = width < fewestLetters * m_name->fontMetrics().averageCharWidth();
    m_headline->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace Intake
