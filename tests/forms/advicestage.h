#pragma once

#include "formstage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace Intake::Testing {

/// A form in front of a person who types, looks under the fields and presses F2.
class AdviceStage : public QObject
{
public:
    std::unique_ptr<IntakePage> page = openPage();

    IntakeForm *form() const { return page->form(); }
    FieldEditor *editor(const QString &path) const { return form()->editorAt(path); }
    QString text(const QString &path) const { return editor(path)->text(); }
    void focus(const QString &path) const { QVERIFY2(form()->focusField(path), qPrintable(path)); }

    /// Types into a field and goes on with the Tab key.
    void fill(const QString &path, const QString &text) const
    {
        focus(path);
        type(text);
        tab();
    }

    /// An open list of choices has the keys.
    void tab() const
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), Qt::Key_Tab);
    }

    /// All that stands under a field, its label included.
    QString under(const QString &path) const { return labels(editor(path)).join(u'|'); }
    QString offer(const QString &path) const { return editor(path)->offer().words; }
    bool f2() const { return form()->takeOffer(); }
    QString notes() const { return text(u"notes"_s); }
};

} // namespace Intake::Testing

#define ADVICE_MAIN(Tests)                                                                                             \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QApplication app(argc, argv);                                                                                  \
        QLocale::setDefault(QLocale(QStringLiteral("en_AU")));                                                         \
        Theme::apply(app, Theme::Scheme::Light);                                                                       \
        Tests tests;                                                                                                   \
        return QTest::qExec(&tests, argc, argv);                                                                       \
    }
