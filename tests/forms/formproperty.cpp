// Whatever is typed, erased, undone, redone, walked past and opened again: each field holds what its keys say.

#include "formstage.h"

#include <rapidcheck.h>

using namespace Intake;
using namespace Intake::Testing;

namespace {

const QStringList fields{u"first_name"_s,
                         u"last_name"_s,
                         u"preferred_name"_s,
                         u"profession"_s,
                         u"email"_s,
                         u"address/line1"_s,
                         u"address/city"_s,
                         u"medications/0/name"_s,
                         u"medications/0/dosage"_s,
                         u"intolerances/0"_s,
                         u"emergency_contact_name"_s,
                         u"referred_by_id"_s,
                         u"referral_description"_s,
                         u"alert"_s,
                         u"notes"_s};
constexpr char letters[] = "aBcDé Zñ-'";

struct Act
{
    enum Kind { Type, Erase, UndoAndRedo, Walk, Reopen, TakeNothing } kind;
    int field;
    int number;
};

std::ostream &operator<<(std::ostream &out, const Act &act)
{
    static const char *const names[] = {"type", "erase", "undo and redo", "walk", "reopen", "take nothing"};
    return out << names[act.kind] << ' ' << act.field << ' ' << act.number;
}

rc::Gen<Act> anAct()
{
    const auto kinds = rc::gen::weightedElement<Act::Kind>({{10, Act::Type},
                                                            {3, Act::Erase},
                                                            {2, Act::UndoAndRedo},
                                                            {3, Act::Walk},
                                                            {1, Act::Reopen},
                                                            {1, Act::TakeNothing}});
    return rc::gen::build<Act>(rc::gen::set(&Act::kind, kinds),
                               rc::gen::set(&Act::field, rc::gen::inRange(0, int(fields.size()))),
                               rc::gen::set(&Act::number, rc::gen::inRange(1, 12)));
}

/// What a person believes stands in each field.
class Person
{
public:
    explicit Person(IntakePage &page)
        : m_page(page)
    {
    }

    void doIt(const Act &act)
    {
        const QString &path = fields[act.field];
        stand(path);
        QString &mine = m_texts[path];
        if (act.kind == Act::Type) {
            const QString text = QString::fromUtf8(letters).left(act.number);
            type(text);
            mine += text;
        } else if (act.kind == Act::Erase) {
            press(Qt::Key_Backspace);
            mine.chop(1);
        } else if (act.kind == Act::UndoAndRedo) {
            for (int i = 0; i < act.number; ++i)
                press(Qt::Key_Z, Qt::ControlModifier);
            for (int i = 0; i < act.number; ++i)
                press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        } else if (act.kind == Act::Walk) {
            for (int i = 0; i < act.number; ++i)
                press(Qt::Key_Tab);
        } else if (act.kind == Act::Reopen) {
            m_page.open(m_page.form()->value());
        }
        closeLists();
    }

    void check()
    {
        // The ends are trimmed where a field is left: all are, once the keyboard stands somewhere else.
        stand(u"title"_s);
        for (auto &[path, text] : m_texts) {
            const QString shown = at(path)->text();
            RC_ASSERT(shown.trimmed() == text.trimmed());
            text = shown;
        }
    }

private:
    FieldEditor *at(const QString &path) const { return m_page.form()->editorAt(path); }

    void stand(const QString &path)
    {
        closeLists();
        m_page.form()->focusField(path);
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_End);
        // A field that was left before has lost the spaces at its ends.
        if (m_stands != path && m_texts.contains(m_stands))
            m_texts[m_stands] = at(m_stands)->text().trimmed() == m_texts[m_stands].trimmed() ? at(m_stands)->text()
                                                                                              : m_texts[m_stands];
        m_stands = path;
    }

    static void closeLists()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    IntakePage &m_page;
    std::map<QString, QString> m_texts;
    QString m_stands;
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
            person.check();
        }));
    }
};

QTEST_MAIN(FormProperty)
#include "formproperty.moc"
