#include "screens/findings.h"

#include "forms/sidemodel.h"
#include "forms/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QTextBoundaryFinder>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

namespace {

QString tooBig(const QWidget &widget, const QSize &needed)
{
    return u"%1 needs %2×%3 and has %4×%5"_s.arg(named(widget), QString::number(needed.width()),
                                                 QString::number(needed.height()), QString::number(widget.width()),
                                                 QString::number(widget.height()));
}

bool isShortened(const QWidget &widget, const QString &text)
{
    return text.endsWith(u'…') && !widget.accessibleName().isEmpty() && widget.accessibleName() != text &&
           widget.toolTip().isEmpty();
}

/// The longest of what is never broken: a word or, in Chinese, a sign.
int longestPiece(const QLabel &label)
{
    int longest = 0;
    for (const QString &word : label.text().split(QRegularExpression(u"\\s|\u200b"_s))) {
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, word);
        for (qsizetype from = 0, to = breaks.toNextBoundary(); to >= 0; from = to, to = breaks.toNextBoundary())
            longest = std::max(longest, label.fontMetrics().horizontalAdvance(word.sliced(from, to - from)));
    }
    return longest;
}

/// A label that wraps needs the height of its width, another the width of its text.
QString ofLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (isShortened(label, label.text()))
        return QString(named(label) % u" is shortened and stands whole nowhere");
    const bool isIgnored = label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    const QSize hint = label.sizeHint();
    const QSize needed = label.wordWrap() ? QSize(0, label.heightForWidth(label.width()))
                                          : QSize(isIgnored ? 0 : hint.width(), hint.height());
    if (needed.width() > label.width() || needed.height() > label.height())
        return tooBig(label, needed);
    const QMargins margins = label.contentsMargins();
    const int longest = (label.wordWrap() ? longestPiece(label) : 0) + margins.left() + margins.right();
    return longest > label.width() + 1 ? tooBig(label, {longest, label.height()}) : QString();
}

/// The shortcut behind the text of a button is the first to go where there is no room, and no loss.
QString ofButton(const QAbstractButton &button)
{
    QSize needed = button.sizeHint();
    if (const QString hint = Theme::hint(&button); !hint.isEmpty())
        needed.rwidth() -= QFontMetrics(button.font()).horizontalAdvance(hint);
    return needed.width() > button.width() || needed.height() > button.height() ? tooBig(button, needed) : QString();
}

QString ofChoice(const QComboBox &box)
{
    const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
    const int room = box.width() - 2 * box.height() / 3; // without its arrow
    return !box.isEditable() && needed > room ? tooBig(box, {needed, box.height()}) : QString();
}

QString ofLine(const QLineEdit &line)
{
    const int needed = line.fontMetrics().horizontalAdvance(line.placeholderText());
    return line.text().isEmpty() && needed > line.width() - 12 ? tooBig(line, {needed, line.height()}) : QString();
}

QStringList ofTabs(const QTabBar &bar)
{
    QStringList found;
    for (int tab = 0; tab < bar.count(); ++tab)
        if (bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) > bar.tabRect(tab).width())
            found += QString(u"the tab " % bar.tabText(tab) % u" is too narrow");
    return found;
}

QStringList ofHead(const QHeaderView &head)
{
    QStringList found;
    for (int section = 0; section < head.count(); ++section) {
        const QString text = head.model()->headerData(section, head.orientation(), Qt::DisplayRole).toString();
        if (head.orientation() == Qt::Horizontal && !head.isSectionHidden(section) &&
            head.fontMetrics().horizontalAdvance(text) > head.sectionSize(section))
            found += QString(u"the table head " % text % u" is too narrow");
    }
    return found;
}

/// How an intake stands must be readable; its name may be shortened where a tooltip says it whole.
QStringList ofSide(const QAbstractItemView &list)
{
    QStringList found;
    const QFontMetrics title(Theme::font(Theme::Size::Help, QFont::DemiBold));
    const QFontMetrics name(Theme::font(Theme::Size::Text, QFont::DemiBold)), detail(Theme::font(Theme::Size::Help));
    for (int row = 0; row < std::min(list.model()->rowCount(), 30); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        const int room = list.visualRect(index).width() - Theme::grid(2);
        const QString words = index.data(SideModel::DetailRole).toString();
        if (detail.horizontalAdvance(words) > room && index.data(Qt::ToolTipRole).toString().isEmpty())
            found += QString(u"in the list there is no room for: " % words);
        if (index.data(SideModel::CountRole).isValid()) {
            if (title.horizontalAdvance(index.data().toString() % u" 999") > room)
                found += QString(u"in the list there is no room for the title " % index.data().toString());
        } else if (name.horizontalAdvance(index.data().toString()) > room &&
                   index.data(Qt::ToolTipRole).toString().isEmpty())
            found += QString(u"in the list a name is shortened and stands whole nowhere: " % index.data().toString());
    }
    return found;
}

QString outside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    if (isOver(widget) || qobject_cast<const QAbstractScrollArea *>(parent))
        return {};
    QRect room = parent->rect();
    if (area && area->viewport() == parent) { // it scrolls, and mostly only up and down
        room.setTop(widget.y());
        room.setBottom(widget.geometry().bottom());
        if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return {};
    }
    return room.contains(widget.geometry()) ? QString() : QString(named(widget) % u" reaches out of " % named(*parent));
}

/// What comes over the window scrolls only where the window has no more room for it.
QString scrolling(const QScrollArea &area)
{
    const QWidget *over = area.parentWidget();
    if (!over || !isOver(*over) || !area.verticalScrollBar()->isVisible())
        return {};
    const bool isAsTall = over->height() >= over->parentWidget()->height() - Theme::grid(4);
    return isAsTall ? QString() : QString(named(*over) % u" scrolls, though there is room");
}

QStringList ofOne(const QWidget &widget)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return {scrolling(*area)};
    if (qobject_cast<const QLineEdit *>(widget.parentWidget())) // the icon at its start
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {ofLabel(*label)};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {ofButton(*button)};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return {ofChoice(*box)};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return {ofLine(*line)};
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return ofTabs(*tabs);
    if (const auto *head = qobject_cast<const QHeaderView *>(&widget))
        return ofHead(*head);
    const auto *list = qobject_cast<const QAbstractItemView *>(&widget);
    return list && qobject_cast<const SideModel *>(list->model()) ? ofSide(*list) : QStringList();
}

} // namespace

QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : seen(window)) {
        found += ofOne(*widget);
        found += outside(*widget);
    }
    found.removeAll(QString());
    return found;
}

} // namespace Intake::Testing
