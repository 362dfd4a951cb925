#pragma once

#include "forms/fieldeditor.h"
#include "forms/lineinput.h"

class QStringListModel;

namespace Intake {

class LineUndo;

/// The tags, separated by commas: names from the clinic's list, or bare numbers. While one of them is neither, the
/// whole text stays as typed.
class TagsEditor final : public ValueEditor<std::vector<TagId>>
{
    Q_OBJECT
public:
    TagsEditor(const FieldPlace &place, const Rules &rules, const FormContext &context, QWidget *parent);

    std::vector<TagId> value() const override;
    void setValue(const std::vector<TagId> &value) override;
    QString unparsed() const override;
    void setUnparsed(const QString &text) override;
    void setContext(const FormContext &context) override;

    /// The parts that are a tag, and those that are none, as typed.
    QStringList known() const { return partsThat(true); }
    QStringList unknown() const { return partsThat(false); }

private:
    QStringList partsThat(bool areTags) const;
    std::optional<std::vector<TagId>> parsed() const;
    void suggest();

    EntryList m_list;
    LineInput *m_line;
    LineUndo *m_undo;
    QStringListModel *m_offers;
};

} // namespace Intake
