#include "forms/fieldeditor.h"

#include "forms/aloud.h"
#include "forms/lineundo.h"
#include "forms/offerline.h"
#include "forms/overlay.h"
#include "forms/taborder.h"
#include "forms/words.h"

#include <algorithm>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Intake {

namespace {

/// Not toPlainText(), which makes a usual space of one that is not to be broken.
QString plainText(const QTextDocument *document)
{
    QString text = document->toRawText();
    for (QChar &c : text)
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = u'\n';
    return text;
}

} // namespace

FieldEditor::FieldEditor(const FieldPlace &place, const Rules &rules, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_required(rules.required && !place.path.contains(u'/')) // what a row needs it needs once it is begun
    , m_layout(new QVBoxLayout(this))
    , m_label(plainLabel(place.label, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::grid(0.5));
    m_label->setFont(Theme::font(Theme::Size::Help));
    m_label->setWordWrap(false);
    Theme::setTextToken(m_label, Theme::Token::Muted);
    auto *heading = m_heading = new QHBoxLayout;
    heading->setSpacing(Theme::grid(0.5));
    heading->addWidget(m_label);
    if (m_required) {
        auto *star = plainLabel(QStringLiteral("*"), this);
        star->setFont(m_label->font());
        Theme::setTextToken(star, Theme::Token::Bad);
        heading->addWidget(star);
    }
    heading->addStretch();
    m_layout->addLayout(heading);
    m_label->setVisible(!place.label.isEmpty());
}

void FieldEditor::setControl(QWidget *control, QWidget *focus)
{
    m_control = control;
    m_focus = focus ? focus : control;
    // No focus proxy: a widget that stands for another is a stop of the Tab key as well, and stays behind when that
    // moves.
    m_label->setBuddy(control);
    m_layout->addWidget(control);
    control->installEventFilter(this); // an editable combo box has the keyboard itself, its line never
    if (m_focus != control)
        m_focus->installEventFilter(this);
    describe();
}

void FieldEditor::setPlace(const FieldPlace &place)
{
    m_place = place;
    m_label->setText(place.label);
    describe();
}

void FieldEditor::describe()
{
    if (!m_control)
        return;
    QStringList says;
    if (m_required)
        says += QCoreApplication::translate("FieldEditor", "required");
    if (m_asking && !m_asking->isHidden())
        says += QCoreApplication::translate("FieldEditor", "still to ask");
    for (const QString &text : {m_remark, m_hint, m_about})
        if (!text.isEmpty())
            says += text;
    if (hasOffer())
        says += Words::offerAloud(m_offer.words, m_offer.verb);
    for (QWidget *widget : {m_control, m_focus}) {
        widget->setAccessibleName(m_place.name);
        widget->setAccessibleDescription(Words::aloud(says));
    }
    m_control->setObjectName(m_place.path);
}

QLabel *FieldEditor::lineBelow(QLabel *&line)
{
    if (!line) {
        line = plainLabel({}, this);
        line->setFont(Theme::font(Theme::Size::Help));
        m_layout->addWidget(line);
    }
    return line;
}

void FieldEditor::keepRoomBelow()
{
    m_keepsRoom = true;
    followRoom();
}

/// The room of a line goes to the first line that comes, and back.
void FieldEditor::followRoom()
{
    const QWidget *const lines[] = {m_remarkLine, m_hintLine, m_offerLine};
    const bool isTaken = std::ranges::any_of(lines, [](const QWidget *line) { return line && !line->isHidden(); });
    const int line = QFontMetrics(Theme::font(Theme::Size::Help)).height() + m_layout->spacing();
    m_layout->setContentsMargins(0, 0, 0, m_keepsRoom && !isTaken ? line : 0);
}

/// What an offer says is not said twice: a narrow column has no room for both.
void FieldEditor::followOffer()
{
    if (m_remarkLine)
        m_remarkLine->setVisible(!m_remark.isEmpty() && !m_offer.saysProblem);
    followRoom();
}

void FieldEditor::hideFor(Hides why, bool hidden)
{
    const int reason = static_cast<int>(why);
    m_hidden = hidden ? m_hidden | reason : m_hidden & ~reason;
    if (isHidden() != (m_hidden != 0))
        setVisible(m_hidden == 0);
}

void FieldEditor::showAsking(bool open)
{
    if (open == (m_asking && !m_asking->isHidden()))
        return;
    if (!m_asking && m_place.label.isEmpty()) {
        // Words would stand beside nothing: it is said, and the section's tab shows it.
        m_asking = plainLabel({}, this);
        m_asking->setFixedSize(0, 0);
    } else if (!m_asking) {
        m_asking = plainLabel(QCoreApplication::translate("FieldEditor", "to ask", "stands beside a label"), this);
        m_asking->setFont(m_label->font());
        m_asking->setWordWrap(false);
        Theme::setTextToken(m_asking, Theme::Token::Warn);
        m_heading->insertWidget(m_heading->count() - 1, m_asking);
        readInOrder(m_layout);
    }
    m_asking->setVisible(open);
    describe();
}

void FieldEditor::showRemark(const QString &words)
{
    if (m_remark == words)
        return;
    m_remark = words;
    QLabel *line = lineBelow(m_remarkLine);
    Theme::setTextToken(line, Theme::Token::Bad);
    line->setText(Words::shown(words));
    followOffer();
    if (m_control)
        Theme::setProblem(m_control, !words.isEmpty());
    describe();
}

void FieldEditor::setAbout(const QString &words)
{
    m_about = words;
    showHint(m_hint);
}

void FieldEditor::showHint(const QString &words, Theme::Token token)
{
    if (words.isEmpty() && m_about.isEmpty() && !m_hintLine)
        return;
    m_hint = words;
    QLabel *line = lineBelow(m_hintLine);
    Theme::setTextToken(line, token);
    const QString separator = words.isEmpty() || m_about.isEmpty() ? QString() : QStringLiteral(" · ");
    const QString shown = words % separator % m_about;
    line->setText(shown);
    line->setVisible(!shown.isEmpty());
    followRoom();
    describe();
}

void FieldEditor::showOffer(const FieldOffer &offer)
{
    const bool wanted = !offer.words.isEmpty();
    if (!wanted && !hasOffer())
        return;
    m_offer = wanted ? offer : FieldOffer();
    if (!m_offerLine) {
        m_offerLine = new OfferLine(this);
        m_layout->addWidget(m_offerLine);
        connect(m_offerLine, &OfferLine::taken, this, &FieldEditor::takeOffer);
    }
    m_offerLine->show(m_offer.words, m_offer.verb);
    followOffer();
    describe();
    if (wanted)
        emit offered(this);
}

void FieldEditor::takeOffer()
{
    const FieldOffer taken = std::exchange(m_offer, {});
    if (m_offerLine)
        m_offerLine->show({}, {});
    followOffer();
    describe();
    if (taken.take)
        taken.take();
}

void FieldEditor::touch()
{
    showOffer({});
    emit edited(this);
}

QString FieldEditor::text() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_focus))
        return line->text();
    if (const auto *page = qobject_cast<QPlainTextEdit *>(m_focus))
        return plainText(page->document());
    if (const auto *box = qobject_cast<QComboBox *>(m_focus))
        return box->currentText();
    return {};
}

void FieldEditor::retype(const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_focus)) {
        typeOver(line, text);
    } else if (auto *page = qobject_cast<QPlainTextEdit *>(m_focus)) {
        QTextCursor all(page->document());
        all.select(QTextCursor::Document);
        all.insertText(text);
    } else if (auto *box = qobject_cast<QComboBox *>(m_focus)) {
        box->setCurrentText(text);
    }
}

void FieldEditor::reshape(const QString &text)
{
    const QString before = asTyped();
    retype(text);
    m_typed = before;
    m_shape = this->text();
}

void FieldEditor::tidy()
{
    const QString shown = qobject_cast<QLineEdit *>(m_focus) ? text() : QString();
    if (const QString trimmed = shown.trimmed(); trimmed != shown)
        retype(trimmed);
}

/// A field that was not begun was not forgotten when something came over it or took the keyboard by itself.
bool FieldEditor::isMerelyInterrupted(Qt::FocusReason reason) const
{
    const auto *line = qobject_cast<QLineEdit *>(m_focus);
    if (!m_required || !line || !line->text().isEmpty() || line->isModified())
        return false;
    const QWidget *over = QApplication::focusWidget();
    while (over && !qobject_cast<const Overlay *>(over))
        over = over->parentWidget();
    return over || reason == Qt::OtherFocusReason;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && !isMerelyInterrupted(reason)) {
            tidy();
            emit left(this);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Intake
