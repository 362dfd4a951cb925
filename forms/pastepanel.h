#pragma once

#include "forms/panel.h"
#include "forms/pastepanelfill.h"

class QCheckBox;
class QGridLayout;
class QScrollArea;

namespace Intake {

/// What the clipboard holds, field by field, over the form and not in its way: tick, take with Enter, leave with Esc.
/// It follows what is typed into the form meanwhile; nothing is changed before Enter.
class PastePanel : public Panel
{
    Q_OBJECT
public:
    explicit PastePanel(QWidget *parent = nullptr);

    /// Shows what was read, for this form, and takes the keyboard. False, and hidden, when there is nothing to choose.
    bool offer(const Pasted &pasted, IntakeForm *form);

    /// The ticked ones.
    std::vector<PasteRow> taken() const;
    void close();

    /// What was read only in part, or left out, in sentences; empty when there is nothing to say.
    static QString remarkWords(const std::vector<PasteRemark> &remarks);

signals:
    void takeRequested();
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        PasteRow row;
        QCheckBox *box;
        QLabel *standing;
    };

    void build();
    void addLine(const PasteRow &row, QWidget *inside, QGridLayout *grid);
    void fit();
    void followForm();
    void followTick(const Line &head, bool ticked);
    void tellStanding(Line &line);

    QLabel *m_remarks;
    QScrollArea *m_scroll;
    QPointer<IntakeForm> m_form;
    std::vector<Line> m_lines;
};

} // namespace Intake
