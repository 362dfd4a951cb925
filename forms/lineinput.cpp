#include "forms/lineinput.h"

#include "model/text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QValidator>

namespace Intake {

namespace {

class LineLimit : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &input, int &) const override
    {
        for (QChar &c : input)
            if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                c = u' ';
        return input.size() > longestLine ? Invalid : Acceptable;
    }
};

} // namespace

LineInput::LineInput(QWidget *parent)
    : QLineEdit(parent)
{
    limitLine(this);
}

void LineInput::keyPressEvent(QKeyEvent *event)
{
    QLineEdit::keyPressEvent(event);
    enterMovesOn(this, event);
}

void limitLine(QLineEdit *line)
{
    line->setValidator(new LineLimit(line));
    // A line aligns by the script of its text: numbers and names in other letters would begin at the far end.
    if (line->layoutDirection() == Qt::RightToLeft)
        line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

bool typesText(const QKeyEvent *event)
{
    const QString text = event->text();
    return !text.isEmpty() && text.front() != u' ' && (text.front().isPrint() || text.front().isSurrogate()) &&
           !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool enterMovesOn(QWidget *from, const QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QCoreApplication::sendEvent(from, &tab);
    return true;
}

} // namespace Intake
