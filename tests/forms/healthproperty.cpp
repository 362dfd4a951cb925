// Whatever is chosen, typed, removed and taken back above and in the health blocks: nothing is lost, nothing invented.

#include "forms/health.h"
#include "forms/healthacts.h"
#include "forms/healthchoice.h"
#include "formstage.h"
#include "model/storeddraft.h"

#include <QRadioButton>

using namespace Intake;
using namespace Intake::Testing;

namespace {

const QStringList blocks{u"allergies"_s, u"medications"_s, u"intolerances"_s};
const QString noKnown = u"NKA"_s;
const QString own = u"Prefers SMS.\nOwn line."_s;

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
        case Act::ChooseAndUndo:
            chooseAndUndo(*choice(block)->findChildren<QRadioButton *>()[act.number]);
            return unchanged();
        case Act::Type:
            focusRow(block, act.number % int(before.at(block).size() + 1));
            press(Qt::Key_End);
            type(QString(QChar('a' + act.number)));
            RC_ASSERT(characters() == m_characters + 1);
            break;
        case Act::Deny:
            focusRow(block, int(before.at(block).size()));
            type(noKnown);
            RC_ASSERT(characters() == m_characters + noKnown.size());
            break;
        case Act::Erase:
            focusRow(block, act.number % int(before.at(block).size() + 1));
            press(Qt::Key_Backspace);
            break;
        case Act::Undo:
            undo(block, act.number % int(before.at(block).size() + 1));
            break;
        case Act::RemoveRow:
            remove(block, act.number % int(before.at(block).size() + 1));
            break;
        case Act::PutBack:
            putBack(block);
            break;
        case Act::Reopen:
            reopen();
            m_removed.clear();
            if (before.at(u"allergies"_s) != QStringList(u"NKA||"_s)) // alone it is the choice from then on
                return unchanged();
            break;
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
        const auto isNoKnown = [](const Allergy &each) { return each.name.compare(noKnown, Qt::CaseInsensitive) == 0; };
        const bool isAmongOthers = std::ranges::any_of(draft.client.allergies, isNoKnown) &&
                                   !std::ranges::all_of(draft.client.allergies, [&](const Allergy &each) {
                                       return isNoKnown(each) || each.name.isEmpty();
                                   });
        const Remarks wrong = m_page->form()->wrong();
        RC_ASSERT(isAmongOthers == std::ranges::any_of(wrong, [](const Remark &each) {
                      return each.path.startsWith(u"allergies/") && each.words.contains(u"there are none");
                  }));
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

    /// Answer and notes are as they were, to the letter.
    void chooseAndUndo(QRadioButton &button)
    {
        if (button.isChecked())
            return;
        const Draft before = m_page->form()->value();
        button.setFocus(Qt::TabFocusReason);
        button.click();
        press(Qt::Key_Z, Qt::ControlModifier);
        RC_ASSERT(m_page->form()->value() == before);
    }

    /// The row that is gone is the one that had the keyboard, and lies with those that can be put back.
    void remove(const QString &block, int row)
    {
        QStringList rows = rowsOf(*m_page, block);
        const QString text = rows.value(row);
        focusRow(block, row);
        press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        if (!QString(text).remove(u'|').isEmpty()) {
            m_removed[block] += text;
            rows.removeAt(row);
        }
        RC_ASSERT(filled(rowsOf(*m_page, block)) == filled(rows));
        RC_ASSERT(removedIn(block) == m_removed[block].size());
    }

    void putBack(const QString &block)
    {
        for (QPushButton *undo : editorAt(m_page.get(), block)->findChildren<QPushButton *>())
            if (undo->text().endsWith(u"back") && undo->isVisible()) {
                const QStringList before = rowsOf(*m_page, block);
                undo->click();
                return isBack(block, before);
            }
        RC_ASSERT(m_removed[block].empty());
    }

    /// Right after a removal the row comes back; else the cell has its own undo, and no row comes or goes by it.
    void undo(const QString &block, int row)
    {
        const QStringList before = rowsOf(*m_page, block);
        focusRow(block, row);
        const int removed = removedIn(block);
        press(Qt::Key_Z, Qt::ControlModifier);
        if (removedIn(block) < removed)
            return isBack(block, before);
        QStringList now = rowsOf(*m_page, block), then = before;
        now.resize(std::max({now.size(), then.size(), qsizetype(row + 1)}));
        then.resize(now.size());
        now[row] = then[row] = QString();
        RC_ASSERT(filled(now) == filled(then));
    }

    void isBack(const QString &block, QStringList before)
    {
        RC_ASSERT(!m_removed[block].empty());
        before += m_removed[block].takeLast();
        QStringList now = rowsOf(*m_page, block);
        before.sort();
        now.sort();
        RC_ASSERT(filled(now) == filled(before));
        RC_ASSERT(removedIn(block) == m_removed[block].size());
    }

    static QStringList filled(QStringList rows)
    {
        rows.removeIf([](const QString &row) { return QString(row).remove(u'|').isEmpty(); });
        return rows;
    }

    /// As it is said below the rows.
    int removedIn(const QString &block) const
    {
        for (const QLabel *label : editorAt(m_page.get(), block)->findChildren<QLabel *>())
            if (label->isVisible() && label->text().endsWith(u"removed."))
                return std::max(1, label->text().section(u' ', 0, 0).toInt());
        return 0;
    }

    void reopen()
    {
        const Draft kept = Health::withNoKnownAllergies(
            Health::withoutNoKnownAllergies(draftFromStored(storedDraft(m_page->form()->value()))));
        m_page->open({});
        RC_ASSERT(m_page->form()->value() == Draft());
        m_page->open(kept);
        RC_ASSERT(m_page->form()->value() == kept);
    }

    std::unique_ptr<IntakePage> m_page;
    qsizetype m_characters = 0;
    std::map<QString, QStringList> m_removed; ///< by block, the last one behind
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
