#pragma once

#include "forms/fieldeditor.h"
#include "forms/words.h"
#include "model/draft.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QPushButton;

namespace Intake {

class Adviser;
class HealthBlock;

/// All section cards, built by folding the field table over `pages.h`. It keeps no copy of the client: the editors are
/// the draft. Problems stand under their fields, once a field was left or showProblems() was called.
class IntakeForm : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeForm(const FormContext &context, QWidget *parent = nullptr);
    ~IntakeForm() override;

    Draft value() const;
    void setValue(const Draft &draft);

    /// Takes over lists that were set up, without touching what is typed.
    void setContext(const FormContext &context);
    const FormContext &context() const { return m_context; }
    void setAtDesk(const QString &initials) { m_context.atDesk = initials; } ///< who asks from now on

    /// The editor at a path, a cell of a row too; null when there is none.
    FieldEditor *editorAt(const QString &path) const;
    QList<FieldEditor *> editors() const;

    /// What was said about a health block.
    Answer answer(const QString &path) const;
    void setAnswer(const QString &path, Answer answer);

    /// Marks go when their field, or one within it, is edited.
    bool hasMark(const QString &path, Mark mark) const;
    void setMark(const QString &path, Mark mark);
    void dropMark(const QString &path);

    /// Another intake is not of this person, or it may be after all.
    void setSomeoneElse(const QUuid &id, bool isSomeoneElse);

    /// A line at the end of the notes, as if it had been typed; not there twice. False when the notes are full.
    bool addNote(const QString &line);
    /// Takes out a line that still stands in the notes just so.
    void removeNote(const QString &line);
    /// Puts a line in the place of a former one, if that still stands there just so, else at the end; an empty one
    /// takes it out. False when the notes are full.
    bool replaceNote(const QString &former, const QString &line);
    bool hasNote(const QString &line) const;
    QStringList notesBeginning(const QString &words) const;

    /// The notes' line of what to ask next time: put there, changed, or taken out when nothing is open.
    void noteToAsk(const QStringList &paths);

    /// Takes the offer of the field that has the keyboard, else the one that was made last. False without one.
    bool takeOffer();

    /// The must-ask fields that hold nothing, and the health blocks that say two things at once, in the order of the
    /// form.
    QStringList stillToAsk() const;

    /// Why a health block counts as still to ask although something was chosen, in words; empty for all others.
    QString contradiction(const QString &path) const;

    /// Marks those fields, and hides what the clinic does not ask.
    void showAsking();

    /// The field that has the keyboard is taken as left: what is there is about to be sent.
    void settle();

    /// All problems of the form as it stands, whether shown or not.
    Problems problems() const;

    /// Puts each remark under its field; a path without an editor lights the nearest one around it
    /// (`medications/7/name` that is no longer there lights the list). Gives back those that belong to no field.
    Remarks showRemarks(const Remarks &remarks);

    /// The remarks that stand under fields now, in the order of the form.
    Remarks shownRemarks() const;

    /// Moves the keyboard to the field at a path (or the nearest around it). False when there is none.
    bool focusField(const QString &path, Qt::FocusReason reason = Qt::ShortcutFocusReason);

    /// What the field at a path is called now: an address has the words of its country.
    QString labelAt(const QString &path) const;

    /// The card that begins a section; for scrolling.
    QWidget *sectionCard(int page) const { return m_sections[std::size_t(page)]; }
    void focusSection(int page);

signals:
    void edited();
    void remarksChanged();
    void wordKept(const QString &list, const QString &word); ///< a name for suggestions, by the clinic's word
    void listsRequested();                                   ///< the person wants to set up tags and referral types

private:
    void buildPage(int page, QWidget *parent);
    FieldEditor *buildField(const QString &path, QWidget *parent);
    void onEdited(FieldEditor *editor);
    void onLeft(FieldEditor *editor);
    void tellAgain(FieldEditor *editor);
    FieldEditor *nearestEditor(const QString &path) const;
    void advise(const std::function<void(Adviser *)> &tell);
    void watch(FieldEditor *editor);
    void foldLists();
    void buildListsLine();
    Address defaultAddress() const;

    template <typename Struct>
    void readStruct(Struct &into, const QString &path) const;
    template <typename Struct>
    void showStruct(const Struct &from, const QString &path);

    FormContext m_context;
    QHash<QString, FieldEditor *> m_editors; ///< all but the cells of rows
    struct Told
    {
        QString text;
        QString words;
        bool isServers = false;
    };
    QHash<QString, Told> m_told;            ///< what was said of which text when Create was pressed, by path
    QSet<const FieldEditor *> m_fromServer; ///< whose remark is the server's, and stays until the field is edited
    std::vector<QWidget *> m_sections;
    std::vector<std::pair<QWidget *, QList<FieldEditor *>>> m_cards;
    QWidget *m_listsLine = nullptr;
    QLabel *m_listsWords = nullptr;
    QPushButton *m_listsSetUp = nullptr;
    QPushButton *m_listsNumbers = nullptr;
    std::map<QString, Answer> m_answers;
    std::map<QString, Mark> m_marks;
    std::set<QUuid> m_someoneElse;
    std::vector<HealthBlock *> m_health;
    std::vector<Adviser *> m_advisers; ///< made at the first key
    QPointer<FieldEditor> m_offered;   ///< the last
    bool m_listsUnfolded = false;
    bool m_showing = false;
};

} // namespace Intake
