#include "forms/healthblock.h"

#include "forms/health.h"
#include "forms/healthchoice.h"
#include "forms/intakeform.h"
#include "forms/taborder.h"
#include "model/fieldpath.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Intake {

namespace {

template <typename List>
List valueOf(const FieldEditor *editor)
{
    return static_cast<const ValueEditor<List> *>(editor)->value();
}

/// One and many are two sentences, not one with a number.
QString inTheWay(const QString &path, int rows)
{
    if (path == u"allergies")
        return rows == 1
                   ? HealthBlock::tr("An allergy is listed. Remove it first, or choose These.")
                   : HealthBlock::tr("%n allergies are listed. Remove them first, or choose These.", nullptr, rows);
    if (path == u"medications")
        return rows == 1
                   ? HealthBlock::tr("A medication is listed. Remove it first, or choose These.")
                   : HealthBlock::tr("%n medications are listed. Remove them first, or choose These.", nullptr, rows);
    return rows == 1
               ? HealthBlock::tr("An intolerance is listed. Remove it first, or choose These.")
               : HealthBlock::tr("%n intolerances are listed. Remove them first, or choose These.", nullptr, rows);
}

} // namespace

HealthBlock::HealthBlock(IntakeForm &form, FieldEditor *rows, HealthChoice *choice)
    : QObject(choice)
    , m_form(form)
    , m_path(choice->path())
    , m_editor(rows)
    , m_choice(choice)
{
    auto *inside = static_cast<QVBoxLayout *>(rows->layout());
    inside->insertWidget(0, choice);
    readInOrder(inside);
    inside->insertSpacing(1, Theme::grid(1));
    connect(rows, &FieldEditor::edited, this, &HealthBlock::rowsEdited);
    connect(choice, &HealthChoice::chosen, this, &HealthBlock::chosen);
    connect(choice, &HealthChoice::takeBackWanted, this, &HealthBlock::takeBack);
    connect(choice, &HealthChoice::typed, this, &HealthBlock::typeIntoFreeRow);
}

QString HealthBlock::notes() const
{
    return m_form.editorAt(QStringLiteral("notes"))->text();
}

void HealthBlock::chosen()
{
    Step step{std::exchange(m_shown, m_choice->shown()), m_before, notes(), {}};
    m_before = Answer::NotAsked; // what a person chooses counts from now on
    settle();
    step.notesAfter = notes();
    m_steps.push_back(std::move(step));
    emit m_form.remarksChanged(); // whether the rows contradict it, which changes no value
}

/// The notes are as they were, where nobody has written in them since; else only the lines follow.
void HealthBlock::takeBack()
{
    if (m_steps.empty())
        return;
    const Step step = m_steps.back();
    m_steps.pop_back();
    const bool untouched = notes() == step.notesAfter;
    m_shown = step.shown;
    m_before = step.before;
    m_choice->show(step.shown);
    settle();
    if (untouched && notes() != step.notesBefore)
        m_form.editorAt(QStringLiteral("notes"))->retype(step.notesBefore);
    emit m_form.remarksChanged();
}

/// The first cell of the first row that holds nothing, in any cell.
void HealthBlock::typeIntoFreeRow(const QKeyEvent *key)
{
    QString filled;
    FieldEditor *first = nullptr;
    const QList<FieldEditor *> cells = m_form.editors();
    for (FieldEditor *cell : cells) {
        const QString row = cell->path().section(u'/', 0, 1);
        if (!cell->path().startsWith(m_path % u'/') || row == filled)
            continue;
        if (first && first->path().section(u'/', 0, 1) != row)
            break;
        const bool isFilled = !cell->text().isEmpty();
        filled = isFilled ? row : filled;
        first = isFilled ? nullptr : first ? first : cell;
    }
    if (!first || !m_form.focusField(first->path()))
        return;
    const std::unique_ptr<QEvent> same(key->clone());
    QCoreApplication::sendEvent(first->control(), same.get());
}

HealthBlock::Filling HealthBlock::filling() const
{
    Filling filling;
    const auto count = [&filling](qsizetype length) {
        filling.rows += length > 0 ? 1 : 0;
        filling.characters += length;
    };
    if (m_path == u"allergies")
        for (const Allergy &row : valueOf<std::vector<Allergy>>(m_editor))
            count(row.name.size() + row.reaction.size());
    else if (m_path == u"medications")
        for (const Medication &row : valueOf<std::vector<Medication>>(m_editor))
            count(row.name.size() + row.dosage.size());
    else
        for (const QString &row : valueOf<QStringList>(m_editor))
            count(row.size());
    return filling;
}

void HealthBlock::opened()
{
    const Filling now = filling();
    m_characters = now.characters;
    m_before = Answer::NotAsked;
    m_choice->show(now.rows > 0 ? Answer::These : m_form.answer(m_path));
    m_shown = m_choice->shown();
    m_steps.clear();
    tell(now.rows, true);
}

void HealthBlock::rowsEdited()
{
    const Filling now = filling();
    const bool shrank = now.characters < m_characters;
    m_characters = now.characters;
    const Answer shown = m_choice->shown();
    if (now.rows > 0 && !shrank && shown != Answer::These) {
        m_before = shown;
        m_choice->show(Answer::These);
    } else if (now.rows == 0 && shown == Answer::These) {
        m_choice->show(m_before);
    }
    m_shown = m_choice->shown();
    m_steps.clear();
    settle();
}

void HealthBlock::settle()
{
    const int rows = filling().rows;
    const Answer wish = m_choice->shown();
    tell(rows, become(rows > 0 ? Answer::These : wish));
}

QString HealthBlock::contradiction() const
{
    const Answer wish = m_choice->shown();
    const int rows = filling().rows;
    return rows > 0 && (wish == Answer::None || wish == Answer::Declined) ? inTheWay(m_path, rows) : QString();
}

QStringList HealthBlock::names() const
{
    if (m_path == u"intolerances")
        return valueOf<QStringList>(m_editor);
    QStringList names;
    if (m_path == u"allergies")
        for (const Allergy &row : valueOf<std::vector<Allergy>>(m_editor))
            names += row.name;
    else
        for (const Medication &row : valueOf<std::vector<Medication>>(m_editor))
            names += row.name;
    return names;
}

QString HealthBlock::denial() const
{
    const QStringList all = names();
    qsizetype denied = -1, listed = -1;
    for (qsizetype row = 0; row < all.size(); ++row) {
        const bool isNone = Health::saysNone(all[row], m_path);
        if (isNone && denied < 0)
            denied = row;
        else if (!isNone && !all[row].trimmed().isEmpty())
            listed = row;
    }
    if (denied < 0 || listed < 0)
        return {};
    const QString at = joined(m_path, denied);
    return m_path == u"intolerances" ? at : QString(at % u"/name");
}

bool HealthBlock::become(Answer answer)
{
    const Answer before = m_form.answer(m_path);
    if (answer == before)
        return true;
    for (const QString &line : m_form.notesBeginning(Words::fieldLabel(m_path)))
        if (Health::askedIn(line, m_path, before))
            m_form.removeNote(line);
    m_form.setAnswer(m_path, answer);
    const QString line = Health::noteLine(m_path, answer, m_form.context().asked());
    return line.isEmpty() || m_form.addNote(line);
}

void HealthBlock::tell(int filled, bool noted)
{
    const Answer wish = m_choice->shown();
    const Answer answer = m_form.answer(m_path);
    if (filled > 0 && wish != Answer::These)
        m_choice->say(inTheWay(m_path, filled), Theme::Token::Warn);
    else if (!noted)
        m_choice->say(tr("The notes are full, so no line was put there. Say it there in your own words."),
                      Theme::Token::Warn);
    else if (answer == Answer::None && m_path == u"allergies")
        m_choice->say(tr("Goes into the record as the allergy %1.").arg(Health::noKnownAllergies()));
    else if (answer == Answer::None || answer == Answer::Declined)
        m_choice->say(tr("Stands as a line in the notes, for the record has no place of its own for it."));
    else
        m_choice->say({});
}

} // namespace Intake
