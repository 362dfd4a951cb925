#pragma once

#include "formstage.h"

namespace Intake::Testing {

/// A form whose address is filled in by keys.
class AddressStage
{
public:
    std::unique_ptr<IntakePage> page = openPage();

    FieldEditor *part(const QString &key) { return page->form()->editorAt(u"address/"_s + key); }
    QString labelOf(const QString &key)
    {
        return part(key)->isVisible() ? part(key)->control()->accessibleName() : QString();
    }
    QString textOf(const QString &key) { return part(key)->text(); }

    /// All that stands in the field of a part, as read.
    QString hintAt(const QString &key) { return labels(part(key)).sliced(1).join(u'|'); }

    /// Replaces what a part holds, by keys, and goes on.
    void fill(const QString &key, const QString &text)
    {
        QVERIFY(focus(key));
        press(Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            press(Qt::Key_Delete);
        else
            type(text);
        goOn();
    }

    /// Tab, which goes to an open list of suggestions first, as it does for a person.
    void goOn()
    {
        if (QWidget *list = QApplication::activePopupWidget())
            QTest::keyClick(list, Qt::Key_Tab);
        else
            press(Qt::Key_Tab);
    }

    bool focus(const QString &key) { return page->form()->focusField(u"address/"_s + key); }
    Address value() const { return page->form()->value().client.address; }
};

} // namespace Intake::Testing
