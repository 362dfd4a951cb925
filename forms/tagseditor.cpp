#include "forms/tagseditor.h"

#include "forms/choicebox.h"
#include "forms/lineeditor.h"
#include "forms/lineundo.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QStringListModel>

namespace Intake {

TagsEditor::TagsEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent)
    : ValueEditor(place, rules, parent)
    , m_line(new LineInput(this))
    , m_undo(new LineUndo(m_line, m_line))
    , m_offers(new QStringListModel(this))
{
    setControl(m_line);
    m_line->setPlaceholderText(QCoreApplication::translate("TagsEditor", "separated by commas"));
    listGoesWithTheKeyboard(m_line);
    sayLineIsFull(this, m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        suggest();
        touch();
    });
    setContext(context);
}

std::optional<std::vector<TagId>> TagsEditor::parsed() const
{
    std::vector<TagId> tags;
    for (const QString &part : m_line->text().split(u',')) {
        if (part.trimmed().isEmpty())
            continue;
        const auto number = numberFor(m_list, part);
        if (!number)
            return std::nullopt;
        tags.push_back({*number});
    }
    return tags;
}

QStringList TagsEditor::partsThat(bool areTags) const
{
    QStringList parts;
    for (const QString &part : m_line->text().split(u','))
        if (const QString name = part.trimmed(); !name.isEmpty() && numberFor(m_list, name).has_value() == areTags)
            parts += name;
    return parts;
}

std::vector<TagId> TagsEditor::value() const
{
    return parsed().value_or(std::vector<TagId>());
}

void TagsEditor::setValue(const std::vector<TagId> &value)
{
    QStringList names;
    for (const TagId &tag : value)
        names += nameFor(m_list, tag.text);
    setUnparsed(names.join(QStringLiteral(", ")));
}

QString TagsEditor::unparsed() const
{
    return parsed() ? QString() : m_line->text();
}

void TagsEditor::setUnparsed(const QString &text)
{
    const QSignalBlocker showing(m_line);
    m_undo->begin([&] { m_line->setText(text); });
}

void TagsEditor::setContext(const FormContext &context)
{
    const auto kept = parsed();
    m_list = context.clinic.tags;
    if (kept)
        setValue(*kept);
}

/// Each offer is the whole line with one more name in place of the part being typed.
void TagsEditor::suggest()
{
    if (!m_line->completer()) { // with the first letter, so that the start need not wait for it
        auto *completer = new QCompleter(m_offers, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_line->setCompleter(completer);
    }
    const QString text = m_line->text();
    const qsizetype comma = text.lastIndexOf(u',');
    const QString before = comma < 0 ? QString() : QString(text.left(comma + 1) % u' ');
    QStringList offers;
    for (const ListEntry &entry : m_list)
        if (!text.contains(entry.name, Qt::CaseInsensitive))
            offers += before % entry.name;
    m_offers->setStringList(offers);
}

} // namespace Intake
