#include "forms/suggestadviser.h"

#include "forms/health.h"
#include "forms/suggestlist.h"

#include <algorithm>
#include <QApplication>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace Intake {

namespace {

/// `medications` or `allergies` when the path lies in a row of it, else nothing.
QString listOf(const QString &path)
{
    const QString list = path.section(u'/', 0, 0);
    const bool named = list == u"medications" || list == u"allergies";
    return named && path.contains(u'/') ? list : QString();
}

QString nameCellOf(const QString &path)
{
    return path.section(u'/', 0, 1) % u"/name";
}

/// A name, and no more than a name: what has figures may be a dose, and what is long a sentence about someone.
bool canBeKept(const QString &word)
{
    constexpr int longest = 40, mostWords = 3;
    return word.size() <= longest && word.count(u' ') < mostWords &&
           std::ranges::count_if(word, [](QChar c) { return c.isLetter(); }) >= NameList::fewestLetters &&
           std::ranges::none_of(word, [](QChar c) { return c.isDigit() || !c.isPrint(); });
}

} // namespace

SuggestAdviser::SuggestAdviser(IntakeForm &form)
    : Adviser(form)
{
}

SuggestAdviser::~SuggestAdviser()
{
    delete m_popup;
}

void SuggestAdviser::opened()
{
    if (m_popup)
        m_popup->leave();
}

void SuggestAdviser::edited(FieldEditor *editor)
{
    if (const QString list = listOf(editor->path()); !list.isEmpty() && editor->path() == nameCellOf(editor->path()))
        suggest(editor, list);
}

void SuggestAdviser::left(FieldEditor *editor)
{
    const QString list = listOf(editor->path());
    const QWidget *now = QApplication::focusWidget();
    const bool inRow = now && editor->parentWidget()->isAncestorOf(now);
    if (FieldEditor *name = list.isEmpty() || inRow ? nullptr : form().editorAt(nameCellOf(editor->path())))
        offerToKeep(name, list);
}

void SuggestAdviser::suggest(FieldEditor *name, const QString &list)
{
    auto *line = qobject_cast<QLineEdit *>(name->control());
    if (m_taking || !line || !line->hasFocus())
        return;
    const QString typed = line->text();
    const bool enough = std::ranges::count_if(typed, [](QChar c) { return c.isLetter(); }) >= NameList::fewestLetters;
    if (!enough && !m_popup)
        return;
    popup()->offer(line, enough ? names(list).suggestions(typed, own(list)) : std::vector<Suggestion>(),
                   [this, name = QPointer(name)](const QString &taken) {
                       const QScopedValueRollback taking(m_taking, true);
                       if (name)
                           name->retype(taken);
                   });
}

void SuggestAdviser::offerToKeep(FieldEditor *name, const QString &list)
{
    const QString row = name->path().section(u'/', 0, 1) % u'/';
    const QList<FieldEditor *> cells = form().editors();
    const bool graver = std::ranges::any_of(
        cells, [&](const FieldEditor *each) { return each->hasOffer() && each->path().startsWith(row); });
    const QString word = name->text().simplified();
    if (graver)
        return;
    if (!canBeKept(word) || Health::saysNone(word, list) || names(list).has(word) ||
        own(list).contains(word, Qt::CaseInsensitive))
        return;
    name->showOffer({tr("Keep ‘%1’ for suggestions?").arg(Words::isolated(word)), tr("Keep it"),
                     [this, list, word] { emit form().wordKept(list, word); }});
}

const NameList &SuggestAdviser::names(const QString &list)
{
    const auto kind = list == u"medications" ? NameList::Kind::Medications : NameList::Kind::Allergens;
    return m_names.try_emplace(list, kind).first->second;
}

QStringList SuggestAdviser::own(const QString &list) const
{
    const auto &words = form().context().clinic.words;
    const auto found = words.find(list);
    return found == words.end() ? QStringList() : found->second;
}

SuggestList *SuggestAdviser::popup()
{
    if (!m_popup || m_popup->parentWidget() != form().window()) {
        delete m_popup;
        m_popup = new SuggestList(form().window());
    }
    return m_popup;
}

} // namespace Intake
