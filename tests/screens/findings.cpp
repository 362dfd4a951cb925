#include "screens/findings.h"

#include "forms/panel.h"
#include "forms/theme.h"
#include "forms/themetokens.h"

#include <map>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallest = 24;

QString textOf(const QWidget &widget)
{
    for (const char *property : {"text", "accessibleName"})
        if (const QString text = widget.property(property).toString(); !text.isEmpty())
            return text.left(40);
    return {};
}

bool takesKeyboard(const QWidget &widget)
{
    return widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy();
}

QChar letterOf(const QKeySequence &keys)
{
    return keys.isEmpty() ? QChar() : QChar(ushort(keys[0].key()));
}

/// The window puts its order right when Tab is pressed.
bool pressTab(const QWidget &window)
{
    QWidget *focus = window.focusWidget();
    if (!focus || isOver(*focus) || focus->inherits("QTableWidget"))
        return false;
    QTest::keyClick(focus, Qt::Key_Tab);
    QTest::keyClick(window.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    return true;
}

bool isInOver(const QWidget &widget)
{
    const QWidget *each = &widget;
    while (each && !isOver(*each))
        each = each->parentWidget();
    return each;
}

/// The colour under a widget: of the panel it stands in, or of the first of its parents that paints one.
QColor groundOf(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (const auto *panel = qobject_cast<const Panel *>(each))
            return Theme::color(panel->ground());
        if (each->isWindow() || each->autoFillBackground())
            return each->palette().color(each->backgroundRole());
    }
    return Theme::color(Theme::Token::Background);
}

} // namespace

QString named(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty() ? QString() : QString(u" " % widget.objectName());
    return QString(QString::fromLatin1(widget.metaObject()->className()) % name % u" “" % textOf(widget) % u"”");
}

QList<const QWidget *> seen(const QWidget &window)
{
    QList<const QWidget *> all;
    const auto widgets = window.findChildren<const QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->isVisible() && widget->window() == &window && !widget->size().isEmpty())
            all += widget;
    return all;
}

bool isOver(const QWidget &widget)
{
    return widget.inherits("Intake::Overlay") || widget.inherits("Intake::ReadBackLarge") ||
           widget.inherits("Intake::SuggestList");
}

QStringList overlapping(const QWidget &window)
{
    QStringList found;
    std::map<const QWidget *, QList<const QWidget *>> children;
    for (const QWidget *widget : seen(window))
        if (!isOver(*widget) && !qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) &&
            !qobject_cast<const QLineEdit *>(widget->parentWidget()))
            children[widget->parentWidget()] += widget;
    for (const auto &[parent, all] : children)
        for (qsizetype i = 0; i < all.size(); ++i)
            for (qsizetype j = i + 1; j < all.size(); ++j)
                if (all[i]->geometry().intersects(all[j]->geometry()))
                    found += QString(named(*all[i]) % u" lies on " % named(*all[j]));
    return found;
}

QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : seen(window)) {
        if (!takesKeyboard(*widget) || qobject_cast<const QScrollBar *>(widget) ||
            widget->inherits("QExpandingLineEdit"))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found += QString(named(*widget) % u" has no name");
        else if (widget->inherits("Intake::LockPage"))
            continue; // has the keyboard where nothing else can, and says all in its name
        else if (spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
            found += QString(named(*widget) % u" has no role");
        // The name of a choice is its value: what it is called is said by its label, and by its line.
        if (const auto *box = qobject_cast<const QComboBox *>(widget);
            box && spoken &&
            (spoken->relations(QAccessible::Label).isEmpty() ||
             (box->lineEdit() && box->lineEdit()->accessibleName().isEmpty())))
            found += QString(named(*widget) % u" has a value and no name");
        if (Theme::hasProblem(widget) && widget->accessibleDescription().isEmpty())
            found += QString(named(*widget) % u" does not say what is wrong with it");
    }
    return found;
}

QStringList sameMnemonics(const QWidget &window)
{
    QStringList found;
    std::map<QChar, const QWidget *> taken;
    for (const QWidget *widget : seen(window)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isEnabled() || (!button && !(label && label->buddy())))
            continue;
        const QChar letter = letterOf(button ? button->shortcut() : QKeySequence::mnemonic(label->text()));
        if (letter.isNull())
            continue;
        if (const auto [entry, isNew] = taken.emplace(letter, widget); !isNew)
            found += QString(named(*widget) % u" answers to the letter of " % named(*entry->second));
    }
    return found;
}

QStringList smallTargets(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : seen(window)) {
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget) ||
                              qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        const bool isInside = qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                              qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                              qobject_cast<const QLineEdit *>(widget->parentWidget());
        if (isTarget && !isInside && std::min(widget->width(), widget->height()) < smallest)
            found += u"%1 is %2×%3"_s.arg(named(*widget), QString::number(widget->width()),
                                          QString::number(widget->height()));
        const auto *list = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = list ? list->model() : nullptr;
        for (int row = 0; model && row < std::min(model->rowCount(), 20); ++row)
            if (const QRect spot = list->visualRect(model->index(row, 0)); spot.isValid() && spot.height() < smallest)
                found += u"%1: a row of %2"_s.arg(named(*widget), QString::number(spot.height()));
    }
    return found;
}

QStringList tabOrder(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> stops;
    if ((window.inherits("QMainWindow") || window.inherits("QDialog")) && !pressTab(window))
        return {}; // a card is over the window, and has the keyboard to itself
    const QWidget *widget = &window;
    do {
        const bool isSeen =
            widget->isVisible() && !isInOver(*widget) && widget->window() == &window && !widget->size().isEmpty();
        if (isSeen && takesKeyboard(*widget) && (widget->focusPolicy() & Qt::TabFocus) && widget != &window)
            stops += widget;
        widget = widget->nextInFocusChain();
    } while (widget != &window);
    for (qsizetype i = 1; i < stops.size(); ++i)
        if (!isReadAfter(*stops[i - 1], *stops[i]))
            found += QString(u"Tab goes back from " % named(*stops[i - 1]) % u" to " % named(*stops[i]));
    return found;
}

QStringList faint(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : seen(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->text().isEmpty() || !label->isEnabled())
            continue;
        const double contrast = Theme::contrast(label->palette().color(label->foregroundRole()), groundOf(*label));
        if (contrast < 4.5)
            found += u"%1 stands out by %2 only"_s.arg(named(*label), QString::number(contrast, 'f', 1));
    }
    return found;
}

QStringList findings(const QWidget &window)
{
    // The one that presses keys comes last.
    QStringList found;
    for (const auto look : {cutOff, overlapping, unnamed, sameMnemonics, smallTargets, faint, readingOrder, tabOrder})
        found += look(window);
    return found;
}

} // namespace Intake::Testing
