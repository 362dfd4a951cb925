#pragma once

#include "forms/intakeform.h"

#include <map>

namespace Intake {

/// Who speaks for a client under 18: parent or guardian, whose phone and email these are, who consents. The API has no
/// place for the answers, so each is a line in the notes from its first key on, and is read back from there. The name
/// is offered as the emergency contact.
class GuardianQuestions : public QWidget
{
    Q_OBJECT
public:
    GuardianQuestions(IntakeForm &form, QWidget *parent);

    /// The answers that stand in the notes, whole lines.
    static QStringList linesIn(const IntakeForm &form);

    /// What such a line says, free of any language; nothing when it is none.
    static std::optional<QStringList> partsOf(const QString &line);
    static QString lineOf(const QStringList &parts);

    void clear();
    void readNotes();
    void followInTabOrder(QWidget *before);

private:
    FieldEditor *add(FieldEditor *editor);
    void write(const FieldEditor *changed);
    static QStringList beginnings();
    QString begins(const FieldEditor *editor) const;
    QString answer(const FieldEditor *editor) const;
    void offerContact();

    IntakeForm &m_form;
    FieldEditor *m_name;
    FieldEditor *m_relationship;
    FieldEditor *m_contact;
    FieldEditor *m_consent;
    std::map<const FieldEditor *, QString> m_lines; ///< as they stand in the notes
    bool m_showing = false;
};

} // namespace Intake
