#pragma once

#include "forms/intakeform.h"
#include "forms/noticepanel.h"
#include "forms/pagestanding.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Intake {

class GoToField;
class ProblemList;
class SectionIndex;

/// The open intake: whose it is, the section index, the form, and the bar with its buttons. It scrolls to whatever gets
/// the keyboard, and after a vain Create puts the keyboard on the list of what to fix.
class IntakePage : public QWidget
{
    Q_OBJECT
public:
    explicit IntakePage(const FormContext &context, QWidget *parent = nullptr);
    ~IntakePage() override;

    IntakeForm *form() const { return m_form; }

    /// A fresh or a parked draft; notices and problems go, the keyboard stands on the first field.
    void open(const Draft &draft);

    void showProblems(const Remarks &remarks);

    /// False once: what must be asked is still open, and is shown. Pressed again without answering more, the notes get
    /// a line that says what to ask next time, and Create may go on.
    bool mayLeaveUnasked();
    void showNotice(const Notice &notice);
    void clearNotice();

    /// While an attempt is under way the form cannot be edited and says so; the keyboard stands on these words.
    void setBusy(bool busy);

    /// When the draft was last saved, in words; it is seen, and never spoken.
    void setSaved(const QString &words);

    /// How the intake stands: the line beside its name, and what is still between it and its creation.
    QStringList said() const;

    /// What is offered for the link or the field that has the keyboard. False without anything.
    bool takeOffer();

    /// Any field by a part of its label.
    void goToField();

    /// The keyboard goes back to the field that had it last, and to its place in the text.
    void focusForm();

    /// Where it stands, and what another page shows to go on from there; the keyboard and the scrolling follow once
    /// that page is on screen.
    PageStanding standing() const;
    void goOn(const PageStanding &standing);
    void goOnThere(const PageStanding &standing);

    /// Create is possible: nothing is under way.
    bool mayCreate() const { return !m_busy; }

    /// Initials stand in the header for the name; the form itself shows what is typed.
    void hideNames(bool hidden);

signals:
    void createRequested();
    void discardRequested();
    void readBackRequested();
    void familyRequested(); ///< another of the same family
    void pasteRequested();  ///< what lies in the clipboard is wanted
    void noticeAction();
    void edited(); ///< a moment after a key, so that the letter itself comes first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHeader();
    void showName(const QString &name);
    void showState(int fields);
    void offerFamily(bool offered);
    QWidget *buildBar();
    void goToSection(int page);
    void refresh();
    QString summary(const QStringList &toFix, int toAsk) const;
    void followFocus(QWidget *now);
    void goOnAtTheEnd();
    void followScroll();
    int focusTop() const;
    void holdFocus();
    void rememberTops();
    void foldHeader(int width);

    IntakeForm *m_form;
    ProblemList *m_problems;
    QScrollArea *m_scroll;
    QBoxLayout *m_headline = nullptr; ///< name and state
    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_summary;
    NoticePanel *m_notice;
    QPushButton *m_create;
    QPushButton *m_discard;
    QPushButton *m_readBack;
    QPushButton *m_family = nullptr; ///< made once there is something that a family shares
    QPushButton *m_paste;            ///< offered while nothing is typed
    SectionIndex *m_index;
    GoToField *m_goTo = nullptr; ///< made when it is first asked for
    bool m_namesHidden = false;
    QTimer m_pause;          ///< gathers the keys of a word before header, bar and list are drawn anew
    QStringList m_toldToAsk; ///< what was open when Create was pressed
    bool m_busy = false;
    QPointer<QWidget> m_held;                 ///< the field with the keyboard, which stays where it is
    QHash<const QWidget *, int> m_topsBefore; ///< of the fields, as they stood when one was left
    int m_heldTop = 0;                        ///< where it stands in the page
    bool m_heldInSight = false;
    QString m_saved;
    QString m_lastField;
    QString m_fullName;
};

} // namespace Intake
