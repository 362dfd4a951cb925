// Whatever is chosen, typed, removed and taken back above and in the health blocks: nothing is lost, nothing invented.

#include "forms/healthchoice.h"
#include "formstage.h"
#include "model/storeddraft.h"

#include <QRadioButton>
#include <rapidcheck.h>

using namespace Intake;
using namespace Intake::Testing;

namespace {

const QStringList blocks{u"allergies"_s, u"medications"_s, u"intolerances"_s};
const QString own = u"Prefers SMS.\nOwn line."_s;

struct Act
{
    enum Kind { Choose, Type, Erase, Undo, RemoveRow, PutBack, Reopen } kind;
    int block;
    int number; ///< the answer, the row or the letter
};

std::ostream &operator<<(std::ostream &out, const Act &act)
{
    static const char *const names[] = {"choose", "type", "erase", "undo", "remove row", "put back", "reopen"};
    return out << names[act.kind] << ' ' << act.block << ' ' << act.number;
}

rc::Gen<Act> anAct()
{
    const auto kinds = rc::gen::weightedElement<Act::Kind>({{6, Act::Choose},
                                                            {6, Act::Type},
                                                            {4, Act::Erase},
                                                            {2, Act::Undo},
                                                            {3, Act::RemoveRow},
                                                            {3, Act::PutBack},
                                                            {1, Act::Reopen}});
    return rc::gen::build<Act>(rc::gen::set(&Act::kind, kinds), rc::gen::set(&Act::block, rc::gen::inRange(0, 3)),
                               rc::gen::set(&Act::number, rc::gen::inRange(0, 4)));
}

/// What stands in the cells of a block now, row by row.
QStringList rowsOf(const IntakePage &page, const QString &block)
{
    QStringList rows;
    for (int row = 0;; ++row) {
        QString text;
        bool found = false;
        for (const QString &key : {QString(), u"/name"_s, u"/reaction"_s, u"/dosage"_s})
            if (const FieldEditor *cell = page.form()->editorAt(block % u'/' % QString::number(row) % key)) {
                text += cell->text() % u'|';
                found = true;
            }
        if (!found)
            break;
        rows += text;
    }
    while (!rows.empty() && QString(rows.back()).remove(u'|').isEmpty())
        rows.removeLast();
    return rows;
}

class Blocks
{
public:
    Blocks()
        : m_page(openPage())
    {
        m_page->form()->editorAt(u"notes"_s)->retype(own);
    }

    void act(const Act &act)
    {
        const QString &block = blocks[act.block];
        const auto before = allRows();
        const auto unchanged = [&] { RC_ASSERT(allRows() == before); };
        switch (act.kind) {
        case Act::Choose:
            choice(block)->findChildren<QRadioButton *>()[act.number]->click();
            return unchanged();
        case Act::Type:
            focusRow(block, act.number % int(before.at(block).size() + 1));
            press(Qt::Key_End);
            type(QString(QChar('a' + act.number)));
            RC_ASSERT(characters() == m_characters + 1);
            break;
        case Act::Erase:
        case Act::Undo:
            focusRow(block, act.number % int(before.at(block).size() + 1));
            press(act.kind == Act::Erase ? Qt::Key_Backspace : Qt::Key_Z,
                  act.kind == Act::Erase ? Qt::NoModifier : Qt::ControlModifier);
            break;
        case Act::RemoveRow:
            focusRow(block, act.number % int(before.at(block).size() + 1));
            press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
            break;
        case Act::PutBack:
            putBack(block);
            break;
        case Act::Reopen:
            reopen();
            return unchanged();
        }
        m_characters = characters();
    }

    /// Rows and NKA exclude each other; the notes are the person's own and one line for each answer that needs one.
    void check()
    {
        const Draft draft = m_page->form()->value();
        const bool none = answerOf(draft, u"allergies"_s) == Answer::None;
        const bool listed = !rowsOf(*m_page, u"allergies"_s).empty();
        RC_ASSERT(!(none && listed));
        if (none)
            RC_ASSERT(draft.client.allergies == std::vector<Allergy>({{u"NKA"_s, {}}}));
        else
            RC_ASSERT(std::ranges::none_of(draft.client.allergies, [](auto &each) { return each.name == u"NKA"; }));
        QStringList notes = draft.client.notes.text.split(u'\n');
        for (const QString &line : own.split(u'\n'))
            RC_ASSERT(notes.removeOne(line));
        for (const QString &block : blocks) {
            const Answer answer = answerOf(draft, block);
            if (!rowsOf(*m_page, block).empty())
                RC_ASSERT(answer == Answer::These);
            if (answer == Answer::Declined || (answer == Answer::None && block != u"allergies"_s))
                RC_ASSERT(notes.removeOne(u"%1: %2, asked 23 Nov 2026"_s.arg(
                    Words::fieldLabel(block), answer == Answer::None ? u"none"_s : u"declined"_s)));
        }
        RC_ASSERT(notes.empty());
    }

private:
    static Answer answerOf(const Draft &draft, const QString &block)
    {
        const auto found = draft.answers.find(block);
        return found == draft.answers.end() ? Answer::NotAsked : found->second;
    }

    std::map<QString, QStringList> allRows() const
    {
        std::map<QString, QStringList> all;
        for (const QString &block : blocks)
            all[block] = rowsOf(*m_page, block);
        return all;
    }

    qsizetype characters() const
    {
        qsizetype all = 0;
        for (const auto &[block, rows] : allRows())
            all += rows.join(QString()).remove(u'|').size();
        return all;
    }

    HealthChoice *choice(const QString &block) const
    {
        for (auto *each : m_page->findChildren<HealthChoice *>())
            if (each->path() == block)
                return each;
        return nullptr;
    }

    void focusRow(const QString &block, int row)
    {
        RC_ASSERT(m_page->form()->focusField(block % u'/' % QString::number(row) %
                                             (block == u"intolerances" ? QString() : u"/name"_s)));
    }

    void putBack(const QString &block)
    {
        for (QPushButton *undo : editorAt(m_page.get(), block)->findChildren<QPushButton *>())
            if (undo->text() == u"Put it back" && undo->isVisible())
                undo->click();
    }

    void reopen()
    {
        const Draft kept = draftFromStored(storedDraft(m_page->form()->value()));
        m_page->open({});
        RC_ASSERT(m_page->form()->value() == Draft());
        m_page->open(kept);
        RC_ASSERT(m_page->form()->value() == kept);
    }

    std::unique_ptr<IntakePage> m_page;
    qsizetype m_characters = 0;
};

} // namespace

class HealthPropertyTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLostOrInvented()
    {
        QVERIFY(rc::check("no sequence loses or invents a character, or an NKA beside a real allergy", [] {
            Blocks stage;
            for (const Act &act : *rc::gen::container<std::vector<Act>>(anAct())) {
                stage.act(act);
                stage.check();
            }
        }));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    Theme::apply(app, Theme::Scheme::Light);
    HealthPropertyTest tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "healthproperty.moc"
