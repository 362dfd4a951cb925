#include "forms/recordlabel.h"

#include "forms/recordwrap.h"
#include "forms/secretcopy.h"

#include <algorithm>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace Intake {

namespace {

constexpr QChar isolate(0x2068), endIsolate(0x2069);
const QString dot = QStringLiteral(" · ");

bool isAdded(QChar c)
{
    return c == mayBreak || c == isolate || c == endIsolate;
}

} // namespace

RecordLabel::RecordLabel(const QString &value, QWidget *parent)
    : RecordLabel(QStringList{value}, parent)
{
}

RecordLabel::RecordLabel(const QStringList &parts, QWidget *parent)
    : QLabel(parent)
    , m_parts(parts)
    , m_value(parts.join(dot))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    align();
    setContentsMargins(labelMargin, 1, labelMargin, 1);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    measure();
    setText(shownAt(QWIDGETSIZE_MAX));
}

void RecordLabel::setValue(const QString &value)
{
    m_parts = {value};
    m_value = value;
    measure();
    setText(shownAt(width()));
    updateGeometry();
}

void RecordLabel::measure()
{
    m_heights.clear();
    m_widestLine = m_widestWord = 0;
    const QFontMetrics metrics = fontMetrics();
    for (const QString &line : m_value.split(u'\n')) {
        m_widestLine = std::max(m_widestLine, metrics.horizontalAdvance(line));
        for (const QString &word : line.split(u' '))
            m_widestWord = std::max(m_widestWord, metrics.horizontalAdvance(word));
    }
}

void RecordLabel::setGround(Theme::Token token)
{
    m_ground = token;
    update();
}

int RecordLabel::inner(int width) const
{
    return width - contentsMargins().left() - contentsMargins().right();
}

QString RecordLabel::shownAt(int width) const
{
    QStringList shown;
    const bool fits = m_widestWord <= inner(width);
    for (const QString &part : m_parts) {
        const QString text = fits ? part : breakable(part, fontMetrics(), inner(width));
        shown += layoutDirection() == Qt::RightToLeft ? QString(isolate % text % endIsolate) : text;
    }
    return shown.join(dot);
}

/// Values begin where the lines of the screen begin, in whatever script they are.
void RecordLabel::align()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment(Qt::AlignTop | (mirrored ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft));
}

void RecordLabel::rearrange()
{
    if (const QString shown = shownAt(width()); shown != text())
        setText(shown);
}

QSize RecordLabel::sizeHint() const
{
    const int margins = contentsMargins().left() + contentsMargins().right();
    const int width = std::min(m_widestLine, fontMetrics().averageCharWidth() * 80) + margins + 1;
    return {width, heightForWidth(width)};
}

QSize RecordLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

int RecordLabel::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, heightAt(width));
}

int RecordLabel::heightAt(int width) const
{
    const QString shown = shownAt(width);
    if (shown == text())
        return QLabel::heightForWidth(width);
    const QRect room(0, 0, inner(width), QWIDGETSIZE_MAX);
    const int margins = contentsMargins().top() + contentsMargins().bottom();
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextExpandTabs, shown).height() + margins;
}

void RecordLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    rearrange();
}

void RecordLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        align();
        measure();
        rearrange();
    }
}

void RecordLabel::paintEvent(QPaintEvent *event)
{
    if (m_ground) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(*m_ground));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    QLabel::paintEvent(event);
    if (m_ring) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::color(Theme::Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

/// What is selected, else everything; without the characters that are there for showing only.
QString RecordLabel::chosenText() const
{
    if (!hasSelectedText() || selectedText().size() == text().size())
        return m_value;
    // The value's own characters may look like the added ones, so the two texts are walked side by side.
    QString chosen;
    const qsizetype from = selectionStart(), to = from + selectedText().size();
    qsizetype own = 0;
    const QString shown = text();
    for (qsizetype i = 0; i < to; ++i) {
        if (isAdded(shown[i]) && (own >= m_value.size() || m_value[own] != shown[i]))
            continue;
        if (i >= from)
            chosen += shown[i];
        ++own;
    }
    return chosen;
}

void RecordLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySecret(chosenText());
    else
        QLabel::keyPressEvent(event);
}

void RecordLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    if (hasSelectedText() && QGuiApplication::clipboard()->supportsSelection())
        copySecret(chosenText(), QClipboard::Selection);
}

void RecordLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(QCoreApplication::translate("RecordView", "Copy")), &QAction::triggered, this,
            [this] { copySecret(chosenText()); });
    connect(menu->addAction(QCoreApplication::translate("RecordView", "Select all")), &QAction::triggered, this,
            [this] { setSelection(0, int(text().size())); });
    menu->popup(event->globalPos());
}

void RecordLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    m_ring = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    update();
}

void RecordLabel::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    m_ring = false;
    update();
}

} // namespace Intake
