#include "journey/richtext.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

namespace Intake::Testing {

using namespace Qt::StringLiterals;

namespace {

QString where(const QObject &object)
{
    return QString(QLatin1StringView(object.metaObject()->className()) % u" “" % object.objectName() % u'”');
}

/// Qt takes it for markup when it looks like it; what is escaped does not bring a tag of its own.
bool wouldBeRich(const QString &text, const QString &mark)
{
    return text.contains(mark) && Qt::mightBeRichText(text) && text.contains(QString(u'<' % mark));
}

/// A document that holds more than letters: a picture, a link, a bold word.
bool isRich(const QTextDocument &document, const QString &mark)
{
    if (!document.toPlainText().contains(mark) && !document.toRawText().contains(QChar::ObjectReplacementCharacter))
        return false;
    const auto formats = document.allFormats();
    return std::any_of(formats.begin(), formats.end(), [](const QTextFormat &format) {
        return format.isImageFormat() || format.toCharFormat().isAnchor();
    });
}

void inLabel(const QLabel &label, const QString &mark, QStringList &found)
{
    const bool guesses = label.textFormat() == Qt::AutoText && wouldBeRich(label.text(), mark);
    if (guesses || (label.textFormat() == Qt::RichText && label.text().contains(QString(u'<' % mark))))
        found += QString(where(label) % u": "_s % label.text());
}

void inModel(const QAbstractItemView &view, const QString &mark, QStringList &found)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row)
        for (const int role : {Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole})
            if (wouldBeRich(model->index(row, 0).data(role).toString(), mark))
                found += QString(where(view) % u": hint of a row"_s);
}

QStringList hints(const QWidget &widget)
{
    QStringList all{widget.toolTip(), widget.statusTip(), widget.whatsThis()};
    for (const QAction *action : widget.actions())
        all += {action->toolTip(), action->statusTip(), action->whatsThis()};
    return all;
}

} // namespace

QStringList richText(const QString &mark)
{
    QStringList found;
    for (const QWidget *widget : QApplication::allWidgets()) {
        for (const QString &hint : hints(*widget))
            if (wouldBeRich(hint, mark))
                found += QString(where(*widget) % u": hint "_s % hint);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            inLabel(*label, mark, found);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            inModel(*view, mark, found);
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget); edit && isRich(*edit->document(), mark))
            found += where(*edit);
        for (const QTextDocument *document : widget->findChildren<QTextDocument *>(Qt::FindDirectChildrenOnly))
            if (isRich(*document, mark))
                found += where(*widget);
    }
    return found;
}

QStringList titles()
{
    QStringList all{QGuiApplication::applicationDisplayName()};
    for (const QWidget *window : QApplication::topLevelWidgets())
        all += {window->windowTitle(), window->windowIconText(), window->windowFilePath(), window->windowRole()};
    return all;
}

int places(const QString &mark)
{
    int count = 0;
    for (QWidget *widget : QApplication::allWidgets()) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            count += spoken && spoken->text(text).contains(mark) ? 1 : 0;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                count += view->model()->index(row, 0).data().toString().contains(mark) ? 1 : 0;
    }
    return count;
}

} // namespace Intake::Testing
