#include "forms/ageadviserquestions.h"

#include "forms/choiceeditor.h"
#include "forms/foldinggrid.h"
#include "forms/lineeditor.h"
#include "model/text.h"

#include <QLabel>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Intake {

namespace {

constexpr Offer guardians[] = {
    {QLatin1StringView("Parent"), QT_TRANSLATE_NOOP("Choice", "Parent")},
    {QLatin1StringView("Guardian"), QT_TRANSLATE_NOOP("Choice", "Guardian")},
    {QLatin1StringView("Grandparent"), QT_TRANSLATE_NOOP("Choice", "Grandparent")},
    {QLatin1StringView("Carer"), QT_TRANSLATE_NOOP("Choice", "Carer")},
};
constexpr Offer owners[] = {
    {QLatin1StringView("parent or guardian"), QT_TRANSLATE_NOOP("Choice", "Parent or guardian")},
    {QLatin1StringView("client"), QT_TRANSLATE_NOOP("Choice", "Client")},
};
constexpr Offers guardianOffers{guardians}, ownerOffers{owners};

/// "Ann Lee (Parent)" is a name and what its bearer is.
std::pair<QString, QString> nameAndRelationship(const QString &words)
{
    static const QRegularExpression both(QRegularExpression::anchoredPattern(QStringLiteral("(.*?) ?\\(([^()]*)\\)")));
    const auto match = both.match(words);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2)) : std::pair(words, QString());
}

QString withRelationship(const QString &name, const QString &relationship)
{
    if (relationship.isEmpty())
        return name;
    const QString is = QString(u'(' % relationship % u')');
    return name.isEmpty() ? is : QString(name % u' ' % is);
}

/// Stands behind an answer when somebody has said who is at the desk.
AskedWords signature()
{
    return {{}, GuardianQuestions::tr(", asked %1 by %2", "a day and initials; stands behind an answer")};
}

} // namespace

GuardianQuestions::GuardianQuestions(IntakeForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::grid(0.5), 0, 0);
    column->setSpacing(Theme::grid(1));
    column->addWidget(plainLabel(tr("The client is under 18. Your answers stand in the notes."), this));
    const auto place = [](const char *path, const QString &label) {
        return FieldPlace{QLatin1StringView(path), label, label};
    };
    auto *grid = new FoldingGrid;
    column->addLayout(grid);
    m_name = add(new LineEditor<QString>(place("guardian_name", tr("Parent or guardian")), {}, this));
    m_relationship = add(new ChoiceEditor(place("guardian_relationship", tr("Parent or guardian is")),
                                          {.offers = &guardianOffers}, this));
    m_contact = add(
        new ChoiceEditor(place("guardian_contact", tr("Phone and email belong to")), {.offers = &ownerOffers}, this));
    m_consent = add(new ChoiceEditor(place("guardian_consent", tr("Who consents")), {.offers = &ownerOffers}, this));
    for (FieldEditor *editor : {m_name, m_relationship, m_contact, m_consent})
        grid->addWidget(editor, 3);
    connect(m_name, &FieldEditor::left, this, &GuardianQuestions::offerContact);
    connect(m_relationship, &FieldEditor::left, this, &GuardianQuestions::offerContact);
}

FieldEditor *GuardianQuestions::add(FieldEditor *editor)
{
    connect(editor, &FieldEditor::edited, this, &GuardianQuestions::write);
    connect(editor, &FieldEditor::offered, m_form.editorAt(QStringLiteral("date_of_birth")), &FieldEditor::offered);
    return editor;
}

void GuardianQuestions::followInTabOrder(QWidget *before)
{
    for (const FieldEditor *editor : {m_name, m_relationship, m_contact, m_consent}) {
        setTabOrder(before, editor->control());
        before = editor->control();
    }
}

/// The relationship stands in the line of the name, and needs one.
QString GuardianQuestions::begins(const FieldEditor *editor) const
{
    return beginnings().at(editor == m_name ? 0 : editor == m_contact ? 1 : 2);
}

QStringList GuardianQuestions::beginnings()
{
    return {tr("Parent or guardian: "), tr("Phone and email belong to: "), tr("Consent is given by: ")};
}

QStringList GuardianQuestions::linesIn(const IntakeForm &form)
{
    QStringList lines;
    for (const QString &start : beginnings())
        lines += form.notesBeginning(start);
    return lines;
}

std::optional<QStringList> GuardianQuestions::partsOf(const QString &line)
{
    const QStringList starts = beginnings();
    for (qsizetype which = 0; which < starts.size(); ++which) {
        if (!line.startsWith(starts[which]))
            continue;
        const QString whole = line.mid(starts[which].size());
        const auto asked = signature().readEnd(whole);
        const QString words = asked ? asked->second : whole;
        const auto [name, relationship] = which == 0 ? nameAndRelationship(words) : std::pair(words, QString());
        return QStringList{QString::number(which), which == 0 ? name : Words::wireChoice(ownerOffers, words),
                           Words::wireChoice(guardianOffers, relationship),
                           asked ? asked->first.day.toString(Qt::ISODate) : QString(),
                           asked ? asked->first.by : QString()};
    }
    return {};
}

QString GuardianQuestions::lineOf(const QStringList &parts)
{
    const int which = parts.value(0).toInt();
    const QString relationship = Words::choice(guardianOffers, parts.value(2));
    const QString words =
        which == 0 ? withRelationship(parts.value(1), relationship) : Words::choice(ownerOffers, parts.value(1));
    const Asked asked{QDate::fromString(parts.value(3), Qt::ISODate), parts.value(4)};
    return beginnings().value(which) % words % (asked.by.isEmpty() ? QString() : signature().line(asked));
}

QString GuardianQuestions::answer(const FieldEditor *editor) const
{
    const QString text = editor->text().trimmed();
    return editor == m_name ? withRelationship(text, m_relationship->text().trimmed()) : text;
}

void GuardianQuestions::write(const FieldEditor *changed)
{
    if (m_showing)
        return;
    const FieldEditor *editor = changed == m_relationship ? m_name : changed;
    const Asked asked = m_form.context().asked();
    const QString words = answer(editor), by = asked.by.isEmpty() ? QString() : signature().line(asked);
    const QString line = words.isEmpty() ? QString() : QString(begins(editor) % words % by);
    if (m_form.replaceNote(std::exchange(m_lines[editor], line), line))
        return;
    for (FieldEditor *each : {m_name, m_relationship, m_contact, m_consent})
        each->showHint(tr("The notes are full, so this answer is not kept."), Theme::Token::Warn);
}

void GuardianQuestions::clear()
{
    const QScopedValueRollback showing(m_showing, true);
    m_lines.clear();
    for (FieldEditor *editor : {m_name, m_relationship, m_contact, m_consent})
        editor->retype({});
}

void GuardianQuestions::readNotes()
{
    const QScopedValueRollback showing(m_showing, true);
    const QStringList lines = m_form.editorAt(QStringLiteral("notes"))->text().split(u'\n');
    for (FieldEditor *editor : {m_name, m_contact, m_consent})
        for (const QString &line : lines)
            if (const QString start = begins(editor); line.startsWith(start)) {
                const QString whole = line.mid(start.size());
                const auto asked = signature().readEnd(whole);
                const QString words = asked ? asked->second : whole;
                const auto [name, relationship] =
                    editor == m_name ? nameAndRelationship(words) : std::pair(words, QString());
                editor->retype(name);
                if (editor == m_name && !relationship.isEmpty())
                    m_relationship->retype(relationship);
                m_lines[editor] = line;
                break;
            }
}

void GuardianQuestions::offerContact()
{
    FieldEditor *contact = m_form.editorAt(QStringLiteral("emergency_contact_name"));
    FieldEditor *relationship = m_form.editorAt(QStringLiteral("emergency_contact_relationship"));
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !contact->text().isEmpty())
        return;
    contact->showOffer({tr("%1, as asked above?", "a parent's or guardian's name").arg(name), tr("Use it"),
                        [this, contact, relationship, name] {
                            contact->retype(name);
                            if (relationship->text().isEmpty())
                                relationship->retype(m_relationship->text().trimmed());
                        }});
}

} // namespace Intake
