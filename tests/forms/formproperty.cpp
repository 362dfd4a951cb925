// Whatever is typed, erased, undone, redone, walked past and opened again: each field holds what its keys say.

#include "formacts.h"
#include "formstage.h"

#include <QSet>

using namespace Intake;
using namespace Intake::Testing;

namespace {

/// What stands on the screen, by meaning.
struct Screen
{
    std::map<QString, QString> fields;
    std::map<QString, QStringList> rows; ///< those that hold something

    bool operator==(const Screen &) const = default;
};

/// Does what a person does, and looks after each act whether anything came or went that they did not mean.
class Person
{
public:
    explicit Person(IntakePage &page)
        : m_page(page)
    {
        look();
    }

    void doIt(const Act &act)
    {
        const QString &path = fields[act.field];
        if (!stand(path))
            return;
        const Screen before = look();
        const QString text = at(path)->text();
        switch (act.kind) {
        case Act::Type:
            typeInto(path, text, act.number);
            break;
        case Act::Erase:
            press(Qt::Key_Backspace);
            RC_ASSERT(at(path)->text() == text.chopped(text.isEmpty() ? 0 : 1));
            break;
        case Act::Undo:
        case Act::UndoAndRedo:
            undo(path, act);
            break;
        case Act::RemoveRow:
            remove(path, before);
            break;
        case Act::PutBack:
            putBack(listOf(path));
            break;
        case Act::Walk:
            for (int i = 0; i < act.number; ++i)
                press(Qt::Key_Tab);
            break;
        case Act::Reopen:
            m_page.open(m_page.form()->value());
            m_removed.clear();
            break;
        case Act::TakeNothing:
            break;
        }
        closeLists();
        compare(path, act, before, look());
    }

private:
    FieldEditor *at(const QString &path) const { return m_page.form()->editorAt(path); }

    void typeInto(const QString &path, const QString &before, int number)
    {
        const QString typed = textFor(path, number);
        if (isTypedOver(path))
            press(Qt::Key_A, Qt::ControlModifier);
        for (const QChar c : typed) { // each state on the way can be gone back to
            type(QString(c));
            m_seen[listOf(path).isEmpty() ? path : listOf(path)].insert(at(path)->text());
        }
        RC_ASSERT(at(path)->text() == (isTypedOver(path) ? typed : QString(before + typed)));
    }

    /// Each step back is a row that was removed, or a text that stood in the field before.
    void undo(const QString &path, const Act &act)
    {
        const QString list = listOf(path);
        for (int i = 0; i < act.number; ++i) {
            const int removed = removedIn(list);
            press(Qt::Key_Z, Qt::ControlModifier);
            if (removedIn(list) < removed)
                takeBack(list);
        }
        for (int i = 0; act.kind == Act::UndoAndRedo && i < act.number; ++i)
            press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        RC_ASSERT(m_seen[list.isEmpty() ? path : list].contains(at(path)->text()));
    }

    void remove(const QString &path, const Screen &before)
    {
        const QString list = listOf(path);
        const int removed = removedIn(list);
        press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        if (removedIn(list) > removed && !before.rows.at(list).empty())
            m_removed[list] += before.rows.at(list).front();
        RC_ASSERT(removedIn(list) == m_removed[list].size());
    }

    void putBack(const QString &list)
    {
        for (QPushButton *undo : list.isEmpty() ? QList<QPushButton *>() : at(list)->findChildren<QPushButton *>())
            if (undo->isVisible() && undo->text().endsWith(u"back"))
                if (undo->click(); true)
                    return takeBack(list);
    }

    void takeBack(const QString &list)
    {
        RC_ASSERT(!m_removed[list].empty());
        const QString row = m_removed[list].takeLast();
        RC_ASSERT(look().rows[list].contains(row));
        RC_ASSERT(removedIn(list) == m_removed[list].size());
    }

    /// As it is said below the list.
    int removedIn(const QString &list) const
    {
        for (const QLabel *label : list.isEmpty() ? QList<QLabel *>() : at(list)->findChildren<QLabel *>())
            if (label->isVisible() && label->text().endsWith(u"removed."))
                return std::max(1, label->text().section(u' ', 0, 0).toInt());
        return 0;
    }

    Screen look()
    {
        std::map<QString, QString> texts;
        for (const FieldEditor *editor : m_page.form()->editors())
            texts[editor->path()] = editor->text();
        Screen screen;
        for (const QString &path : fields)
            if (listOf(path).isEmpty()) {
                screen.fields[path] = meaning(path, texts.at(path));
                m_seen[path].insert(texts.at(path));
            }
        for (const QString &list : {u"medications"_s, u"intolerances"_s}) {
            for (int row = 0;; ++row) {
                QStringList cells;
                for (const QString &key : {QString(), u"/name"_s, u"/dosage"_s})
                    if (const auto cell = texts.find(QString(list % u'/' % QString::number(row) % key));
                        cell != texts.end()) {
                        cells += cell->second.trimmed();
                        m_seen[list].insert(cell->second);
                    }
                if (cells.empty())
                    break;
                if (!cells.join(QString()).isEmpty())
                    screen.rows[list] += cells.join(u'|');
            }
            screen.rows[list];
        }
        return screen;
    }

    /// Only what the act was about may differ; a row that is gone lies with those that can be put back.
    void compare(const QString &path, const Act &act, Screen before, Screen after)
    {
        const QString list = listOf(path);
        const bool edits = act.kind <= Act::Undo;
        const QString country = u"address/country_code"_s;
        if (act.kind == Act::Reopen && before.fields[country].isEmpty()) // an empty form offers the clinic's own
            before.fields[country] = after.fields[country];
        if (edits && list.isEmpty())
            before.fields[path] = after.fields[path];
        if (!list.isEmpty() && (edits || act.kind == Act::RemoveRow || act.kind == Act::PutBack))
            before.rows[list] = after.rows[list];
        RC_ASSERT(before == after);
    }

    bool stand(const QString &path)
    {
        closeLists();
        m_page.form()->focusField(path);
        if (focusedPath() != path) // hidden by the country, say
            return false;
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_End);
        return true;
    }

    static void closeLists()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    IntakePage &m_page;
    std::map<QString, QSet<QString>> m_seen;  ///< by field, of rows by list
    std::map<QString, QStringList> m_removed; ///< by list, as the screen showed them
};

} // namespace

class FormProperty : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostOrInvented()
    {
        const auto page = openPage();
        QVERIFY(rc::check([&] {
            page->open({});
            Person person(*page);
            const auto acts = *rc::gen::container<std::vector<Act>>(anAct());
            for (const Act &act : acts)
                person.doIt(act);
        }));
    }
};

QTEST_MAIN(FormProperty)
#include "formproperty.moc"
