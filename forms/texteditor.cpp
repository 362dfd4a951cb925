#include "forms/texteditor.h"

#include "forms/words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>

namespace Intake {

namespace {

/// Stops what does not fit before it reaches the document, which is quadratic on one long line.
class LimitedText : public QPlainTextEdit
{
public:
    explicit LimitedText(TextEditor *parent)
        : QPlainTextEdit(parent)
    {
        setTabChangesFocus(true);
    }

    std::function<void()> refused;
    std::function<bool(const QString &line)> isOwn;

    QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * 4 + 16};
    }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 16, sizeHint().height()}; }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (!fits(source->text().size()))
            return;
        keepApart(source->text());
        insertPlainText(source->text());
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
        const bool breaks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if ((types || breaks) && !fits(1))
            return;
        if (types && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
            keepApart(event->text());
        else if (event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown) // not Shift, on the way to a letter
            m_goesOn = false;
        QPlainTextEdit::keyPressEvent(event);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        m_goesOn = false;
        QPlainTextEdit::focusInEvent(event);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_goesOn = false;
        QPlainTextEdit::mousePressEvent(event);
    }

    void inputMethodEvent(QInputMethodEvent *event) override
    {
        if (!fits(event->commitString().size()))
            return;
        keepApart(event->commitString() % event->preeditString());
        QPlainTextEdit::inputMethodEvent(event);
    }

private:
    /// A word typed at an end of a line that goes with its answer would make it a person's, and it would stay when the
    /// answer changes: it gets a line of its own. Who goes on with the line itself begins with a space or a sign.
    void keepApart(const QString &text)
    {
        if (text.isEmpty() || std::exchange(m_goesOn, true) || !text.front().isLetterOrNumber())
            return;
        QTextCursor cursor = textCursor();
        const QString line = cursor.block().text();
        const bool isAtEnd = cursor.atBlockEnd();
        if (cursor.hasSelection() || !(isAtEnd || cursor.atBlockStart()) || !isOwn(line))
            return;
        cursor.insertBlock();
        if (!isAtEnd)
            cursor.movePosition(QTextCursor::PreviousBlock);
        setTextCursor(cursor);
    }

    bool fits(qsizetype more)
    {
        const qsizetype selected = textCursor().selectionEnd() - textCursor().selectionStart();
        if (document()->characterCount() - 1 - selected + more <= longestText)
            return true;
        refused();
        return false;
    }

    bool m_goesOn = false; ///< a word has begun where the cursor is
};

} // namespace

TextEditor::TextEditor(const FieldPlace &place, const Rules &rules, QWidget *parent)
    : ValueEditor(place, rules, parent)
    , m_longest(rules.longest)
{
    auto *text = new LimitedText(this);
    text->refused = [this] { sayFull(); };
    text->isOwn = [this](const QString &line) { return m_isOwn && m_isOwn(line); };
    m_text = text;
    setControl(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        count();
        touch();
    });
    count();
}

LongText TextEditor::value() const
{
    return {text()};
}

void TextEditor::setValue(const LongText &value)
{
    const QSignalBlocker showing(m_text);
    m_text->setPlainText(value.text);
    count();
}

void TextEditor::count()
{
    if (m_longest <= 0)
        return showHint({});
    const int length = lengthAsSent(text());
    showHint(QCoreApplication::translate("TextEditor", "%1 of %2 characters")
                 .arg(QString::number(length), QString::number(m_longest)),
             length > m_longest ? Theme::Token::Bad : Theme::Token::Muted);
}

void TextEditor::sayFull()
{
    showHint(QCoreApplication::translate("TextEditor", "At most %1 characters fit here, so nothing was added.")
                 .arg(QLocale().toString(longestText)),
             Theme::Token::Warn);
}

} // namespace Intake
