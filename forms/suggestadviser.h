#pragma once

#include "advice/suggest.h"
#include "forms/adviser.h"

#include <QPointer>

namespace Intake {

class SuggestList;

/// Offers names while a medication or an allergy is typed, and to keep a new name for next time once its row is left. A
/// list is read when the fifth letter of its first name comes.
class SuggestAdviser final : public Adviser
{
    Q_OBJECT
public:
    explicit SuggestAdviser(IntakeForm &form);
    ~SuggestAdviser() override;

    void opened() override;
    void edited(FieldEditor *editor) override;
    void left(FieldEditor *editor) override;

private:
    void suggest(FieldEditor *name, const QString &list);
    void offerToKeep(FieldEditor *name, const QString &list);
    const NameList &names(const QString &list);
    QStringList own(const QString &list) const;
    SuggestList *popup();

    std::map<QString, NameList> m_names;
    QPointer<SuggestList> m_popup;
    bool m_taking = false;
};

} // namespace Intake
