#pragma once

#include "desk/desk.h"
#include "forms/todaypage.h"

#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace Intake {

/// The page *Today* in the window: reads a day from the store, again when something has changed, puts it into words,
/// shows names when they are asked for (which the audit log keeps), and looks whether the log is whole.
class TodayView : public QObject
{
    Q_OBJECT
public:
    TodayView(Desk &desk, QStackedWidget *stack);
    ~TodayView() override;

    /// Today, read anew.
    void open(const Clinic &clinic);
    bool isOpen() const;
    bool showsNames() const { return m_wantsNames; }
    /// They can be asked for again, which is in the log then.
    void hideNames();

    const TodayShown &shown() const { return m_page->shown(); }

    /// Back to what was shown before.
    void leave();

signals:
    void left();
    void namesAsked();
    void namesGone(); ///< those that were asked for are not shown any more
    void intakeWanted(const QUuid &id);
    void printWanted();
    void pdfWanted();
    void storeTrouble(const Intake::StoreProblem &problem);

private:
    void read(QDate day);
    void readAgain();
    void take(const Day &day);
    void showNames(bool shown);
    void readNames();
    void forgetNames();
    void show();

    Desk &m_desk;
    QStackedWidget *m_stack;
    TodayPage *m_page;
    QPointer<QWidget> m_before; ///< what was shown
    Clinic m_clinic;
    Day m_day;
    bool m_wantsNames = false;
    Days::Names m_names; ///< empty: not read yet, or none are asked for
    QString m_fault;
    QTimer m_again;
};

} // namespace Intake
