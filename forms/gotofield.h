#pragma once

#include "forms/overlay.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace Intake {

class IntakeForm;

/// Ctrl+G: any field by a part of its label. Enter goes to the one that is marked, Up and Down mark another, Esc goes
/// back.
class GoToField : public Overlay
{
    Q_OBJECT
public:
    GoToField(IntakeForm *form, QWidget *over);

    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void match(const QString &typed);
    void go();

    IntakeForm *m_form;
    QLineEdit *m_line;
    QListWidget *m_fields;
    QLabel *m_none;
};

} // namespace Intake
