#pragma once

#include <QDate>
#include <QFrame>
#include <QUuid>
#include <vector>

class QDateEdit;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace Intake {

class Panel;

/// One line of what was done: already in words.
struct TodayEntry
{
    QString time;
    QString who; ///< initials and system user; empty: the program by itself
    QString what;
    QUuid intake = {};
    QString number = {}; ///< by which the intake is called while no names are shown
    QString name = {};   ///< empty: not asked for, or not kept
};

/// One figure of the day's sum.
struct TodayFigure
{
    QString label;
    QString value;
    bool isPart = true; ///< of the sum; else it stands apart
};

/// What the page shows of one day.
struct TodayShown
{
    QDate day;
    QDate first; ///< of the log
    QDate today;
    QString typed; ///< "14 typed"
    std::vector<TodayFigure> figures;
    QString note;  ///< what is to be said of the figures; empty: nothing
    QString fault; ///< the log is not whole: what is wrong with it; empty: it is
    std::vector<TodayEntry> entries;
    bool hasNames = false;
};

/// What was done here on a day: its sum, and who did what to which intake when. Without names until somebody asks for
/// them. Left and right with Alt+PageUp and Alt+PageDown go from day to day, Esc goes back.
class TodayPage : public QFrame
{
    Q_OBJECT
public:
    explicit TodayPage(QWidget *parent = nullptr);

    void show(const TodayShown &shown);
    using QFrame::show;
    const TodayShown &shown() const { return m_shown; }

    /// Nothing of the day stays behind.
    void clear();

signals:
    void dayWanted(QDate day);
    void namesWanted(bool shown);
    void printWanted();
    void pdfWanted();
    void intakeWanted(const QUuid &id);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildSum();
    QTableWidget *buildTable();
    QWidget *buildBar();
    void showDay();
    void showSum();
    void showEntries(bool isOtherDay);
    void goTo(QDate day);

    TodayShown m_shown;
    QLabel *m_title = nullptr;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
    QDateEdit *m_day = nullptr;
    Intake::Panel *m_sum = nullptr;
    QLabel *m_typed = nullptr;
    QLabel *m_note = nullptr;
    Intake::Panel *m_faultBand = nullptr;
    QLabel *m_fault = nullptr;
    QWidget *m_figures = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_names = nullptr;
};

} // namespace Intake
