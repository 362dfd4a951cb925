#include "forms/texteditor.h"

#include "forms/words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>

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

    QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * 4 + 16};
    }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 16, sizeHint().height()}; }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (fits(source->text().size()))
            insertPlainText(source->text());
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
        const bool breaks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if ((types || breaks) && !fits(1))
            return;
        QPlainTextEdit::keyPressEvent(event);
    }

    void inputMethodEvent(QInputMethodEvent *event) override
    {
        if (fits(event->commitString().size()))
            QPlainTextEdit::inputMethodEvent(event);
    }

private:
    bool fits(qsizetype more)
    {
        const qsizetype selected = textCursor().selectionEnd() - textCursor().selectionStart();
        if (document()->characterCount() - 1 - selected + more <= longestText)
            return true;
        refused();
        return false;
    }
};

} // namespace

TextEditor::TextEditor(const FieldPlace &place, const Rules &rules, QWidget *parent)
    : ValueEditor(place, rules, parent)
    , m_longest(rules.longest)
{
    auto *text = new LimitedText(this);
    text->refused = [this] { sayFull(); };
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
