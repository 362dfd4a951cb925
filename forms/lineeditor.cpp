#include "forms/lineeditor.h"

#include "forms/words.h"

#include <QCoreApplication>

namespace Intake {

void sayLineIsFull(FieldEditor *editor, QLineEdit *line)
{
    QObject::connect(line, &QLineEdit::inputRejected, editor, [editor] {
        editor->showHint(
            QCoreApplication::translate("LineInput", "At most %1 characters fit here, so nothing was added.")
                .arg(QLocale().toString(longestLine)),
            Theme::Token::Warn);
    });
    QObject::connect(line, &QLineEdit::textChanged, editor, [editor] { editor->showHint({}); });
}

void offerMeant(FieldEditor *editor, const QString &name)
{
    editor->showOffer({QCoreApplication::translate("Country", "Do you mean %1?").arg(name),
                       QCoreApplication::translate("Country", "Use it"), [editor, name] { editor->retype(name); }});
}

} // namespace Intake
